import { fingerprint } from './fingerprint.ts'
import type { RecordReview, Reviews } from './review-records.ts'
import { keyOf, type ReviewedField, type ReviewLine } from './reviewed.ts'

/** Who signs what, when, and what each claim rests on. */
export type Signing = {
  readonly found: ReadonlyMap<string, RecordReview>
  readonly reviews: Reviews
  /** The records that are signed as they are, each with a reason or without. */
  readonly signed: ReadonlyMap<string, string | undefined>
  /** What a claim rests on, by its record's name. */
  readonly basisOf: (claim: string) => readonly string[]
  /** A day. */
  readonly today: string
  readonly by: string
  /** True where nobody looked at what a claim rests on, and what was signed of that stands. */
  readonly keepsBasis?: boolean
}

/**
 * Every line of the reviews after some records were signed. What did not change keeps its line, with its day and
 * name; so a signature is as many lines of a diff as there are changes.
 */
export function signRecords(signing: Signing): readonly ReviewLine[] {
  const { found, reviews, signed, today, by } = signing
  const sign = (why: string | undefined) => ({
    reviewed: today,
    by,
    ...(why === undefined ? {} : { why }),
  })
  const after = new Map<string, ReadonlyMap<string, ReviewedField>>(reviews.records)
  for (const [record, why] of signed) {
    const review = found.get(record)
    if (!review) continue
    after.set(
      record,
      new Map(
        review.fields.map(({ name, value }) => {
          const before = review.reviewed.get(name)
          const isSame = before && JSON.stringify(before.value) === JSON.stringify(value)
          return [name, isSame ? before : { field: `${record}/${name}`, value, ...sign(why) }]
        }),
      ),
    )
  }
  const bases = new Map(reviews.bases)
  if (signing.keepsBasis) return allLines(after, bases)
  for (const [record, why] of signed) {
    const review = found.get(record)
    if (review?.collection !== 'claims') continue
    if (review.state === 'gone') bases.delete(record)
    else {
      const restsOn = Object.fromEntries(
        signing
          .basisOf(record)
          // What is named and not there is told by its own rule, and was no ground.
          .filter((other) => found.has(other) && found.get(other)?.state !== 'gone')
          .map((other) => [other, fingerprint(after.get(other) ?? new Map<string, never>())]),
      )
      const before = bases.get(record)
      const isSame = before && JSON.stringify(before.restsOn) === JSON.stringify(restsOn)
      if (!isSame) bases.set(record, { record, restsOn, ...sign(why) })
    }
  }
  return allLines(after, bases)
}

const allLines = (records: Reviews['records'], bases: Reviews['bases']): readonly ReviewLine[] => [
  ...[...records.values()].flatMap((fields) => [...fields.values()]),
  ...bases.values(),
]

/** The lines of one collection. */
export const linesOf = (lines: readonly ReviewLine[], collection: string): readonly ReviewLine[] =>
  lines.filter((line) => keyOf(line).split('/')[0] === collection)
