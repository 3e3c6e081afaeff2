import { z } from 'astro/zod'
import { idSchema, textSchema } from './id.ts'
import type { NounForms } from './noun-forms.ts'
import { inWords, t } from './words.ts'

/**
 * How a measure is told from the others in every drawing: what was `counted` full, what was only `aimed-at` empty,
 * `both` in one number half and half. `denied` is a denial: it has no quantity, and is never drawn as zero.
 * `unpriced` is a thing that nobody gave a value: unknown, and never zero either.
 */
export const drawnAs = ['counted', 'aimed-at', 'both', 'denied', 'unpriced'] as const
export type DrawnAs = (typeof drawnAs)[number]

/** The forms of a noun that is counted. */
export const nounFormsSchema = z.strictObject({
  one: textSchema,
  many: textSchema,
}) satisfies z.ZodType<NounForms>

/** One thing that the numbers of a site may count: an entry of `measures` in `site.json`. */
export const measureSchema = z.strictObject({
  /** As the data name it. */
  id: idSchema,
  /** What readers are told behind a value and in cells: `recorded`, `modelled`, `planned`. */
  words: textSchema,
  drawn: z.enum(drawnAs),
  /** What several of its things are called, where readers choose whether they count: `plan`, `plans`. */
  noun: nounFormsSchema.optional(),
  /** False where its values may not be added up; what is denied or unpriced never is. */
  summed: z.boolean().default(true),
  /** True for what goes without saying: no word stands behind its values. */
  usual: z.boolean().default(false),
})
export type Measure = z.infer<typeof measureSchema>

const neutral = (id: DrawnAs, words: string, more: Partial<Measure> = {}): Measure => ({
  id,
  get words() {
    return t(words)
  },
  drawn: id,
  summed: true,
  usual: false,
  ...more,
})

/** The measures of a site that declares none. */
export const neutralMeasures: readonly Measure[] = [
  neutral('counted', 'counted', { usual: true }),
  neutral('aimed-at', 'aimed at', {
    noun: inWords({ one: 'item aimed at', many: 'items aimed at' }),
  }),
  neutral('both', 'counted and aimed at'),
  neutral('denied', 'denied'),
  neutral('unpriced', 'without a value'),
]

/** Something that names its measure; `means` is that measure, once a content folder is read. */
export type Measured = { readonly measures: string; readonly means?: Measure | undefined }

/** The measure of a thing; of one that is read by itself the neutral one of that name. */
export const measureOf = ({ measures, means }: Measured): Measure =>
  means ?? neutralMeasures.find(({ id }) => id === measures) ?? neutral('counted', measures)

/** How the measure of a thing is drawn. */
export const drawnOf = (of: Measured): DrawnAs => measureOf(of).drawn

/** True where no quantity is owed, nor allowed. */
export const isWithoutQuantity = (of: Measured): boolean =>
  ['denied', 'unpriced'].includes(drawnOf(of))

/** The measures of some things, each once: counted before aimed at, and otherwise as they come. */
export function measuresOf(things: readonly Measured[]): readonly Measure[] {
  const byId = new Map(things.map((thing) => [thing.measures, measureOf(thing)]))
  return [...byId.values()].sort((a, b) => rankOf(a) - rankOf(b))
}

/** Where a measure stands among others that are drawn otherwise. */
export const rankOf = ({ drawn }: Measure): number => drawnAs.indexOf(drawn)
