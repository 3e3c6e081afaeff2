import { z } from 'astro/zod'
import { idSchema, textSchema } from './id.ts'
import { quantitySchema } from './quantity-schema.ts'
import { sourceIdSchema } from './source-id.ts'
import { wordValuesSchema } from './value-ref.ts'
import { waiversSchema } from './waiver.ts'

/**
 * A number of the record that competes with no other: how many countries, computers, rows.
 * An entry of `content/data/quantities.json`.
 */
export const countedSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  quantity: quantitySchema,
  source: sourceIdSchema,
  locator: textSchema.optional(),
  note: textSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Counted = z.infer<typeof countedSchema>
