import { z } from 'astro/zod'
import { dateSchema } from './date.ts'
import { textSchema } from './id.ts'
import { quantitySchema } from './quantity-schema.ts'
import { hidden } from './visible.ts'

/**
 * What a value of the record was from a day on: one line of `content/reviews/values.jsonl`. The first line of a value
 * says what it was when it was first signed; each further one says that it changed, and why.
 */
export const valueStateSchema = z.strictObject({
  /** The name of the value: see `valued.ts`. */
  value: hidden(z.string().min(1).max(300)),
  /** Null where nobody gives one. */
  quantity: quantitySchema.nullable(),
  since: dateSchema,
  by: textSchema,
  why: textSchema.optional(),
})
export type ValueState = z.infer<typeof valueStateSchema>

/** The states of values, by their names, each in the order of the file, which is that of time. */
export type ValueStates = ReadonlyMap<string, readonly ValueState[]>
