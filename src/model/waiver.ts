import { z } from 'astro/zod'
import { textSchema } from './id.ts'

/**
 * A writer's leave to break one rule in one record, with the reason: what `{/* waive … *\/}` is in prose. The words
 * it is about stand in quotation marks in the reason.
 */
const waiverSchema = z.strictObject({ rule: textSchema, reason: textSchema })

/** The leaves of a record. */
export const waiversSchema = z.array(waiverSchema).optional()
