import { foldText, isWordUnit } from './fold.ts'
import { wordsOf, type TextIndex, type Word } from './index-text.ts'

/**
 * Words of a text and what stands before and after them.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export type QuoteSelector = {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** A selector folded, with its words; offsets count in `whole` = before + quote + after. */
export type Sought = {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly whole: string
  readonly start: number
  readonly end: number
  /** Words of `whole`, and which of them are the quote's: from `first` up to, not including, `last`. */
  readonly words: readonly Word[]
  readonly first: number
  readonly last: number
  /** True where the quote begins or ends inside a word. */
  readonly isPartial: boolean
}

const mostContext = 400 // units; the schema allows 200 on each side

/** Make a selector ready for a text: folded, trimmed, with a space where a writer left it out. */
export function seek(index: TextIndex, { exact, prefix = '', suffix = '' }: QuoteSelector): Sought {
  const quote = foldText(exact).text.trim()
  let before = foldText(prefix.slice(-mostContext)).text + leading(exact)
  let after = trailing(exact) + foldText(suffix.slice(0, mostContext)).text
  before = before.replace(/ {2,}$/u, ' ')
  after = after.replace(/^ {2,}/u, ' ')
  let isPartial = false
  if (isWordUnit(before.at(-1)) && isWordUnit(quote[0])) {
    const joined = (wordsOf(before).at(-1)?.key ?? '') + (wordsOf(quote)[0]?.key ?? '')
    if (index.places.has(joined)) isPartial = true
    else before += ' '
  }
  if (isWordUnit(quote.at(-1)) && isWordUnit(after[0])) {
    const joined = (wordsOf(quote).at(-1)?.key ?? '') + (wordsOf(after)[0]?.key ?? '')
    if (index.places.has(joined)) isPartial = true
    else after = ` ${after}`
  }
  const whole = before + quote + after
  const start = before.length
  const end = start + quote.length
  const words = wordsOf(whole)
  const first = words.findIndex((word) => word.start >= start)
  const past = words.findIndex((word) => word.end > end)
  const last = past === -1 ? words.length : past
  return {
    before,
    quote,
    after,
    whole,
    start,
    end,
    words,
    first: first === -1 ? words.length : first,
    last: Math.max(last, first === -1 ? words.length : first),
    isPartial,
  }
}

const leading = (exact: string): string => (/^\s/u.test(exact) ? ' ' : '')
const trailing = (exact: string): string => (/\s$/u.test(exact) ? ' ' : '')
