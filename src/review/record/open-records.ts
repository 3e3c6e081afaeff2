import type { Change } from './changes.ts'
import { isMeaning, type RecordReview, type Reviews } from './review-records.ts'
import { suspectsIn, type Cause } from './suspects.ts'

/** A record that a person has to look at: what of it changed, and what changed under it. */
export type Open = {
  readonly record: string
  readonly review: RecordReview
  readonly changes: readonly Change[]
  readonly causes: readonly Cause[] | undefined
}

/** Every record that is not as it was reviewed, or rests on what is not. */
export function openIn(
  found: ReadonlyMap<string, RecordReview>,
  reviews: Pick<Reviews, 'bases'>,
): readonly Open[] {
  const suspects = new Map(
    suspectsIn(found, reviews).map(({ review, causes }) => [review.record, causes]),
  )
  return [...found.values()].flatMap((review): readonly Open[] => {
    const { record } = review
    const changes = review.state === 'reviewed' ? review.changes.filter(isMeaning) : []
    const causes = suspects.get(record)
    const isOpen = review.state !== 'reviewed' || changes.length > 0 || causes !== undefined
    return isOpen ? [{ record, review, changes, causes }] : []
  })
}
