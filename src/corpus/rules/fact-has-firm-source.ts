import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'
import { isFirm, isWhole, supportOf } from '../judge/support.ts'
import { sayCount } from '../../say/count.ts'

/** A fact is supported by a primary or official document, or by two sources at least. */
export const factHasFirmSource: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, claim] of corpus.claims) {
    if (claim.status !== 'fact' || !isWhole(claim, corpus.sources)) continue
    const sources = supportOf(claim, corpus.sources)
    // Two sources of one origin are told by origins-are-independent.
    if (sources.some(isFirm) || sources.length > 1) continue
    const kind = sources[0]?.custom.kind
    yield {
      place: placeOf('claims', id, ['evidence']),
      severity: 'error',
      rule: 'fact-has-firm-source',
      what: kind
        ? `The fact rests on ${sayCount(sources.length, 'source')}, of kind \`${kind}\`.`
        : 'No source supports the fact.',
      why: 'A fact is what the record shows: one document of a government or court, or two origins.',
      mend: 'Add such a source as `supports`, or give the claim the status `attributed`.',
    }
  }
}
