import { z } from 'astro/zod'
import { idSchema, textSchema } from './id.ts'
import { sourceIdSchema } from './source-id.ts'
import { wordValuesSchema } from './value-ref.ts'
import { waiversSchema } from './waiver.ts'

/** A word the article uses and a reader may not know: an entry of `content/glossary.json`. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  definition: textSchema,
  source: sourceIdSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Term = z.infer<typeof termSchema>
