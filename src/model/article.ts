import { z } from 'astro/zod'
import { aliasesSchema } from './alias.ts'
import { dateSchema } from './date.ts'
import { textSchema } from './id.ts'
import { valueRefSchema } from './value-ref.ts'
import { waiversSchema } from './waiver.ts'

/** What changed in an article after it was published, and why. */
const correctionSchema = z.strictObject({
  date: dateSchema,
  was: textSchema.optional(),
  is: textSchema.optional(),
  why: textSchema,
})

/** The front matter of `content/articles/<slug>/index.mdx`. */
export const frontMatterSchema = z.strictObject({
  title: textSchema,
  dek: textSchema,
  published: dateSchema,
  updated: dateSchema.optional(),
  aliases: aliasesSchema,
  /** Kept out of the published site, as is an article whose `published` is after the clock of the build. */
  draft: z.boolean().optional(),
  authors: z.array(textSchema).min(1),
  /** Place in lists; lower first. */
  order: z.number().default(0),
  /** What the numbers of the title and dek are held against. */
  values: z.array(valueRefSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  waivers: waiversSchema,
})
export type FrontMatter = z.infer<typeof frontMatterSchema>
