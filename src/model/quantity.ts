// Without its schema, so that the browser can share what is known of quantities: see `quantity-schema.ts`.

import type { UnitMeaning } from './unit-meaning.ts'

/** What stood before the number when it was published; it is part of the number. */
export const qualifiers = ['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'] as const
export type Qualifier = (typeof qualifiers)[number]

/**
 * What the ends of an interval are: of a `confidence` or `credible` interval, of a `prediction`, or the `range`
 * of what was found, which has no level.
 */
export const intervalKinds = ['confidence', 'credible', 'prediction', 'range'] as const
export type IntervalKind = (typeof intervalKinds)[number]

/** The most a value may be, either way: up to here sums and roundings of whole numbers are exact. */
export const largestValue = 1e15 // in the value's own unit

/** What the ends of a quantity are; `qualifier` is of the ends, where that is another than of the point. */
export type QuantityInterval = {
  readonly kind: IntervalKind
  readonly level?: number | undefined
  readonly qualifier?: Qualifier | undefined
}

/** A unit by its id, with what it means where a site declares it. */
export type UnitOf = Pick<Quantity, 'unit' | 'means'>

/**
 * A quantity never travels without its unit and its qualifier.
 * `central` is a published point; `low` and `high` a published closed interval, in the same unit.
 * Money is in millions (`USD million`), so that the figures compared share one unit.
 */
export type Quantity = {
  readonly low?: number | undefined
  readonly central?: number | undefined
  readonly high?: number | undefined
  /** As published, with its level in per cent: 95. */
  readonly interval?: QuantityInterval | undefined
  readonly unit: string
  /** The unit as the site declares it, once a content folder is read. */
  readonly means?: UnitMeaning | undefined
  readonly qualifier: Qualifier
}

/** The unit that any noun may stand for: a bare number of parts, rows or lamps. */
export const anyUnit = ''

/** The value a reader would name first: the published point, else the middle of the interval. */
export function centralOf(quantity: Quantity): number {
  const { low, central, high } = quantity
  return central ?? ((low ?? 0) + (high ?? 0)) / 2
}

/** `[low, high]` of a quantity in its own unit; a point is an interval of no width. */
export function intervalOf(quantity: Quantity): readonly [number, number] {
  const central = centralOf(quantity)
  return [quantity.low ?? central, quantity.high ?? central]
}

/** True where the words leave the high end open: `at least`, `more than`. */
export const isFloor = ({ qualifier }: Pick<Quantity, 'qualifier'>): boolean =>
  qualifier === 'at-least' || qualifier === 'more-than'

/** True where the words leave the low end open: `up to`, `less than`. */
export const isCeiling = ({ qualifier }: Pick<Quantity, 'qualifier'>): boolean =>
  qualifier === 'up-to' || qualifier === 'less-than'
