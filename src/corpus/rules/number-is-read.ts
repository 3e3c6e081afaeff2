import { numberMessages } from '../numbers/number-messages.ts'
import type { Rule } from './rule.ts'

/** Every digit and every number word that readers see is read, or is part of a name that the record holds. */
export const numberIsRead: Rule<'number-is-read'> = {
  id: 'number-is-read',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'Digits are written in a way that no reader knows, such as `14,9` or `10:30`; a plural says how many without a number, such as `hundreds`; or a name with a number, such as that of a law, is none that the record holds. A number word that is a turn of speech is a warning.',
  why: 'A number that cannot be read is held against nothing, and a slip in it would pass unseen.',
  mend: 'Write the number as one number, or the name as the record has it; or waive it on the spot: `{/* waive number-is-read: what it says */}`.',
  follows: { beside: 'claim-exists', unread: 'a list', signOffs: 'annotations' },
  judge: (content) => numberMessages(content, 'number-is-read'),
}
