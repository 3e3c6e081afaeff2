import { fingerprint, isOfMatter } from './fingerprint.ts'
import { isMeaning, type RecordReview, type Reviews } from './review-records.ts'

/** Why a claim's review covers no longer what the claim rests on. */
export type Cause = {
  /** `sources/<id>`. */
  readonly record: string
  /**
   * `changed`: not as it was reviewed; `signed`: another version of it was signed since; `gone`: there no longer.
   */
  readonly how: 'changed' | 'signed' | 'gone'
  /** Names of the fields that are not as they were reviewed. */
  readonly fields: readonly string[]
}

/** A claim that was reviewed with other grounds than it has; no causes where nobody wrote down what it rested on. */
export type Suspect = { readonly review: RecordReview; readonly causes: readonly Cause[] }

/** The claims whose grounds changed since they were reviewed. */
export function suspectsIn(
  found: ReadonlyMap<string, RecordReview>,
  { bases }: Pick<Reviews, 'bases'>,
): readonly Suspect[] {
  const causeOf = causesIn(found)
  return [...found.values()].flatMap((review): readonly Suspect[] => {
    if (review.collection !== 'claims' || review.state !== 'reviewed') return []
    const basis = bases.get(review.record)
    if (!basis) return [{ review, causes: [] }]
    const causes = Object.entries(basis.restsOn).flatMap(
      ([record, signed]) => causeOf(record, signed) ?? [],
    )
    return causes.length > 0 ? [{ review, causes }] : []
  })
}

/** What is wrong with a record that a claim rests on, given the fingerprint it had; each record is looked at once. */
function causesIn(found: ReadonlyMap<string, RecordReview>) {
  const known = new Map<string, { readonly print: string; readonly fields: readonly string[] }>()
  const stateOf = (review: RecordReview) => {
    const state = known.get(review.record) ?? {
      print: fingerprint(review.reviewed),
      fields:
        review.state === 'reviewed'
          ? review.changes
              .filter((change) => isMeaning(change) && isOfMatter(change.name))
              .map(({ name }) => name)
          : [],
    }
    known.set(review.record, state)
    return state
  }
  return (record: string, signed: string): Cause | undefined => {
    const review = found.get(record)
    if (!review || review.state === 'gone') return { record, how: 'gone', fields: [] }
    const { print, fields } = stateOf(review)
    if (fields.length > 0) return { record, how: 'changed', fields }
    return print === signed ? undefined : { record, how: 'signed', fields: [] }
  }
}
