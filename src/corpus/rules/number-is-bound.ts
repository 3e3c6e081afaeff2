import { numberMessages } from '../numbers/number-messages.ts'
import type { Rule } from './rule.ts'

/**
 * Outside claims no amount of money, percentage or measure stands in an article; counts and dates stand there
 * only where a claim of the same sentence carries them, or where the sentence names a datum of the same block or of
 * the front matter. Titles, deks and the words of figures are held against their own data.
 */
export const numberIsBound: Rule<'number-is-bound'> = {
  id: 'number-is-bound',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'An amount of money, a percentage or a measure stands outside every claim; or a count or a date does that no claim of its sentence carries, and none of its block or of the front matter whose datum the sentence names. Titles, deks and the words of figures are held against their own data, descriptions of pictures against the claims of their article. A small number in words that counts nothing on record is a warning.',
  why: 'A number that no claim carries has no status, no source and nothing to be held against.',
  mend: 'Mark the words as a claim with the datum in its `values`, or waive it on the spot: `{/* waive number-is-bound: what it counts */}`.',
  // Words whose claim is not known stand outside every claim, and a list that cannot be read binds nothing.
  follows: { beside: 'claim-exists', unread: 'a list', signOffs: 'annotations' },
  judge: (content) => numberMessages(content, 'number-is-bound'),
}
