import type { Rule } from './rule.ts'
import { quoted } from '../../say/quoted.ts'

/** A disputed claim cites a source for it and a source against it. */
export const disputedHasTwoSides: Rule<'disputed-has-two-sides'> = {
  id: 'disputed-has-two-sides',
  group: 'What a status owes',
  severity: 'error',
  cause: 'A disputed claim lacks a source that supports it or one that contradicts it.',
  why: 'A dispute with one side on record is that side’s word.',
  mend: 'Add the other side’s source, or change the status.',
  *judge({ corpus, placeOf }) {
    for (const [id, { status, evidence }] of corpus.claims) {
      if (status !== 'disputed') continue
      for (const relation of ['supports', 'contradicts'] as const) {
        if (evidence.some((each) => each.relation === relation)) continue
        yield {
          place: placeOf('claims', id, ['evidence']),
          what: `No evidence of the disputed claim ${relation} it.`,
          mend: `Add the other side’s source with the relation ${quoted(relation)}, or change the status.`,
          expected: [relation],
        }
      }
    }
  },
}
