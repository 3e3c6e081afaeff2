import { z } from 'astro/zod'
import { idSchema, textSchema, urlSchema } from './id.ts'
import { valueRefSchema } from './value-ref.ts'

/** What sort of document a source is. `primary` and `official` are documents of governments and their bodies. */
export const sourceKinds = [
  'primary',
  'official',
  'vendor',
  'wire',
  'press',
  'trade',
  'state-media',
  'other',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/**
 * How the writer read it: whole, in part, in somebody's transcription, or only as others report it.
 * Readers are shown this beside every citation.
 */
export const accessLevels = ['full', 'part', 'transcription', 'second-hand'] as const
export type AccessLevel = (typeof accessLevels)[number]

const accessSchema = z.strictObject({
  level: z.enum(accessLevels),
  note: textSchema.optional(),
})

/** One edge of the provenance graph: this source repeats `source`; `inferred` where it does not say so itself. */
const derivationSchema = z.strictObject({
  source: idSchema,
  inferred: z.boolean().default(false),
  because: textSchema.optional(),
  /** The data the repeating is limited to; without it, the whole of what this source says on the matter. */
  about: z.array(valueRefSchema).min(1).optional(),
})

/** What we add to CSL-JSON; CSL keeps such fields under `custom`. */
const customSchema = z.strictObject({
  kind: z.enum(sourceKinds),
  access: accessSchema,
  /** The body whose document it is: an entity. Documents of one body, or of its parts, are one origin. */
  issuedBy: idSchema.optional(),
  derivedFrom: z.array(derivationSchema).default([]),
  archived: urlSchema.optional(),
  superseded: z
    .strictObject({ by: idSchema.optional(), on: z.string(), why: textSchema })
    .optional(),
  retracted: z.strictObject({ on: z.string(), why: textSchema }).optional(),
})

const nameSchema = z.union([
  z.strictObject({ literal: textSchema }),
  z.strictObject({ family: textSchema, given: textSchema.optional() }),
])

/** A CSL date: `{"date-parts": [[2019, 9, 13]]}`, to the day, month or year that is known. */
const cslDateSchema = z.strictObject({
  'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]),
  circa: z.boolean().optional(),
})

/**
 * A document that claims rest on: one item of a CSL-JSON array, as Zotero exports it.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export const sourceSchema = z.looseObject({
  id: idSchema,
  type: z.string().min(1),
  title: textSchema,
  author: z.array(nameSchema).optional(),
  'container-title': textSchema.optional(),
  publisher: textSchema.optional(),
  number: textSchema.optional(),
  issued: cslDateSchema.optional(),
  URL: urlSchema.optional(),
  language: z.string().optional(),
  note: textSchema.optional(),
  custom: customSchema,
})
export type Source = z.infer<typeof sourceSchema>

/** Longest quoted fragment of a source, in words: governments' texts may be quoted at more length. */
export function quoteLimit(source: Source): 12 | 25 {
  return source.custom.kind === 'primary' || source.custom.kind === 'official' ? 25 : 12
}

/** The day, month or year a source was issued, as an ISO string; undefined where it bears no date. */
export function issuedOf(source: Source): string | undefined {
  const parts = source.issued?.['date-parts'][0]
  return parts?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

/** Who a reader is told published it: the container, the publisher or the authors, whichever stands first. */
export function publisherOf(source: Source): string | undefined {
  const [author] = source.author ?? []
  const name = author && ('literal' in author ? author.literal : author.family)
  return source['container-title'] ?? source.publisher ?? name
}
