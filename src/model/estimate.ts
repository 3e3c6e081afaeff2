import { z } from 'astro/zod'
import { demand, type Demand } from './demand.ts'
import { partialDateSchema, periodSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import { quantitySchema } from './quantity-schema.ts'
import { sourceIdSchema } from './source-id.ts'
import { wordValuesSchema } from './value-ref.ts'
import { unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/**
 * What a published number counts. `mixed` sums taken and attempted; `denied` is a flat denial, which has
 * no quantity and is never drawn as zero.
 */
export const measures = ['taken', 'attempted', 'mixed', 'denied'] as const
export type Measure = (typeof measures)[number]

/** How a list labels one of its rows; `unpriced` gives no value and counts as unknown, never as zero. */
export const rowLabels = ['taken', 'attempted', 'unpriced'] as const
export type RowLabel = (typeof rowLabels)[number]

/** One incident as a particular list values and labels it; lists disagree about the same incident. */
const partSchema = z
  .strictObject({
    incident: idSchema,
    label: z.enum(rowLabels),
    quantity: quantitySchema.optional(),
    row: textSchema.optional(),
    /** The incident of another part that this one repeats or may repeat. Sums of the list are then about. */
    mayRepeat: idSchema.optional(),
    note: textSchema.optional(),
  })
  .refine((part) => (part.label === 'unpriced') === (part.quantity === undefined), {
    ...demand('quantity-unless-unpriced', 'must have a quantity unless it is labelled `unpriced`'),
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
    measures: z.enum(measures),
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
  .refine((e) => (e.measures === 'denied') === (e.quantity === undefined), {
    ...demand('quantity-unless-unpriced', 'must have a quantity unless it measures `denied`'),
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
export type Part = z.infer<typeof partSchema>
export type Estimate = z.infer<typeof estimateSchema>
