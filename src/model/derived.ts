import { z } from 'astro/zod'
import { idSchema, textSchema } from './id.ts'
import { valueRefSchema, wordValuesSchema } from './value-ref.ts'
import { unordered, visible } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/** An operand: a datum, or the value that one list gives one incident (`estimate` and `incident`). */
const operandSchema = z.union([
  valueRefSchema,
  z.strictObject({ estimate: idSchema, incident: idSchema }),
])
export type Operand = z.infer<typeof operandSchema>

/**
 * How a derived value comes about. `share` is in percent, `ratio` a bare factor, `count` the number of
 * operands; `sum-of-parts` adds the priced parts of an estimate, all or those of one measure.
 */
const formulaSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('sum'), of: unordered(z.array(operandSchema).min(2)) }),
  z.strictObject({
    op: z.literal('sum-of-parts'),
    of: idSchema,
    measures: idSchema.optional(),
    sector: textSchema.optional(),
  }),
  z.strictObject({
    op: z.literal('count-of-parts'),
    of: idSchema,
    measures: idSchema.optional(),
    sector: textSchema.optional(),
  }),
  z.strictObject({ op: z.literal('difference'), from: operandSchema, minus: operandSchema }),
  z.strictObject({ op: z.literal('share'), part: operandSchema, whole: operandSchema }),
  z.strictObject({ op: z.literal('ratio'), of: operandSchema, to: operandSchema }),
  z.strictObject({ op: z.literal('count'), of: unordered(z.array(valueRefSchema).min(1)) }),
  /** Days from one date to another: the first days of two events, sources or estimates. */
  z.strictObject({ op: z.literal('days-between'), from: valueRefSchema, to: valueRefSchema }),
  /** The same in years of 365.2425 days, to half a year: for what nobody counts in days. */
  z.strictObject({ op: z.literal('years-between'), from: valueRefSchema, to: valueRefSchema }),
])
export type Formula = z.infer<typeof formulaSchema>

/**
 * Our own arithmetic, an entry of `content/data/derived.json`. The value is computed by the build, with
 * intervals carried through, and never typed; readers are told that it is ours.
 */
export const derivedSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  formula: formulaSchema,
  /** The unit of the result for `count` and `count-of-parts`, such as `incidents`. */
  unit: visible(z.string().min(1).max(40)).optional(),
  note: textSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Derived = z.infer<typeof derivedSchema>
