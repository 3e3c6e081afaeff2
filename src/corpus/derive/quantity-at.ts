import { carriedBy, quantityOf } from '../../model/carried.ts'
import type { Operand } from '../../model/derived.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'

/**
 * The quantity an operand names; `unpriced` where the thing is there and has none, `missing` where there is no
 * such thing. Derived values are found where the records hold them.
 */
export function quantityAt(
  operand: Operand,
  records: Omit<Records, 'derived'> & Partial<Pick<Records, 'derived'>>,
): Quantity | 'unpriced' | 'missing' {
  if (typeof operand === 'string') {
    const isThere = carriedBy(operand, records) !== undefined
    return isThere ? (quantityOf(operand, records) ?? 'unpriced') : 'missing'
  }
  const parts = records.estimates.get(operand.estimate)?.parts ?? []
  const part = parts.find(({ incident }) => incident === operand.incident)
  return part ? (part.quantity ?? 'unpriced') : 'missing'
}
