import { z } from 'astro/zod'
import { partialDateSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import { sourceIdSchema } from './source-id.ts'
import { statuses } from './status.ts'
import { wordValuesSchema } from './value-ref.ts'
import { unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/** A dated entry of a timeline, of `content/data/events.json`. A date is written only as precisely as it is known. */
export const eventSchema = z.strictObject({
  id: idSchema,
  date: partialDateSchema,
  until: partialDateSchema.optional(),
  /** The other date, where the record leaves open which of two it was; not a span. */
  or: partialDateSchema.optional(),
  title: textSchema,
  /** The lane of a timeline it belongs to, such as `statutes and orders`. */
  lane: textSchema,
  by: unordered(z.array(idSchema)).default([]),
  status: z.enum(statuses),
  source: sourceIdSchema,
  locator: textSchema.optional(),
  claim: idSchema.optional(),
  note: textSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Event = z.infer<typeof eventSchema>
