import type { Operand } from '../../model/derived.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import { parseValueRef } from '../../model/value-ref.ts'

/**
 * The quantity an operand names; `unpriced` where the thing is there and has none, `missing` where there is no
 * such thing. Derived values are found where the records hold them.
 */
export function quantityAt(
  operand: Operand,
  records: Omit<Records, 'derived'> & Partial<Pick<Records, 'derived'>>,
): Quantity | 'unpriced' | 'missing' {
  if (typeof operand !== 'string') {
    const parts = records.estimates.get(operand.estimate)?.parts ?? []
    const part = parts.find(({ incident }) => incident === operand.incident)
    return part ? (part.quantity ?? 'unpriced') : 'missing'
  }
  const { collection, id, point } = parseValueRef(operand)
  switch (collection) {
    case 'estimates':
      return quantityOr(records.estimates.get(id), 'quantity')
    case 'incidents':
      return quantityOr(records.incidents.get(id), 'value')
    case 'quantities':
      return quantityOr(records.quantities.get(id), 'quantity')
    case 'derived':
      return quantityOr(records.derived?.get(id), 'quantity')
    case 'series': {
      const series = records.series.get(id)
      if (!series || point === undefined) return series ? 'unpriced' : 'missing'
      return quantityOr(
        series.points.find(({ period }) => period === point),
        'quantity',
      )
    }
    case 'entities':
    case 'events':
    case 'sources':
      return records[collection].has(id) ? 'unpriced' : 'missing'
    default:
      return collection satisfies never
  }
}

function quantityOr<K extends string>(
  thing: { readonly [key in K]?: Quantity | undefined } | undefined,
  key: K,
): Quantity | 'unpriced' | 'missing' {
  return thing ? (thing[key] ?? 'unpriced') : 'missing'
}
