const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

// What only says where a line may break, or which way letters run; a byte order mark; what stands for such a mark.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff\ufffd]/gu

// `U.S.`, `U.N.`: letters with stops between them, which British houses leave out.
const initials = /(?<![\p{L}.])(?:\p{Lu}\.){2,}(?!\p{L})/gu

// American houses set a comma or stop inside the closing quotation mark: `“about,” he said`.
const insideQuotes = /(?<=[\p{L}\p{N}])([,.])(["'])(?=[\s,;:.)\]]|$)/gu

/**
 * A text as it is read, not as it is set: `“don’t”  — yes` → `"don't" – yes`. One space between words, plain
 * quotation marks, closed before a comma or stop; a dash that parts is ` – `, one that joins is a hyphen; initials without
 * stops. Case and every other mark stay.
 */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[ﬀﬁﬂﬃﬄﬅﬆ]/gu, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[‘’‚‛ʼ′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(insideQuotes, '$2$1')
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .replace(/\.{3}/g, '…')
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑]/gu, '-')
    .replace(/ ?[—―] ?| [–‒-] /gu, ' – ')
    .replace(/(?<=[\p{L}\p{N}])[–‒](?=[\p{L}\p{N}])/gu, '-')
    .trim()
}
