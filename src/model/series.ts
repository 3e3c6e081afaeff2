import { z } from 'astro/zod'
import { datesSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import { largestValue } from './quantity.ts'
import { quantitySchema } from './quantity-schema.ts'
import type { Measured } from './measure.ts'
import { sourceIdSchema } from './source-id.ts'
import { wordValuesSchema } from './value-ref.ts'
import { unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/** The value a publisher gave one period, a year or `2020/2021`, in one edition; `count` is the number of incidents it rests on. */
const pointSchema = z.strictObject({
  period: datesSchema,
  quantity: quantitySchema,
  count: z.int().positive().max(largestValue).optional(),
  /** The claim that this value stands for, where it is firmer or weaker than the series. */
  claim: idSchema.optional(),
  note: textSchema.optional(),
})

/** A series over the years, as one edition published it: an entry of `content/data/series.json`. */
export const seriesSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  publisher: idSchema,
  /** When this edition came out; later editions of the same publisher revise earlier ones. */
  edition: datesSchema,
  measures: idSchema,
  scope: unordered(z.array(textSchema).min(1)),
  source: sourceIdSchema,
  locator: textSchema.optional(),
  claim: idSchema.optional(),
  points: z.array(pointSchema).min(1),
  note: textSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Series = z.infer<typeof seriesSchema> & Measured
