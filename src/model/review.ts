import { z } from 'astro/zod'
import { dateSchema } from './date.ts'
import { longestText, textSchema } from './id.ts'

/** What readers see of an article, by where it stands; `waiver` is seen by writers alone. */
export const seenKinds = [
  'title',
  'dek',
  'author',
  'published',
  'updated',
  'correction',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'cell',
  'code',
  'figure',
  'picture',
  'credit',
  'waiver',
] as const
export type SeenKind = (typeof seenKinds)[number]

/**
 * What a stretch of a sentence is tied to; a `value` licenses the numbers of a title, a `number` is bound to a datum, a
 * `file` is a picture's.
 */
const boundKinds = [
  'claim',
  'citation',
  'term',
  'link',
  'struck',
  'value',
  'number',
  'file',
  'rule',
] as const

const offsetSchema = z.number().int().nonnegative()

const boundSchema = z.strictObject({
  kind: z.enum(boundKinds),
  /** A claim, source, term, address, datum, file or rule; empty for words that are struck out. */
  to: z.string().max(longestText),
  /** Offsets into `text` in UTF-16 units, end exclusive; equal for what stands between two words. */
  start: offsetSchema,
  end: offsetSchema,
  /** Words before and behind the number of a citation: `see`, `page 3`. */
  prefix: z.string().max(longestText).optional(),
  locator: z.string().max(longestText).optional(),
})
export type Bound = z.infer<typeof boundSchema>

/** One sentence as it was reviewed: one line of `content/articles/<slug>/review.jsonl`. */
export const reviewedSchema = z.strictObject({
  kind: z.enum(seenKinds),
  /** The words as readers see them: typographic quotes, single spaces, no markup. */
  text: z.string().max(20_000),
  bound: z.array(boundSchema).default([]),
  reviewed: dateSchema,
  by: textSchema,
  why: textSchema.optional(),
})
export type Reviewed = z.infer<typeof reviewedSchema>
