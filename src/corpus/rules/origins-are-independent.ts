import { originsOf } from '../../model/origins.ts'
import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'
import { isFirm, isWhole, supportOf } from '../judge/support.ts'
import { sayCount } from '../../say/count.ts'
import { quoted } from '../../say/quoted.ts'

/** The sources of a fact that has no primary or official one come from two origins at least. */
export const originsAreIndependent: Rule = function* ({ corpus, placeOf }): Generator<Message> {
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
      severity: 'error',
      rule: 'origins-are-independent',
      what: `The fact’s ${sayCount(sources.length, 'source')} all come from one origin, ${quoted(origin)}.`,
      why: 'Reports that repeat one another are one voice, however many they are.',
      mend: 'Add a source that does not repeat it, or give the claim the status `attributed`.',
      actual: origin,
    }
  }
}
