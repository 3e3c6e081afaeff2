import { roundedAddUp } from '../../../model/round-sum.ts'
import { inDigits, type Counts } from '../../../say/count.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { unknownWords } from '../../../say/unknown.ts'
import type { Measure } from '../../../model/measure.ts'
import type { Group } from './groups.ts'

/** A group's heading: its label and how many rows carry it. */
export function sayGroup({ measure, count }: Group, say: Counts = inDigits): string {
  const word = measure.drawn === 'unpriced' ? noValue : `labelled ${measure.words}`
  return `${say.count(count, 'row')} ${word}`
}

/** What rows are said to be that nobody priced. */
export const noValue = 'without a value'

/** True where the values of a group may be added up, or there is one alone. */
export const isAdded = (measure: Measure, count: number): boolean =>
  measure.drawn !== 'unpriced' && (measure.summed || count === 1)

/** What a group comes to, said to be our sum; nothing for rows without a value. */
export function saySum({ measure, count, total }: Group): string {
  if (!isAdded(measure, count) || !total.quantity) return unknownWords.sum
  return count === 1 ? sayQuantity(total.quantity) : `${saySumOf(total.quantity)}, our sum`
}

/** A group's sum by sector; empty where all rows are of one. Says where rounding keeps them from adding up. */
export function saySectors(
  { measure, count, sectors, total: { quantity } }: Group,
  say: Counts = inDigits,
): string {
  if (sectors.length === 0) return ''
  const isUnpriced = !isAdded(measure, count)
  const each = sectors.map(({ sector, total }) =>
    isUnpriced || !total.quantity
      ? `${sector}: ${say.count(total.unpriced, 'row')}`
      : `${sector}: ${saySumOf(total.quantity)}`,
  )
  if (isUnpriced || !quantity) return `Of these, ${sayList(each)}`
  const isExact = roundedAddUp(
    sectors.flatMap(({ total }) => total.quantity ?? []),
    quantity,
  )
  return `Of these, ${sayList(each)} (our sums${isExact ? '' : ', each rounded, so together they differ from the whole'})`
}
