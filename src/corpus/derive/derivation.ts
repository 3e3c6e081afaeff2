import type { Message } from '../../model/message.ts'
import type { Records } from '../../model/records.ts'
import type { JsonPath } from '../read/content.ts'

/** The records that derived values rest on, and the content folder they stand in as messages print it. */
export type Base = Omit<Records, 'derived'> & { readonly folder: string }

/** Why a formula has no value, with the path in its entry. */
export type DerivationFault = Pick<
  Message,
  'rule' | 'what' | 'why' | 'mend' | 'actual' | 'expected'
> & { readonly path: JsonPath }
