import { roundedAddUp } from '../../../model/round-sum.ts'
import { inDigits, type Counts } from '../../../say/count.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { unknownWords } from '../../../say/unknown.ts'
import type { Group } from './groups.ts'

/** A group's heading: its label and how many rows carry it. */
export function sayGroup({ label, count }: Group, say: Counts = inDigits): string {
  const word = label === 'unpriced' ? noValue : `labelled ${label}`
  return `${say.count(count, 'row')} ${word}`
}

/** What rows are said to be that nobody priced. */
export const noValue = 'without a value'

/** What a group comes to, said to be our sum; nothing for rows without a value. */
export function saySum({ label, count, total }: Group): string {
  if (label === 'unpriced' || !total.quantity) return unknownWords.sum
  return count === 1 ? sayQuantity(total.quantity) : `${saySumOf(total.quantity)}, our sum`
}

/** A group's sum by sector; empty where all rows are of one. Says where rounding keeps them from adding up. */
export function saySectors(
  { label, sectors, total: { quantity } }: Group,
  say: Counts = inDigits,
): string {
  if (sectors.length === 0) return ''
  const isUnpriced = label === 'unpriced'
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
