import type { Rule } from './rule.ts'
import { quoted } from '../../say/quoted.ts'

/** The last entry of a claim's history has the claim's status, and entries stand in the order of their dates. */
export const statusHistoryIsCurrent: Rule<'status-history-is-current'> = {
  id: 'status-history-is-current',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'The last entry of a claim’s `history` has another status than the claim, or the entries are out of order.',
  why: 'Readers see the history to judge how and when the site changed its mind.',
  mend: 'Add an entry with the present status, the date and the reason.',
  *judge({ corpus, placeOf }) {
    const why = 'Readers see the history to judge how and when the site changed its mind.'
    const base = { why } as const
    for (const [id, { status, history }] of corpus.claims) {
      const last = history.length - 1
      const latest = history[last]
      if (latest && latest.status !== status) {
        yield {
          ...base,
          place: placeOf('claims', id, ['history', last, 'status']),
          what: `The claim is ${quoted(status)}; its history ends with ${quoted(latest.status)}.`,
          mend: `Add an entry with ${quoted(status)}, the date and the reason.`,
          actual: latest.status,
          expected: [status],
        }
      }
      const late = history.findIndex(({ date }, i) => i > 0 && date < (history[i - 1]?.date ?? ''))
      if (late > 0) {
        yield {
          ...base,
          place: placeOf('claims', id, ['history', late, 'date']),
          what: `The history goes back in time, to ${quoted(history[late]?.date)}.`,
          mend: 'Put its entries in the order of their dates.',
        }
      }
    }
  },
}
