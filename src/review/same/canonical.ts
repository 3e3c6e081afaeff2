import type { Amount, DateParts, Found } from '../../prose/quantities/found.ts'

/**
 * One form for all ways of writing a number or date: `⟦571000000 USD⟧` for `$571m` and `571 million dollars`.
 * Undefined where the words say more than the value: `half`, `a dozen`. Precision is kept where it is written:
 * `$2.0 billion` is not `$2 billion`.
 */
export function canonicalOf(found: Found, words: string): string | undefined {
  const between = joinOf(words)
  if (found.kind === 'date') {
    const [from, to] = [sayParts(found.from), sayParts(found.to)]
    return found.join === 'none' ? `⟦${from}⟧` : `⟦${from} ${between} ${to}⟧`
  }
  if (isInWordsOfItsOwn(found, words)) return undefined
  const value = found.low === found.high ? `${found.low}` : `${found.low} ${between} ${found.high}`
  const kind = found.kind === 'ordinal' ? 'th' : found.unit
  return `⟦${[value + trailingZeros(words), kind].filter(Boolean).join(' ')}⟧`
}

/** A share or a dozen in words: whether it was counted or guessed is in the words alone. */
const isInWordsOfItsOwn = ({ kind, form }: Amount, words: string): boolean =>
  /\bdozens?\b|\bscore\b/i.test(words) ||
  (kind === 'percent' && !/\d/.test(words) && (form === 'digits' || !/cent/i.test(words)))

/** How the two ends of a range are joined; a dash reads as `to`. */
function joinOf(words: string): string {
  const low = words.toLowerCase()
  const opener = /^(?:between|from)\b/.exec(low)?.[0]
  const join = /(?<=\s)(?:and|or|to|through|until|till)(?=\s)/.exec(low)?.[0] ?? 'to'
  return opener ? `${opener} ${join}` : join
}

const trailingZeros = (words: string): string =>
  Array.from(words.matchAll(/\d\.\d*?(0+)(?!\d)/g), ([, zeros]) => `.${zeros ?? ''}`).join('')

const sayParts = ({ year, month, day, weekday }: DateParts): string =>
  [year, month, day].map((part) => String(part ?? '')).join('-') +
  (weekday === undefined ? '' : ` w${weekday}`)
