import { z } from 'astro/zod'

/** What stood before the number when it was published; it is part of the number. */
export const qualifiers = ['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'] as const
export type Qualifier = (typeof qualifiers)[number]

/**
 * A quantity never travels without its unit and its qualifier.
 * `central` is a published point; `low` and `high` a published closed interval, in the same unit.
 * Money is in millions (`USD million`), so that the figures compared share one unit.
 */
export const quantitySchema = z
  .strictObject({
    low: z.number().optional(),
    central: z.number().optional(),
    high: z.number().optional(),
    unit: z.string().min(1).max(40),
    qualifier: z.enum(qualifiers),
  })
  .refine((q) => q.central !== undefined || q.low !== undefined || q.high !== undefined, {
    error: 'must give `central`, or `low` and `high`',
  })
  .refine((q) => (q.low === undefined) === (q.high === undefined), {
    error:
      'must give `low` and `high` together; a bound alone is `central` with `at-least` or `up-to`',
  })
  .refine((q) => isAscending([q.low, q.central, q.high]), {
    error: 'must have low ≤ central ≤ high',
  })
export type Quantity = z.infer<typeof quantitySchema>

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

/** True where the words leave one end open: `up to`, `at least`, `more than`, `less than`. */
export const isOpen = ({ qualifier }: Quantity): boolean =>
  qualifier !== 'exact' && qualifier !== 'about'

function isAscending(values: readonly (number | undefined)[]): boolean {
  const given = values.filter((value) => value !== undefined)
  return given.every((value, i) => i === 0 || (given[i - 1] ?? value) <= value)
}
