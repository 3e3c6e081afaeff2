import { z } from 'astro/zod'
import { demand } from './demand.ts'
import { partialDateSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import { rowLabels } from './estimate.ts'
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

/** One theft or attempt: an entry of `content/data/incidents.json`. */
export const incidentSchema = z
  .strictObject({
    id: idSchema,
    date: partialDateSchema,
    victim: textSchema,
    place: textSchema,
    /** Grouping for rows of a list, such as `banks` or `exchanges`. */
    sector: textSchema,
    native: quantitySchema.optional(),
    /** Value at the time; an interval where published values differ. Absent where nobody priced it. */
    value: quantitySchema.optional(),
    label: z.enum(rowLabels),
    /** How firmly the attribution stands. */
    attribution: z.enum(statuses),
    attributedBy: unordered(z.array(attributionSchema)).default([]),
    disputedBy: unordered(
      z.array(
        z.strictObject({ by: idSchema, source: sourceIdSchema, note: textSchema.optional() }),
      ),
    ).default([]),
    source: sourceIdSchema,
    claim: idSchema.optional(),
    note: textSchema.optional(),
    values: wordValuesSchema,
    waivers: waiversSchema,
  })
  .refine((incident) => (incident.label === 'unpriced') === (incident.value === undefined), {
    ...demand('quantity-unless-unpriced', 'must have a value unless it is labelled `unpriced`'),
  })
export type Attribution = z.infer<typeof attributionSchema>
export type Incident = z.infer<typeof incidentSchema>
