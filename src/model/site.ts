import { z } from 'astro/zod'
import { demand, formed } from './demand.ts'
import { idSchema, textSchema, urlSchema } from './id.ts'
import { isLanguageTag, tagForm } from './language.ts'
import { measureSchema, nounFormsSchema } from './measure.ts'
import { unitSchema } from './unit.ts'
import { wordValuesSchema } from './value-ref.ts'
import { hidden } from './visible.ts'
import { waiversSchema } from './waiver.ts'

const longestGrace = 36_500 // days, a century

/** A path within the site. A second slash, or a backslash, would make it the address of another host. */
const sitePathSchema = formed(
  hidden(z.string()),
  /^\/(?!\/)[^\s\\]*$/,
  'site-path',
  'must be a path of this site such as /method/',
)

/** What the front page answers, and with what; what is left out is taken from the first article. */
const leadSchema = z.strictObject({
  /** The question, as the page's heading; without one it is the site's title. */
  question: textSchema.optional(),
  /** The claims that answer it, a sentence each, in this order. */
  claims: z.array(idSchema).min(1).max(4).optional(),
  /** The figure that carries the answer. */
  figure: idSchema.optional(),
})

/** `content/site.json`: what the site is called, who answers for it and where it lives. */
export const siteSchema = z.strictObject({
  $schema: hidden(z.string()).optional(),
  title: textSchema,
  tagline: textSchema,
  description: textSchema,
  lead: leadSchema.optional(),
  language: hidden(z.string())
    .refine(isLanguageTag, demand('language-tag', 'must be a language tag such as en'))
    .meta({ pattern: tagForm.source }),
  publisher: z.strictObject({ name: textSchema, url: urlSchema.optional() }),
  /** Origin of the published site, used where SITE_URL is not set. */
  url: urlSchema,
  repository: urlSchema,
  licence: z.strictObject({ name: textSchema, url: urlSchema }),
  /** What the numbers of the site may count; the neutral ones where none is declared. */
  measures: z.array(measureSchema).min(1).optional(),
  /** The units that quantities name; one that is not declared is said as it is written. */
  units: z.array(unitSchema).min(1).optional(),
  /** What the entries of data/incidents.json are called, and the head of the column of their names. */
  items: nounFormsSchema.extend({ heading: textSchema.optional() }).optional(),
  values: wordValuesSchema,
  waivers: waiversSchema,
  /** Days after a claim's `reviewBy` before the warning becomes an error. */
  reviewGraceDays: z.int().nonnegative().max(longestGrace).default(90),
  /** Links of the header beside the built-in ones, as site paths such as `/method/`. */
  navigation: z.array(z.strictObject({ label: textSchema, path: sitePathSchema })),
})
export type Site = z.infer<typeof siteSchema>
