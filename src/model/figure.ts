import { z } from 'astro/zod'
import { aliasesSchema } from './alias.ts'
import { demand } from './demand.ts'
import { idSchema, textSchema } from './id.ts'
import { sourceIdOf, sourceIdSchema } from './source-id.ts'
import { valueRefSchema } from './value-ref.ts'
import { hidden, unordered } from './visible.ts'
import { waiversSchema } from './waiver.ts'

/** The kinds of figure a content folder can ask for. */
export type FigureKind =
  | 'estimates'
  | 'composition'
  | 'total-builder'
  | 'coverage'
  | 'provenance'
  | 'labelled-rows'
  | 'editions'
  | 'timeline'
  | 'intervals'
  | 'time-series'

/** How wide a figure stands: as the text, across the notes' margin, or as the screen. */
const figureWidths = ['text', 'page', 'screen'] as const

/**
 * Something a figure draws, by the id that its data have: an estimate, an incident, a source, an event, a series, a
 * preset. A point of a series is named by its period after a hash, as in `values`: `gauge-1954#1953`.
 */
const drawnIdSchema = hidden(z.string().min(1).max(120)).transform((key) => {
  const [id = '', ...period] = key.split('#')
  return [sourceIdOf(id), ...period].join('#')
})

/** Words on the drawing, tied to something drawn or to the interval between two. */
const figureAnnotationSchema = z.strictObject({
  at: z.union([drawnIdSchema, z.tuple([drawnIdSchema, drawnIdSchema])]),
  /** A few words; their numbers are held against the figure's data. */
  text: textSchema.max(120),
})
export type FigureAnnotation = z.infer<typeof figureAnnotationSchema>

const baseSchema = z.strictObject({
  $schema: hidden(z.string()).optional(),
  /** The finding, in words: what a reader should see. Its numbers are held against the figure's data. */
  title: textSchema,
  /** What is measured, in words; the unit follows it. */
  measure: textSchema,
  unit: textSchema.optional(),
  notes: z.array(textSchema).default([]),
  /** What the finding is about: drawn in full ink, while all else recedes. */
  emphasis: unordered(z.array(drawnIdSchema)).default([]),
  /** At most three, so that they are read. */
  annotations: z.array(figureAnnotationSchema).max(3).default([]),
  width: z.enum(figureWidths).default('text'),
  /** Data beyond the drawn ones that words of the title and notes are bound to. */
  values: unordered(z.array(valueRefSchema)).default([]),
  waivers: waiversSchema,
  aliases: aliasesSchema,
})

/** A position somebody really took: which incidents it counts, and what it counts of them. */
const presetSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  /** Values and labels come from this list where given, else from the incidents themselves. */
  estimate: idSchema.optional(),
  incidents: unordered(z.array(idSchema)).optional(),
  without: unordered(z.array(idSchema)).default([]),
  /** The measures that are counted; what nobody priced counts as unknown in every position. */
  counts: unordered(z.array(idSchema).min(1)),
  note: textSchema.optional(),
})

/** How values are placed on an axis. */
const scaleFields = {
  scale: z.enum(['linear', 'log']).default('linear'),
  /** Demanded with a log scale, and shown in the caption. */
  scaleReason: textSchema.optional(),
} as const

const variants = {
  estimates: baseSchema.extend({
    kind: z.literal('estimates'),
    estimates: z.array(idSchema),
    ...scaleFields,
    /** Entries of scopes that tell the emphasised numbers apart; all of their entries where none is named. */
    counts: unordered(z.array(textSchema)).default([]),
    /** What runs from left to right: the amounts alone, or before them the years that each number covers. */
    across: z.enum(['amounts', 'years']).default('amounts'),
  }),
  composition: baseSchema.extend({ kind: z.literal('composition'), estimate: idSchema }),
  'total-builder': baseSchema.extend({
    kind: z.literal('total-builder'),
    incidents: z.array(idSchema),
    presets: z.array(presetSchema).min(1),
    references: z.array(idSchema).default([]),
  }),
  coverage: baseSchema.extend({
    kind: z.literal('coverage'),
    estimates: z.array(idSchema),
    incidents: z.array(idSchema).default([]),
  }),
  provenance: baseSchema.extend({
    kind: z.literal('provenance'),
    sources: z.array(sourceIdSchema),
  }),
  'labelled-rows': baseSchema.extend({ kind: z.literal('labelled-rows'), estimate: idSchema }),
  editions: baseSchema.extend({ kind: z.literal('editions'), series: z.array(idSchema) }),
  timeline: baseSchema.extend({ kind: z.literal('timeline'), events: z.array(idSchema) }),
  /** Estimates with their uncertainty: `estimates` side by side, or `series` over time. */
  intervals: baseSchema.extend({
    kind: z.literal('intervals'),
    estimates: z.array(idSchema).default([]),
    series: z.array(idSchema).default([]),
    ...scaleFields,
  }),
  'time-series': baseSchema.extend({
    kind: z.literal('time-series'),
    series: z.array(idSchema),
    form: z.enum(['line', 'bars']).default('line'),
    ...scaleFields,
  }),
} as const satisfies Record<FigureKind, z.ZodType>

type Variant = (typeof variants)[keyof typeof variants]

/** A chart by kind and data, as `content/figures/<id>.json` holds it; the file name is its id. */
export const figureFileSchema = z
  .discriminatedUnion('kind', Object.values(variants) as [Variant, ...Variant[]]) // there are kinds
  .refine((f) => !('scale' in f) || f.scale === 'linear' || f.scaleReason !== undefined, {
    ...demand(
      'scale-reason',
      'must give `scaleReason` where the scale is `log`, so that readers are told why',
    ),
  })
export type FigureFile = z.infer<typeof figureFileSchema>

/** A figure with its id. */
export type Figure = FigureFile & { readonly id: string }
export type Preset = z.infer<typeof presetSchema>
