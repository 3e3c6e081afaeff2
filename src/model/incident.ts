import { z } from 'astro/zod'
import { partialDateSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import type { Measured } from './measure.ts'
import type { Quantity } from './quantity.ts'
import { quantitySchema } from './quantity-schema.ts'
import { sourceIdSchema } from './source-id.ts'
import { statuses } from './status.ts'
import { wordValuesSchema } from './value-ref.ts'
import { unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/**
 * How a party attributes something: it says so, suspects so, leaves it to be understood, or says something from which
 * others infer it. Readers are told which, wherever the party is named.
 */
export const attributionManners = ['says', 'suspects', 'implies', 'inferred'] as const
export type AttributionManner = (typeof attributionManners)[number]

/** Who says whose work it was, in which manner, and where it is said. */
const attributionSchema = z.strictObject({
  by: idSchema,
  as: z.enum(attributionManners).default('says'),
  to: unordered(z.array(idSchema).min(1)),
  source: sourceIdSchema,
  note: textSchema.optional(),
})

/** One thing that lists count, whatever number of them has it: an entry of `content/data/incidents.json`. */
export const incidentSchema = z.strictObject({
  id: idSchema,
  /** What it is called: a place, an event, whoever it happened to. */
  label: textSchema,
  date: partialDateSchema.optional(),
  place: textSchema.optional(),
  /** Grouping for rows of a list, such as `mills` or `bridges`. */
  sector: textSchema.optional(),
  /** The same in the unit that it was first given in. */
  native: quantitySchema.optional(),
  /** Value at the time; an interval where published values differ. Absent where nobody priced it. */
  value: quantitySchema.optional(),
  /** What its value counts: a measure of the site. */
  measures: idSchema,
  /** How firmly the attribution stands. */
  attribution: z.enum(statuses).optional(),
  attributedBy: unordered(z.array(attributionSchema)).default([]),
  disputedBy: unordered(
    z.array(z.strictObject({ by: idSchema, source: sourceIdSchema, note: textSchema.optional() })),
  ).default([]),
  source: sourceIdSchema,
  claim: idSchema.optional(),
  note: textSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Attribution = z.infer<typeof attributionSchema>
export type Incident = Omit<z.infer<typeof incidentSchema>, 'value' | 'native'> &
  Measured & { readonly value?: Quantity | undefined; readonly native?: Quantity | undefined }
