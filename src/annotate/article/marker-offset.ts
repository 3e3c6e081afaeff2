import type { Span } from '../../model/span.ts'

/** Punctuation a footnote mark stands behind. */
const closing = /^[.,;:!?…)\]}”’»"']+/

/** The rest of a word that is broken off: `s` of `lamp|s`, `’s` of `lamp|’s`, `,000` of `100|,000`. */
const restOfWord = /^[\p{L}\p{N}\p{M}]*(?:[’'.,][\p{L}\p{N}]+)*/u

/**
 * Where the marker of words that end at `end` stands: after closing punctuation, quotes and brackets, and
 * outside any link or code it would otherwise be in, and never inside a word.
 */
export function markerOffset(
  end: number,
  context: { readonly text: string; readonly limit: number; readonly solid: readonly Span[] },
): number {
  const { text, limit, solid } = context
  const around = (at: number) => solid.find((span) => span.start < at && at < span.end)
  const first = around(end)
  if (first) return markerOffset(first.end, context)
  const rest = text.slice(end, limit)
  const word = restOfWord.exec(rest)?.[0].length ?? 0
  const after = end + word + (closing.exec(rest.slice(word))?.[0].length ?? 0)
  return around(after) ? markerOffset(after, context) : after
}
