import type { Rule } from './rule.ts'
import { isFirm, isWhole, supportOf } from '../judge/support.ts'
import { sayCount } from '../../say/count.ts'

/** A fact is supported by a primary or official document, or by two sources at least. */
export const factHasFirmSource: Rule<'fact-has-firm-source'> = {
  id: 'fact-has-firm-source',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'A claim with the status `fact` is supported by no source, or by a single one that is neither `primary` nor `official`.',
  why: 'A fact is what the record shows: one document of a government or court, or two origins that agree.',
  mend: 'Add such a source with the relation `supports`, or give the claim the status `attributed`.',
  *judge({ corpus, placeOf }) {
    for (const [id, claim] of corpus.claims) {
      if (claim.status !== 'fact' || !isWhole(claim, corpus.sources)) continue
      const sources = supportOf(claim, corpus.sources)
      // Two sources of one origin are told by origins-are-independent.
      if (sources.some(isFirm) || sources.length > 1) continue
      const kind = sources[0]?.custom.kind
      yield {
        place: placeOf('claims', id, ['evidence']),
        what: kind
          ? `The fact rests on ${sayCount(sources.length, 'source')}, of kind \`${kind}\`.`
          : 'No source supports the fact.',
        why: 'A fact is what the record shows: one document of a government or court, or two origins.',
        mend: 'Add such a source as `supports`, or give the claim the status `attributed`.',
      }
    }
  },
}
