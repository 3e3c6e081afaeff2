import type { Rule } from './rule.ts'
import type { Source } from '../../model/source.ts'
import { sayAccess } from '../../say/access.ts'
import { quoted } from '../../say/quoted.ts'
import { isFirm, isOfficial, isWhole, supportOf } from '../judge/support.ts'

/** A fact is supported by a primary or official document that was read, or by two sources at least. */
export const factHasFirmSource: Rule<'fact-has-firm-source'> = {
  id: 'fact-has-firm-source',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'A claim with the status `fact` is supported by no source, or by a single one that is neither `primary` nor `official`, or that is known only from a transcription or as others report it.',
  why: 'A fact is what the record shows: one document of a government or court that was read, or two origins that agree. Who copies or reports a document may err.',
  mend: 'Add such a source with the relation `supports`, or give the claim the status `attributed`.',
  *judge({ corpus, placeOf }) {
    for (const [id, claim] of corpus.claims) {
      if (claim.status !== 'fact' || !isWhole(claim, corpus.sources)) continue
      const sources = supportOf(claim, corpus.sources)
      // Two sources of one origin are told by origins-are-independent.
      if (sources.some(isFirm) || sources.length > 1) continue
      const [source] = sources
      yield {
        place: placeOf('claims', id, ['evidence']),
        what: source ? sayAlone(source) : 'No source supports the fact.',
        why: 'A fact is what the record shows: one document of a government or court that was read, or two origins.',
        mend: 'Add such a source as `supports`, or give the claim the status `attributed`.',
      }
    }
  },
}

const sayAlone = (source: Source): string =>
  isOfficial(source)
    ? `The fact rests on ${quoted(source.id)} alone, which is ${sayAccess(source)}.`
    : `The fact rests on one source, ${quoted(source.id)}, of kind ${quoted(source.custom.kind)}.`
