import { z } from 'astro/zod'
import { dateSchema } from '../../model/date.ts'
import type { FieldValue } from './fields.ts'

/** A field as somebody reviewed it: one line of `reviews/<collection>.jsonl`. */
export type ReviewedField = {
  /** `claims/<id>/statement`, `site/tagline`. */
  readonly field: string
  readonly value: FieldValue
  readonly reviewed: string
  readonly by: string
  readonly why?: string | undefined
}

/** What a claim rested on when it was reviewed: each record with the fingerprint of its reviewed fields. */
export type ReviewedBasis = {
  /** `claims/<id>`. */
  readonly record: string
  readonly restsOn: Readonly<Record<string, string>>
  readonly reviewed: string
  readonly by: string
}

export type ReviewLine = ReviewedField | ReviewedBasis

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])
const signed = {
  reviewed: dateSchema,
  by: z.string().min(1),
  why: z.string().min(1).optional(),
}
const lineSchema = z.union([
  z.strictObject({
    field: z.string().min(1),
    value: z.union([scalarSchema, z.array(scalarSchema)]),
    ...signed,
  }),
  z.strictObject({
    record: z.string().min(1),
    restsOn: z.record(z.string(), z.string()),
    ...signed,
  }),
])

/** A line as it is read; undefined for what is none. */
export function readLine(text: string): ReviewLine | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The record that a line is about: `claims/<id>`, or `site`. */
export function recordOf(line: ReviewLine): string {
  if ('record' in line) return line.record
  const [collection = '', id = ''] = line.field.split('/')
  return collection === 'site' ? collection : `${collection}/${id}`
}

/** How a record is named among its reviews: `claims/<id>`, or `site`. */
export const recordName = (collection: string, id: string): string =>
  collection === 'site' ? collection : `${collection}/${id}`

/** The text of a file of reviews, in the order of its lines' names, so that a change is one line of a diff. */
export const sayLines = (lines: readonly ReviewLine[]): string =>
  [...lines]
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')

/** What no two lines share. */
export const keyOf = (line: ReviewLine): string => ('record' in line ? line.record : line.field)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
