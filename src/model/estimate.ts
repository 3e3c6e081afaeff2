import { z } from 'astro/zod'
import type { Demand } from './demand.ts'
import { partialDateSchema, periodSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import type { Measured } from './measure.ts'
import type { Quantity } from './quantity.ts'
import { quantitySchema } from './quantity-schema.ts'
import { sourceIdSchema } from './source-id.ts'
import { wordValuesSchema } from './value-ref.ts'
import { unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/** One incident as a particular list values and measures it; lists disagree about the same incident. */
const partSchema = z.strictObject({
  incident: idSchema,
  /** What the list counts it as: a measure of the site. */
  measures: idSchema,
  quantity: quantitySchema.optional(),
  row: textSchema.optional(),
  /** The incident of another part that this one repeats or may repeat. Sums of the list are then about. */
  mayRepeat: idSchema.optional(),
  note: textSchema.optional(),
})

/** A published quantity, with what it counts: an entry of `content/data/estimates.json`. */
export const estimateSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema,
    published: partialDateSchema,
    /** Who put the number forward: an entity. */
    publisher: idSchema,
    quantity: quantitySchema.optional(),
    /** True where the sum is this site's own and nobody published it; readers are told so. */
    ours: z.boolean().default(false),
    /** What it counts: a measure of the site. */
    measures: idSchema,
    scope: unordered(z.array(textSchema).min(1)),
    period: periodSchema.optional(),
    attributedTo: unordered(z.array(idSchema)).default([]),
    source: sourceIdSchema,
    locator: textSchema.optional(),
    repeats: z
      .strictObject({
        estimate: idSchema,
        inferred: z.boolean().default(false),
        because: textSchema.optional(),
      })
      .optional(),
    /** What the number is made of, in the order of the list. */
    parts: z.array(partSchema).default([]),
    claim: idSchema.optional(),
    /** What changes how the number reads: it stands with the number wherever that is put into words. */
    caveat: textSchema.optional(),
    note: textSchema.optional(),
    values: wordValuesSchema,
    waivers: waiversSchema,
  })
  .superRefine(({ parts }, context) => {
    parts.forEach(({ incident, mayRepeat }, i) => {
      const isAnother = parts.some((other) => other.incident === mayRepeat)
      if (mayRepeat === undefined || (isAnother && mayRepeat !== incident)) return
      context.addIssue({
        code: 'custom',
        path: ['parts', i, 'mayRepeat'],
        message: 'must be the incident of another part of the same list',
        params: { demand: 'part-of-list' satisfies Demand },
      })
    })
  })
export type Part = Omit<z.infer<typeof partSchema>, 'quantity'> &
  Measured & { readonly quantity?: Quantity | undefined }
export type Estimate = Omit<z.infer<typeof estimateSchema>, 'parts' | 'quantity'> &
  Measured & { readonly quantity?: Quantity | undefined; readonly parts: readonly Part[] }
