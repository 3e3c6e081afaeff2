import { z } from 'astro/zod'
import { dateSchema } from './date.ts'
import { idSchema, longestText, textSchema } from './id.ts'
import { hidden } from './visible.ts'

/** Words of the article as a W3C TextQuoteSelector sees them: text only, typographic quotes, single spaces. */
const contextSchema = z.string().max(200)

/**
 * The tie between a claim and a stretch of an article's words, as it was reviewed.
 * `mark: "prose"` signs off a `:claim[…]` of the article; `mark: "outside"` marks words that the MDX leaves bare.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const annotationSchema = z.strictObject({
  claim: idSchema,
  mark: z.enum(['prose', 'outside']),
  exact: z.string().min(1).max(longestText),
  prefix: contextSchema.default(''),
  suffix: contextSchema.default(''),
  reviewed: dateSchema,
  why: textSchema.optional(),
  /** What was signed before, the oldest first: no reason that somebody gave is written over. */
  earlier: z
    .array(
      z.strictObject({
        exact: z.string().min(1).max(longestText),
        reviewed: dateSchema,
        why: textSchema.optional(),
      }),
    )
    .optional(),
})
export type Annotation = z.infer<typeof annotationSchema>

/** `content/articles/<slug>/annotations.json`. */
export const annotationsFileSchema = z.strictObject({
  $schema: hidden(z.string()).optional(),
  annotations: z.array(annotationSchema),
})
