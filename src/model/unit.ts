import { z } from 'astro/zod'
import { textSchema } from './id.ts'
import { largestValue } from './quantity.ts'
import { unitKinds, type UnitMeaning, type UnitScale } from './unit-meaning.ts'
import { hidden, unordered, visible } from './visible.ts'

const scales = ['ones', 'thousands', 'millions', 'billions'] as const satisfies readonly UnitScale[]

/** A unit that quantities name: an entry of `units` in `site.json`. */
export const unitSchema = z.strictObject({
  /** As quantities name it: `deaths`, `USD million`, `deaths per 100,000`. */
  id: visible(z.string().min(1).max(40)),
  /** What stands behind one of it, and behind any other number. */
  one: textSchema,
  many: textSchema,
  /** The same where there is little room. */
  short: textSchema.optional(),
  kind: z.enum(unitKinds).default('count'),
  /** What values of the record are given in. */
  in: z.enum(scales).default('ones'),
  /** The most decimals that readers are shown, in what the value is said in. */
  decimals: z.int().min(0).max(10).optional(),
  /** Of a rate: per how many. */
  per: z
    .number()
    .min(1 / largestValue)
    .max(largestValue)
    .optional(),
  /** Other words of the prose for what is counted: `died`, `fatalities`. */
  synonyms: unordered(z.array(textSchema)).default([]),
  /** ISO 4217 for money, UCUM for what is measured. */
  code: hidden(z.string().min(1).max(20)).optional(),
}) satisfies z.ZodType<UnitMeaning>
