import type { Span } from './placed-text.ts'

/** Punctuation a footnote mark stands behind. */
const closing = /^[.,;:!?…)\]}”’»"']+/

/**
 * Where the marker of words that end at `end` stands: after closing punctuation, quotes and brackets, and
 * outside any link or code it would otherwise be in. An apostrophe inside a word closes nothing.
 */
export function markerOffset(
  end: number,
  {
    text,
    limit,
    solid,
  }: { readonly text: string; readonly limit: number; readonly solid: readonly Span[] },
): number {
  const around = solid.find((span) => span.start < end && end < span.end)
  if (around) return markerOffset(around.end, { text, limit, solid })
  const rest = text.slice(end, limit)
  const run = closing.exec(rest)?.[0] ?? ''
  const isInsideWord = /^[\p{L}\p{N}]/u.test(rest.slice(run.length))
  if (run === '' || isInsideWord) return end
  const after = end + run.length
  return solid.some((span) => span.start < after && after < span.end)
    ? markerOffset(after, { text, limit, solid })
    : after
}
