import type { Span } from '../../model/span.ts'

/** A W3C TextQuoteSelector. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export type TextQuote = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Characters of context on each side. Libraries search by patterns of at most 32. */
const context = 32

/**
 * The words of a span with as much of what is around them as makes them the only ones of the text: 32 characters
 * on each side, then more behind, then more before.
 */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  const exact = text.slice(start, end)
  const grown = [1, 2, 4, 8, 16].map((times) => times * context)
  const sizes = [
    ...grown.map((after) => ({ before: context, after })),
    ...grown.map((before) => ({ before, after: grown.at(-1) ?? before })),
  ]
  for (const { before, after } of sizes) {
    const prefix = text.slice(whole(text, Math.max(0, start - before)), start)
    const suffix = text.slice(end, whole(text, Math.min(text.length, end + after)))
    if (isAlone(text, prefix + exact + suffix)) {
      return { type: 'TextQuoteSelector', exact, prefix, suffix }
    }
  }
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(0, start),
    suffix: text.slice(end),
  }
}

const isAlone = (text: string, words: string): boolean =>
  text.indexOf(words) === text.lastIndexOf(words)

/** The offset, or the one behind it where it would cut a character of two units. */
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? at + 1 : at
