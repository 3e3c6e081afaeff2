import { manyCollections, type RecordCollection } from '../../model/record-schemas.ts'
import type { Records } from '../../model/records.ts'
import { changesIn, type Change } from './changes.ts'
import { fieldsOf, withNumbers, type BoundNumber, type Field } from './fields.ts'
import { recordName, type ReviewedBasis, type ReviewedField } from './reviewed.ts'
import { WeakMemory } from '../../model/memory.ts'

/** What was reviewed of a content folder's record. */
export type Reviews = {
  /** By record, then by the name of a field in it. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, ReviewedField>>
  /** What claims rested on when they were reviewed, by claim. */
  readonly bases: ReadonlyMap<string, ReviewedBasis>
}

/** How one record stands to its review. */
export type RecordReview = {
  /** `claims/<id>`, or `site`. */
  readonly record: string
  readonly collection: RecordCollection
  /** Empty for `site`. */
  readonly id: string
  readonly fields: readonly Field[]
  readonly reviewed: ReadonlyMap<string, ReviewedField>
} & (
  | { readonly state: 'new' }
  /** There, and reviewed; `changes` is empty where it is as it was. */
  | { readonly state: 'reviewed'; readonly changes: readonly Change[] }
  /** Reviewed, and there no longer. */
  | { readonly state: 'gone' }
)

/**
 * Every record of a content folder held against its review, those that are gone last; `numbersOf` gives the numbers of
 * a record that are bound to data.
 */
export function reviewRecords(
  records: Records,
  reviews: Reviews,
  numbersOf: (record: string) => readonly BoundNumber[],
): ReadonlyMap<string, RecordReview> {
  const found = new Map<string, RecordReview>()
  for (const [collection, id, record] of eachRecord(records)) {
    const name = recordName(collection, id)
    const against = { numbers: numbersOf(name), reviewed: reviews.records.get(name) ?? nothing }
    found.set(name, reviewOnce(collection, id, record, against))
  }
  for (const [name, reviewed] of reviews.records) {
    if (found.has(name)) continue
    const [collection, id = ''] = name.split('/')
    // Lines of other collections are refused where they are read.
    const base = { record: name, collection: collection as RecordCollection, id, fields: [] }
    found.set(name, { ...base, reviewed, state: 'gone' })
  }
  return found
}

/** What a record is held against: what was reviewed of it, and the data that its numbers are bound to. */
type Against = {
  readonly numbers: readonly BoundNumber[]
  readonly reviewed: ReadonlyMap<string, ReviewedField>
}

const known = new WeakMemory<object, Against & { readonly review: RecordReview }>()

/** A record is held against its review once, as long as both are the same and its numbers are bound to the same. */
function reviewOnce(
  collection: RecordCollection,
  id: string,
  record: object,
  against: Against,
): RecordReview {
  const last = known.get(record)
  if (last?.reviewed === against.reviewed && areSame(last.numbers, against.numbers))
    return last.review
  const review = reviewRecord(collection, id, record, against)
  known.set(record, { ...against, review })
  return review
}

const areSame = (some: readonly BoundNumber[], others: readonly BoundNumber[]): boolean =>
  some.length === others.length &&
  some.every(({ at, words, ref }, i) => {
    const other = others[i]
    return (
      other?.words === words && other.ref === ref && at.every((step, j) => other.at[j] === step)
    )
  })

function reviewRecord(
  collection: RecordCollection,
  id: string,
  record: object,
  { numbers, reviewed }: Against,
): RecordReview {
  const fields = withNumbers(fieldsOf(collection, record), numbers)
  const base = { record: recordName(collection, id), collection, id, fields, reviewed }
  return reviewed.size === 0
    ? { ...base, state: 'new' }
    : { ...base, state: 'reviewed', changes: changesIn({ fields, reviewed }) }
}

/** True for a change that nothing proves harmless. */
export const isMeaning = (change: Change): boolean =>
  change.state !== 'changed' || !change.isHarmless

const nothing: ReadonlyMap<string, ReviewedField> = new Map()

/** Every record by its collection and id. */
function* eachRecord(
  records: Records,
): Generator<readonly [collection: RecordCollection, id: string, record: object]> {
  yield ['site', '', records.site]
  for (const collection of manyCollections) {
    for (const [id, record] of records[collection]) yield [collection, id, record]
  }
}
