import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'

/** A disputed claim cites a source for it and a source against it. */
export const disputedHasTwoSides: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, { status, evidence }] of corpus.claims) {
    if (status !== 'disputed') continue
    for (const relation of ['supports', 'contradicts'] as const) {
      if (evidence.some((each) => each.relation === relation)) continue
      yield {
        place: placeOf('claims', id, ['evidence']),
        severity: 'error',
        rule: 'disputed-has-two-sides',
        what: `No evidence of the disputed claim ${relation} it.`,
        why: 'A dispute with one side on record is that side’s word.',
        mend: `Add the other side’s source with the relation ${quoted(relation)}, or change the status.`,
        expected: [relation],
      }
    }
  }
}
