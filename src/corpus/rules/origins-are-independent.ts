import { originsOf } from '../../model/origins.ts'
import type { Rule } from './rule.ts'
import { isFirm, isWhole, supportOf } from '../judge/support.ts'
import { sayCount } from '../../say/count.ts'
import { quoted } from '../../say/quoted.ts'

/** The sources of a fact that has no primary or official one that was read come from two origins at least. */
export const originsAreIndependent: Rule<'origins-are-independent'> = {
  id: 'origins-are-independent',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'A fact without a primary or official source that was read has several sources that all repeat one origin, directly or through each other.',
  why: 'Reports that repeat one another are one voice, however many they are.',
  mend: 'Add a source that does not repeat it, or give the claim the status `attributed`.',
  *judge({ corpus, placeOf }) {
    for (const [id, claim] of corpus.claims) {
      if (claim.status !== 'fact' || !isWhole(claim, corpus.sources)) continue
      const sources = supportOf(claim, corpus.sources)
      if (sources.length < 2 || sources.some(isFirm)) continue
      const [origin = '', ...others] = originsOf(
        sources.map((source) => source.id),
        corpus,
        claim.values,
      )
      if (others.length > 0) continue
      yield {
        place: placeOf('claims', id, ['evidence']),
        what: `The fact’s ${sayCount(sources.length, 'source')} all come from one origin, ${quoted(origin)}.`,
        actual: origin,
      }
    }
  },
}
