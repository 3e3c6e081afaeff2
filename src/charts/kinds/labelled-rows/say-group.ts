import { sayCount } from '../../../say/count.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import type { Group } from './groups.ts'

/** A group's heading: its label and how many rows carry it. */
export function sayGroup({ label, count }: Group): string {
  const word = label === 'unpriced' ? 'without a value' : `labelled ${label}`
  return `${sayCount(count, 'row')} ${word}`
}

/** What a group comes to, said to be our sum; nothing for rows without a value. */
export function saySum({ label, count, total }: Group): string {
  if (label === 'unpriced' || !total.quantity) return 'unknown, not zero'
  return count === 1 ? sayQuantity(total.quantity) : `${saySumOf(total.quantity)}, our sum`
}

/** A group's sum by sector; empty where all rows are of one. */
export function saySectors({ label, sectors }: Group): string {
  if (sectors.length === 0) return ''
  const each = sectors.map(({ sector, total }) =>
    label === 'unpriced' || !total.quantity
      ? `${sector}: ${sayCount(total.unpriced, 'row')}`
      : `${sector}: ${saySumOf(total.quantity)}`,
  )
  return `Of these, ${sayList(each)}${label === 'unpriced' ? '' : ' (our sums)'}`
}
