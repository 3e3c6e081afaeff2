import { inDigits, type Counts } from '../../../say/count.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { unknownWords } from '../../../say/unknown.ts'
import type { Group } from './groups.ts'

/** A group's heading: its label and how many rows carry it. */
export function sayGroup({ label, count }: Group, say: Counts = inDigits): string {
  const word = label === 'unpriced' ? 'without a value' : `labelled ${label}`
  return `${say.count(count, 'row')} ${word}`
}

/** What a group comes to, said to be our sum; nothing for rows without a value. */
export function saySum({ label, count, total }: Group): string {
  if (label === 'unpriced' || !total.quantity) return unknownWords.sum
  return count === 1 ? sayQuantity(total.quantity) : `${saySumOf(total.quantity)}, our sum`
}

/** A group's sum by sector; empty where all rows are of one. */
export function saySectors({ label, sectors }: Group, say: Counts = inDigits): string {
  if (sectors.length === 0) return ''
  const each = sectors.map(({ sector, total }) =>
    label === 'unpriced' || !total.quantity
      ? `${sector}: ${say.count(total.unpriced, 'row')}`
      : `${sector}: ${saySumOf(total.quantity)}`,
  )
  return `Of these, ${sayList(each)}${label === 'unpriced' ? '' : ' (our sums)'}`
}
