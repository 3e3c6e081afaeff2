import { keptQuantity } from '../../model/valued.ts'
import type { ValueState } from '../../model/value-state.ts'
import type { RecordReview } from '../../review/record/review-records.ts'
import { openValues, type KnownValues } from '../judge/open-values.ts'

/** Who signs, when, and why: for one record, or undefined where nobody said. */
export type ValueSigning = {
  readonly today: string
  readonly by: string
  readonly whyOf: (record: string) => string | undefined
}

/**
 * The list of values with a line more for each that is new, and for each that changed and has a reason; a change
 * without one stays open.
 */
export function signValues(content: KnownValues, { today, by, whyOf }: ValueSigning): string {
  const added = openValues(content).flatMap(({ valued, last }): readonly ValueState[] => {
    const record = `${valued.collection}/${valued.id}`
    const state = { value: valued.name, quantity: keptQuantity(valued.quantity) }
    if (!last)
      return [{ ...state, since: reviewedOn(content.recordReviews.get(record)) ?? today, by }]
    const why = whyOf(record)
    return why === undefined ? [] : [{ ...state, since: today, by, why }]
  })
  const kept = [...(content.corpus.valueStates?.values() ?? [])].flat()
  // Stable: the lines of one value keep their order, so a change is one line of a diff.
  return [...kept, ...added]
    .toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    .map((state) => `${JSON.stringify(state)}\n`)
    .join('')
}

/** The day on which a record was last reviewed. */
const reviewedOn = (review: RecordReview | undefined): string | undefined =>
  [...(review?.reviewed.values() ?? [])]
    .map(({ reviewed }) => reviewed)
    .toSorted()
    .at(-1)
