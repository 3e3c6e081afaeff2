import { tidy } from './known.ts'
import type { Quantity } from './quantity.ts'
import type { Records } from './records.ts'

/** The collections that values stand in. */
export type ValuedCollection = 'estimates' | 'incidents' | 'series' | 'quantities' | 'derived'

/** One value of the record, computed ones among them. */
export type Valued = {
  /** `estimates/<id>`, `estimates/<id>/<incident>`, `incidents/<id>/native`, `series/<id>#<period>`. */
  readonly name: string
  readonly collection: ValuedCollection
  readonly id: string
  /** Where it stands in its record. */
  readonly at: readonly (string | number)[]
  /** The table that has it, and the fragment of its row. */
  readonly table: string
  readonly row: string
  /** Undefined where nobody gives one. */
  readonly quantity: Quantity | undefined
}

/** Every value of the record, in the order of the files. */
export function valuesOf(records: Records): readonly Valued[] {
  const { estimates, incidents, series, quantities, derived } = records
  return [
    ...[...estimates.values()].flatMap(({ id, quantity, parts }): readonly Valued[] => [
      { ...own('estimates', id, 'quantity'), quantity },
      ...parts.map((part, i) => ({
        ...own('estimates', id, 'quantity'),
        name: `estimates/${id}/${part.incident}`,
        at: ['parts', i, 'quantity'],
        table: 'parts',
        row: `${id}-${part.incident}`,
        quantity: part.quantity,
      })),
    ]),
    ...[...incidents.values()].flatMap(({ id, value, native }): readonly Valued[] => [
      { ...own('incidents', id, 'value'), quantity: value },
      ...(native
        ? [{ ...own('incidents', id, 'native'), name: `incidents/${id}/native`, quantity: native }]
        : []),
    ]),
    ...[...series.values()].flatMap(({ id, points }) =>
      points.map(({ period, quantity }, i) => ({
        ...own('series', id, 'quantity'),
        name: `series/${id}#${period}`,
        at: ['points', i, 'quantity'],
        row: i === 0 ? id : `${id}-${period.replace('/', '-')}`,
        quantity,
      })),
    ),
    ...[...quantities.values()].map(({ id, quantity }) => ({
      ...own('quantities', id, 'quantity'),
      quantity,
    })),
    ...[...derived.values()].map(({ id, quantity }) => ({
      ...own('derived', id, 'formula'),
      quantity,
    })),
  ]
}

const own = (collection: ValuedCollection, id: string, key: string) => ({
  name: `${collection}/${id}`,
  collection,
  id,
  at: [key],
  table: collection,
  row: id,
})

/** A quantity as it is compared and kept: keys in one order, and no digit that binary fractions made up. */
export function keptQuantity(quantity: Quantity | undefined): Quantity | null {
  if (!quantity) return null
  const { low, central, high, interval, unit, qualifier } = quantity
  return {
    ...(low === undefined ? {} : { low: tidy(low) }),
    ...(central === undefined ? {} : { central: tidy(central) }),
    ...(high === undefined ? {} : { high: tidy(high) }),
    ...(interval === undefined
      ? {}
      : {
          interval: {
            kind: interval.kind,
            ...(interval.level === undefined ? {} : { level: interval.level }),
          },
        }),
    unit,
    qualifier,
  }
}

/** True where two quantities are the same value, said the same way. */
export const isSameValue = (a: Quantity | null | undefined, b: Quantity | null | undefined) =>
  JSON.stringify(keptQuantity(a ?? undefined)) === JSON.stringify(keptQuantity(b ?? undefined))
