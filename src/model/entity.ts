import { z } from 'astro/zod'
import { partialDateSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import { sourceIdSchema } from './source-id.ts'
import { wordValuesSchema } from './value-ref.ts'
import { unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

const entityKinds = ['group', 'government', 'body', 'company', 'outlet', 'person'] as const

/** A legal listing of an entity: when, by whom, under which authority and test. */
const designationSchema = z.strictObject({
  date: partialDateSchema,
  by: idSchema,
  authority: textSchema,
  tag: textSchema.optional(),
  basis: textSchema.optional(),
  source: sourceIdSchema,
})

/** A party that is named or that speaks: an entry of `content/data/entities.json`. */
export const entitySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The name as it stands in running text, where that differs: `the Harbour Board`. */
  inProse: textSchema.optional(),
  kind: z.enum(entityKinds),
  aliases: unordered(z.array(textSchema)).default([]),
  place: textSchema.optional(),
  partOf: idSchema.optional(),
  designations: unordered(z.array(designationSchema)).default([]),
  describedAs: textSchema.optional(),
  claim: idSchema.optional(),
  note: textSchema.optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
})
export type Entity = z.infer<typeof entitySchema>
