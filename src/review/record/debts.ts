import { diffWords } from '../../anchor/word-diff.ts'
import type { RecordReview } from './review-records.ts'

/** What a change of a claim owes before it may be signed: a line of its history that readers see. */
export type Debt = 'status' | 'correction'

/**
 * What the changes of a claim owe and is not paid yet. Another status owes an entry of the history; a number, date,
 * name, negation or hedge of the statement that changed is a correction, and owes one too. An entry that came
 * since the review pays both.
 */
export function debtsOf(review: RecordReview): readonly Debt[] {
  if (review.state !== 'reviewed' || review.collection !== 'claims') return []
  const isPaid = review.changes.some(
    ({ state, name }) => state === 'added' && /^history\/\d+$/.test(name),
  )
  if (isPaid) return []
  return review.changes.flatMap((change): readonly Debt[] => {
    if (change.state !== 'changed' || change.isHarmless) return []
    if (change.name === 'status') return ['status']
    const isStatement = change.name === 'statement'
    return isStatement && hasProtected(String(change.was), String(change.is)) ? ['correction'] : []
  })
}

const hasProtected = (was: string, is: string): boolean =>
  diffWords(was, is).some(({ isProtected }) => isProtected)
