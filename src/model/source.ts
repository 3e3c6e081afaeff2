import { z } from 'astro/zod'
import { demand, formed } from './demand.ts'
import { cslDateSchema, isoOf } from './csl-date.ts'
import { dateFields, nameFields, textFields } from './csl-fields.ts'
import { plainOf } from './csl-markup.ts'
import { cslNamesSchema, familyOf } from './csl-name.ts'
import { cslTextSchema } from './csl-text.ts'
import { cslTypeSchema } from './csl-type.ts'
import { dateSchema, partialDateSchema } from './date.ts'
import { doiAddress, doiSchema } from './doi.ts'
import { idSchema, textSchema, urlSchema } from './id.ts'
import { languageSchema } from './language.ts'
import { sourceIdSchema } from './source-id.ts'
import { valueRefSchema, wordValuesSchema } from './value-ref.ts'
import { hidden, unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/** What sort of document a source is. `primary` and `official` are documents of governments and their bodies. */
export const sourceKinds = [
  'primary',
  'official',
  'research',
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
  source: sourceIdSchema,
  inferred: z.boolean().default(false),
  because: textSchema.optional(),
  /** The data the repeating is limited to; without it, the whole of what this source says on the matter. */
  about: unordered(z.array(valueRefSchema).min(1)).optional(),
})

const sha256Schema = (writer: string) =>
  formed(
    hidden(z.string()),
    /^[0-9a-f]{64}$/,
    'digest',
    `must be a SHA-256 of 64 hexadecimal digits, as \`${writer}\` writes it`,
  )

/** A copy that an archive keeps of what was read: where, of which day, and the digest of its bytes. */
const archivedSchema = z.strictObject({
  url: urlSchema,
  on: dateSchema,
  sha256: sha256Schema('sha256sum').optional(),
})

/** What we add to CSL-JSON; CSL keeps such fields under `custom`, beside those of other programs. */
const customSchema = z
  .looseObject({
    kind: z.enum(sourceKinds),
    access: accessSchema,
    /** The body whose document it is: an entity. Documents of one body, or of its parts, are one origin. */
    issuedBy: idSchema.optional(),
    derivedFrom: unordered(z.array(derivationSchema)).default([]),
    archived: archivedSchema.optional(),
    superseded: z
      .strictObject({ by: sourceIdSchema.optional(), on: partialDateSchema, why: textSchema })
      .optional(),
    /** The stored extract as it was signed off: the digest of its text, which `npm run sign-off -- --extracts` writes. */
    extract: z.strictObject({ sha256: sha256Schema('npm run sign-off -- --extracts') }).optional(),
    values: wordValuesSchema,
    waivers: waiversSchema,
    retracted: z.strictObject({ on: partialDateSchema, why: textSchema }).optional(),
  })
  .meta({
    description: `\`{ "kind": "press", "access": { "level": "full" } }\`; \`kind\` is what sort of document it is (${sourceKinds.join(', ')}), \`level\` how it was read (${accessLevels.join(', ')})`,
  })

/** Our own fields of a source. */
export const customFields: readonly string[] = Object.keys(customSchema.shape)

/** One schema for each of several keys. */
const each = <Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema) =>
  // Made of the keys themselves.
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>

/**
 * A document that claims rest on: one item of a CSL-JSON array, as Zotero and others export it, in one form.
 * Texts are without markup; `titleMarkup` is the title with it.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export const sourceSchema = z
  .looseObject({
    ...each(nameFields, cslNamesSchema.optional()),
    ...each(dateFields, cslDateSchema.optional()),
    ...each(textFields, cslTextSchema.optional()),
    id: sourceIdSchema,
    type: cslTypeSchema,
    title: textSchema.refine((title) => plainOf(title) !== '', demand('words', 'must have words')),
    URL: hidden(urlSchema.or(z.literal(''))).nullish(),
    DOI: doiSchema.optional(),
    language: languageSchema.optional(),
    custom: customSchema,
  })
  .transform(({ title, ...item }) => ({ ...item, title: plainOf(title), titleMarkup: title }))
export type Source = z.infer<typeof sourceSchema>

/** Longest quoted fragment of a source, in words: governments' texts may be quoted at more length. */
export function quoteLimit(source: Source): 12 | 25 {
  return source.custom.kind === 'primary' || source.custom.kind === 'official' ? 25 : 12
}

/** The day, month or year a source was issued, as an ISO string; undefined where it bears no such date. */
export const issuedOf = (source: Source): string | undefined => isoOf(source.issued)

/** Where a reader finds the document: its address, or the one its DOI leads to. */
export const addressOf = ({ URL, DOI }: Source): string | undefined =>
  URL ? URL : DOI && doiAddress(DOI)

/** Who made it, by the names that stand alone; of several the first, and that there are others. */
export function makersOf(source: Source): string | undefined {
  const makers = nameFields.map((field) => source[field]).find((names) => names !== undefined)
  const [first, second, ...others] = (makers ?? []).map(familyOf)
  if (first === undefined || second === undefined) return first
  return `${first} and ${others.length > 0 ? 'others' : second}`
}

/** Who a reader is told published it: the container, the publisher or whoever made it, whichever stands first. */
export const publisherOf = (source: Source): string | undefined =>
  source['container-title'] ?? source.publisher ?? makersOf(source)
