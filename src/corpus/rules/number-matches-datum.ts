import { numberMessages } from '../numbers/number-messages.ts'
import type { Rule } from './rule.ts'

/**
 * Every quantity and date in a claim's marked words and in its own statement is one of the claim's values: the one that
 * the words beside it name. So are the amounts in the claim's other texts, which may name what related claims carry too.
 */
export const numberMatchesDatum: Rule<'number-matches-datum'> = {
  id: 'number-matches-datum',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'A number, a date or its hedge in a claim’s words or statement is none of the values the claim is bound to, at the precision it is written with; or it is one of them, and the words beside it name another. The `record` of an error, and amounts of money, percentages and measures in reasons and notes, may name the values of related claims too.',
  why: 'Prose, notes and figures are drawn from one record, so that they cannot disagree.',
  mend: 'Write the number and the hedge that the datum carries, say beside it what it is, or bind the datum that was meant. What is computed is a derived value, never typed.',
  judge: (content) => numberMessages(content, 'number-matches-datum'),
}
