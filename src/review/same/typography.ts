const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

// What only says where a line may break, or which way letters run; and a byte order mark.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/gu

/**
 * A text as it is read, not as it is set: `“don’t”  — yes` → `"don't" – yes`. One space between words, plain
 * quotation marks; a dash that parts is ` – `, one that joins is a hyphen. Case and every other mark stay.
 */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[ﬀﬁﬂﬃﬄﬅﬆ]/gu, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[‘’‚‛ʼ′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/\.{3}/g, '…')
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑]/gu, '-')
    .replace(/ ?[—―] ?| [–‒-] /gu, ' – ')
    .replace(/(?<=[\p{L}\p{N}])[–‒](?=[\p{L}\p{N}])/gu, '-')
    .trim()
}
