import { isSameValue, valuesOf, type Valued } from '../../model/valued.ts'
import type { ValueState } from '../../model/value-state.ts'
import { isMeaning, type RecordReview } from '../../review/record/review-records.ts'
import type { Content } from '../read/content.ts'

/** What of a content folder's content is asked for here. */
export type KnownValues = Pick<Content, 'corpus' | 'recordReviews'>

/** A value that is not what its last line says, and that line; undefined of a value that has none yet. */
export type OpenValue = { readonly valued: Valued; readonly last: ValueState | undefined }

/**
 * Values whose record is reviewed as it stands and that the list does not have as they are. What waits for a review
 * is told of the record; a computed value waits for all that any is computed from.
 */
export function openValues({ corpus, recordReviews }: KnownValues): readonly OpenValue[] {
  const isWaiting = (review: RecordReview | undefined) =>
    review?.state !== 'reviewed' || review.changes.some(isMeaning)
  const isDataWaiting = [...recordReviews.values()].some(
    (review) => computedFrom.has(review.collection) && isWaiting(review),
  )
  return valuesOf(corpus).flatMap((valued): readonly OpenValue[] => {
    const { collection, id, name, quantity } = valued
    const last = corpus.valueStates?.get(name)?.at(-1)
    if (last && isSameValue(last.quantity, quantity)) return []
    if (isWaiting(recordReviews.get(`${collection}/${id}`))) return []
    return collection === 'derived' && isDataWaiting ? [] : [{ valued, last }]
  })
}

const computedFrom: ReadonlySet<string> = new Set([
  'estimates',
  'incidents',
  'series',
  'quantities',
  'derived',
  'events',
  'sources',
])
