import type { VFile } from 'vfile'
import type { ArticleInput } from './reading.ts'
import type { ClaimRange } from './claim-range.ts'
import { overlaps } from './claim-range.ts'
import type { PlacedText } from './placed-text.ts'

type Where = { readonly placed: PlacedText; readonly article: ArticleInput; readonly file: VFile }

/** Ranges of the annotations that mark words the MDX leaves bare; those that cannot be tied are reported. */
export function outsideRanges(
  inProse: readonly ClaimRange[],
  { placed, article }: Where,
): readonly ClaimRange[] {
  const ranges: ClaimRange[] = []
  for (const { claim: id, mark, exact, prefix, suffix } of article.annotations) {
    const claim = article.records.claims.get(id)
    if (mark !== 'outside' || !claim) continue
    const at = placed.text.indexOf(prefix + exact + suffix)
    if (at < 0) continue
    const span = { start: at + prefix.length, end: at + prefix.length + exact.length }
    const block = placed.blocks.findIndex(
      ({ start, end }) => start <= span.start && span.end <= end,
    )
    const isMarked = [...inProse, ...ranges].some(
      (other) => other.claim === id && overlaps(other, span),
    )
    if (block < 0 || isMarked) continue
    ranges.push({
      ...span,
      block,
      claim: id,
      status: claim.status,
      from: 'outside',
      position: undefined,
    })
  }
  return ranges
}
