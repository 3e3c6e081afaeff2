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
  readonly why?: string | undefined
}

export type ReviewLine = ReviewedField | ReviewedBasis

/** A line as it is read; undefined for what is none. Without a schema: there are thousands of lines, all alike. */
export function readLine(text: string): ReviewLine | undefined {
  try {
    const line: unknown = JSON.parse(text)
    return isRecord(line) && isSigned(line) && (isField(line) || isBasis(line)) ? line : undefined
  } catch {
    return undefined
  }
}

type Given = Readonly<Record<string, unknown>>

const isSigned = ({ reviewed, by, why }: Given): boolean =>
  isText(reviewed) &&
  /^\d{4}-\d{2}-\d{2}$/.test(reviewed) &&
  isText(by) &&
  (why === undefined || isText(why))

const isField = (line: Given): line is ReviewedField =>
  isText(line['field']) &&
  (Array.isArray(line['value']) ? line['value'].every(isScalar) : isScalar(line['value']))

const isBasis = (line: Given): line is ReviewedBasis =>
  isText(line['record']) &&
  isRecord(line['restsOn']) &&
  Object.values(line['restsOn']).every(isText)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isScalar = (value: unknown): boolean =>
  value !== undefined && (value === null || typeof value !== 'object')

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
    .map((line) => [orderOf(line), line] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => `${JSON.stringify(line)}\n`)
    .join('')

/** What no two lines share. */
export const keyOf = (line: ReviewLine): string => ('record' in line ? line.record : line.field)

/** A record's fields stand together: a slash comes before every other character. */
const orderOf = (line: ReviewLine): string => keyOf(line).replaceAll('/', '\0')
