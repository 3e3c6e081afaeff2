import { z } from 'astro/zod'
import { demand } from './demand.ts'
import { intervalKinds, largestValue, qualifiers, type Quantity } from './quantity.ts'
import { visible } from './visible.ts'

const valueSchema = z.number().min(-largestValue).max(largestValue)

/** A quantity as the files of a content folder give it. */
export const quantitySchema = z
  .strictObject({
    low: valueSchema.optional(),
    central: valueSchema.optional(),
    high: valueSchema.optional(),
    interval: z
      .strictObject({
        kind: z.enum(intervalKinds),
        level: z.number().gt(0).lt(100).optional(),
        /** What stood before the interval, where the point has another qualifier. */
        qualifier: z.enum(qualifiers).optional(),
      })
      .optional(),
    unit: visible(z.string().min(1).max(40)),
    qualifier: z.enum(qualifiers),
  })
  .refine((q) => q.central !== undefined || q.low !== undefined || q.high !== undefined, {
    ...demand('quantity-ends', 'must give `central`, or `low` and `high`'),
  })
  .refine((q) => (q.low === undefined) === (q.high === undefined), {
    ...demand(
      'quantity-ends',
      'must give `low` and `high` together; a bound alone is `central` with `at-least` or `up-to`',
    ),
  })
  .refine((q) => q.interval === undefined || q.low !== undefined, {
    ...demand('quantity-ends', 'must give `low` and `high` where it says what its `interval` is'),
  })
  .refine((q) => isAscending([q.low, q.central, q.high]), {
    ...demand('quantity-order', 'must have low ≤ central ≤ high'),
  }) satisfies z.ZodType<Quantity>

function isAscending(values: readonly (number | undefined)[]): boolean {
  const given = values.filter((value) => value !== undefined)
  return given.every((value, i) => i === 0 || (given[i - 1] ?? value) <= value)
}
