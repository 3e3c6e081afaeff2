import { z } from 'astro/zod'
import { aliasesSchema } from './alias.ts'
import { dateSchema } from './date.ts'
import { idSchema, textSchema } from './id.ts'
import { sourceIdSchema } from './source-id.ts'
import { statuses, type Status } from './status.ts'
import { valueRefSchema } from './value-ref.ts'
import { hidden, unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/**
 * How good the evidence is, in the three levels of ICD 203.
 * https://www.dni.gov/files/documents/ICD/ICD-203.pdf
 */
export const confidences = ['high', 'moderate', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** How evidence bears on its claim. */
export const evidenceRelations = ['supports', 'contradicts', 'context'] as const

/** A claim's link to a source: how it bears on the claim, where in the source, and a short quotation. */
const evidenceSchema = z.strictObject({
  source: sourceIdSchema,
  relation: z.enum(evidenceRelations),
  locator: textSchema.optional(),
  quote: textSchema.optional(),
  note: textSchema.optional(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** How one claim bears on another. */
export const claimRelations = [
  'depends-on',
  'contradicts',
  'supports',
  'corrects',
  'see-also',
] as const

const changesIfSchema = z.strictObject({
  firmer: textSchema.optional(),
  weaker: textSchema.optional(),
})

const baseSchema = z.strictObject({
  $schema: hidden(z.string()).optional(),
  statement: textSchema,
  confidence: z.enum(confidences),
  because: textSchema,
  saidBy: unordered(z.array(idSchema)).default([]),
  evidence: unordered(z.array(evidenceSchema)).default([]),
  values: unordered(z.array(valueRefSchema)).default([]),
  changesIf: changesIfSchema.optional(),
  related: unordered(
    z.array(z.strictObject({ claim: idSchema, relation: z.enum(claimRelations) })),
  ).default([]),
  waivers: waiversSchema,
  aliases: aliasesSchema,
  /** Kept out of the published site, with all that only it uses. */
  draft: z.boolean().optional(),
  reviewed: dateSchema,
  /** Who looked at it last, where that is told. */
  reviewedBy: textSchema.optional(),
  reviewBy: dateSchema.optional(),
  history: z
    .array(z.strictObject({ date: dateSchema, status: z.enum(statuses), why: textSchema }))
    .min(1),
})

/** One variant a status, each demanding what that status owes and one file can show. */
const variants = {
  fact: baseSchema.extend({
    status: z.literal('fact'),
    evidence: unordered(z.array(evidenceSchema).min(1)),
  }),
  attributed: baseSchema.extend({
    status: z.literal('attributed'),
    saidBy: unordered(z.array(idSchema).min(1)),
    evidence: unordered(z.array(evidenceSchema).min(1)),
  }),
  estimate: baseSchema.extend({
    status: z.literal('estimate'),
    values: unordered(z.array(valueRefSchema).min(1)),
    evidence: unordered(z.array(evidenceSchema).min(1)),
  }),
  disputed: baseSchema.extend({
    status: z.literal('disputed'),
    evidence: unordered(z.array(evidenceSchema).min(2)),
  }),
  speculation: baseSchema.extend({
    status: z.literal('speculation'),
    changesIf: changesIfSchema,
  }),
  error: baseSchema.extend({
    status: z.literal('error'),
    /** What the record says instead, in a full sentence. */
    record: textSchema,
    /** The source the mistake first stands in, and how sure that is. */
    introducedBy: z
      .strictObject({
        source: sourceIdSchema,
        inferred: z.boolean().default(false),
        how: textSchema,
      })
      .optional(),
    evidence: unordered(z.array(evidenceSchema).min(1)),
  }),
} as const satisfies Record<Status, z.ZodType>

type Variant = (typeof variants)[keyof typeof variants]

/**
 * One checkable assertion, as `content/claims/<id>.json` holds it.
 * The file name is the id, so an id cannot occur twice.
 */
export const claimFileSchema = z.discriminatedUnion(
  'status',
  Object.values(variants) as [Variant, ...Variant[]], // a status has a variant, and there are statuses
)
export type ClaimFile = z.infer<typeof claimFileSchema>

/** A claim with its id. */
export type Claim = ClaimFile & { readonly id: string }
