import { z } from 'astro/zod'
import { claimRelations, confidences, evidenceRelations } from '../../model/claim.ts'
import { accessLevels, sourceKinds } from '../../model/source.ts'
import { statuses } from '../../model/status.ts'
import { quantitySchema } from '../../model/quantity-schema.ts'

const address = z.url().meta({ description: 'A whole address.' })
const day = z.iso.date()
const words = z.string().min(1)

const statusSchema = z.strictObject({
  id: z.enum(statuses),
  label: words,
  meaning: words.meta({ description: 'What the status promises, in a sentence.' }),
})

const sourceSchema = z.strictObject({
  id: words,
  url: address.meta({ description: 'The page of this site about the source.' }),
  title: words,
  reference: words.meta({ description: 'The source as a list of references has it.' }),
  document: z.url().optional().meta({ description: 'Where the document itself is.' }),
  archived: z.strictObject({ url: z.url(), on: day, sha256: words.optional() }).optional().meta({
    description: 'The copy an archive keeps, of which day, and the digest of what was read.',
  }),
  kind: z.enum(sourceKinds),
  access: z
    .strictObject({ level: z.enum(accessLevels), words })
    .meta({ description: 'How the writer read it.' }),
  warning: words
    .optional()
    .meta({ description: 'That it, or a source it repeats, was retracted or superseded.' }),
})

const evidenceSchema = z.strictObject({
  relation: z.enum(evidenceRelations),
  source: sourceSchema,
  locator: words.optional(),
  quote: words.optional(),
  note: words.optional(),
})

const sideSchema = z.strictObject({
  sources: z.int().nonnegative(),
  origins: z
    .int()
    .nonnegative()
    .meta({ description: 'Independent ones: sources that repeat no other on the matter.' }),
})

/** What `/claims/<id>.json` holds: a claim with all that its page says, addresses whole, words and ids side by side. */
export const claimTwinSchema = z.strictObject({
  $schema: address,
  id: words.meta({ description: 'The claim’s name on its site, for good.' }),
  url: address,
  site: z.strictObject({ title: words, url: address, publisher: words }),
  licence: z.strictObject({ name: words, url: z.url() }),
  language: words,
  statement: words,
  cited: words.meta({
    description: 'The statement with its status or speaker first, for wherever no mark goes along.',
  }),
  status: statusSchema,
  standing: words.meta({ description: 'The status with what it owes, as the page has it.' }),
  taken: words.meta({
    description: 'The status and who says so, as words that are copied have it.',
  }),
  confidence: z.strictObject({ level: z.enum(confidences), words }),
  because: words,
  record: words.optional().meta({ description: 'Of an error: what the record says instead.' }),
  introducedBy: z
    .strictObject({ source: sourceSchema, inferred: z.boolean(), how: words })
    .optional(),
  saidBy: z.array(z.strictObject({ id: words, name: words })),
  basis: z.strictObject({
    for: sideSchema,
    against: sideSchema,
    context: z.int().nonnegative(),
    words,
  }),
  evidence: z.array(evidenceSchema),
  values: z
    .array(
      z.strictObject({
        ref: words,
        words: words.optional(),
        quantity: quantitySchema.optional(),
      }),
    )
    .meta({ description: 'The data that its words are held against.' }),
  changesIf: z.strictObject({ firmer: words.optional(), weaker: words.optional() }).optional(),
  related: z.array(
    z.strictObject({ relation: z.enum(claimRelations), id: words, url: address, cited: words }),
  ),
  appearsIn: z.array(
    z.strictObject({
      article: words,
      url: address.meta({ description: 'With the fragment of the words.' }),
      exact: words,
      prefix: z.string(),
      suffix: z.string(),
    }),
  ),
  figures: z.array(z.strictObject({ id: words, title: words, url: address })),
  reviewed: day,
  reviewedBy: words.optional(),
  reviewBy: day.optional(),
  history: z
    .array(z.strictObject({ date: day, status: statusSchema, why: words, url: address }))
    .min(1),
})
export type ClaimTwin = z.infer<typeof claimTwinSchema>

/** The same as JSON Schema, under the address at which it is published. */
export function claimTwinJsonSchema(address: string): string {
  const { $schema, ...rest } = z.toJSONSchema(claimTwinSchema, {
    io: 'output',
    unrepresentable: 'any',
    reused: 'ref',
    // A mark of the model's own texts, which is no word of JSON Schema.
    override: ({ jsonSchema }) => {
      delete jsonSchema['visible']
    },
  })
  const title = 'A claim, with its status, reason and evidence'
  return `${JSON.stringify({ $schema, $id: address, title, ...rest }, undefined, 2)}\n`
}
