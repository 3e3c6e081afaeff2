import type { Annotation } from '../model/annotation.ts'
import { anchorQuote, type AnchoringOutcome } from './anchor-quote.ts'
import { indexText } from './index-text.ts'

/** How many annotations came to each outcome; the four add up to `all`. */
export type AnchoringTotals = Readonly<Record<AnchoringOutcome | 'all', number>>

/** Anchor every entry of every article's annotations.json in its text, and count. */
export function anchoringTotals(
  articles: Iterable<{ readonly text: string; readonly annotations: readonly Annotation[] }>,
): AnchoringTotals {
  const totals = { found: 0, drifted: 0, ambiguous: 0, orphaned: 0, all: 0 }
  for (const { text, annotations } of articles) {
    const index = indexText(text)
    for (const annotation of annotations) {
      totals[anchorQuote(index, annotation).outcome] += 1
      totals.all += 1
    }
  }
  return totals
}
