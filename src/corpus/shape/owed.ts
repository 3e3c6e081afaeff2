import { isStatus, type Status } from '../../model/status.ts'
import type { Message } from '../../model/message.ts'
import type { JsonPath } from '../read/content.ts'

/** What a claim's status demands of its own file, as the rule that says so. */
type Owed = Pick<Message, 'rule' | 'why'> & { readonly keys: readonly string[] }

const owed: Readonly<Record<Status, Owed>> = {
  fact: {
    rule: 'fact-has-firm-source',
    keys: ['evidence'],
    why: 'A fact is what the record shows: one document of a government or court, or two origins.',
  },
  attributed: {
    rule: 'attributed-names-speaker',
    keys: ['saidBy', 'evidence'],
    why: 'Readers judge an assertion by who makes it, and where.',
  },
  estimate: {
    rule: 'estimate-has-quantity',
    keys: ['values'],
    why: 'An estimate is a quantity with a margin; without one it is an impression.',
  },
  disputed: {
    rule: 'disputed-has-two-sides',
    keys: ['evidence'],
    why: 'A dispute with one side on record is that side’s word.',
  },
  speculation: {
    rule: 'speculation-says-why',
    keys: ['changesIf'],
    why: 'A guess is worth printing where a reader learns what would confirm it or end it.',
  },
  error: {
    rule: 'error-says-record',
    keys: ['record', 'evidence'],
    why: 'A correction without the right reading only removes; and it needs a document that shows it.',
  },
}

/** The rule behind a fault of shape in a claim, where its status is what demands the value. */
export function owedBy(claim: unknown, path: JsonPath): Pick<Owed, 'rule' | 'why'> | undefined {
  const [key] = path
  if (path.length !== 1 || typeof claim !== 'object' || claim === null) return undefined
  const status = 'status' in claim ? claim.status : undefined
  if (!isStatus(status) || !owed[status].keys.includes(String(key))) return undefined
  const { rule, why } = owed[status]
  return { rule, why }
}
