import { roundedAddUp } from '../../../model/round-sum.ts'
import { inDigits, type Counts } from '../../../say/count.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { unknownWords } from '../../../say/unknown.ts'
import type { Measure } from '../../../model/measure.ts'
import type { Group } from './groups.ts'
import { t } from '../../../model/words.ts'

/** A group's heading: its label and how many rows carry it. */
export function sayGroup({ measure, count }: Group, say: Counts = inDigits): string {
  const rows = say.count(count, 'row')
  return measure.drawn === 'unpriced'
    ? `${rows} ${t(noValue)}`
    : t('{rows} labelled {measure}', { rows, measure: measure.words })
}

/** What rows are said to be that nobody priced. */
export const noValue = 'without a value'

/** True where the values of a group may be added up, or there is one alone. */
export const isAdded = (measure: Measure, count: number): boolean =>
  measure.drawn !== 'unpriced' && (measure.summed || count === 1)

/** What a group comes to, said to be our sum; nothing for rows without a value. */
export function saySum({ measure, count, total }: Group): string {
  if (!isAdded(measure, count) || !total.quantity) return unknownWords.sum
  return count === 1
    ? sayQuantity(total.quantity)
    : t('{value}, our sum', { value: saySumOf(total.quantity) })
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
  if (isUnpriced || !quantity) return t('Of these, {list}', { list: sayList(each) })

  const isExact = roundedAddUp(
    sectors.flatMap(({ total }) => total.quantity ?? []),
    quantity,
  )
  const list = sayList(each)
  return isExact
    ? t('Of these, {list} (our sums)', { list })
    : t('Of these, {list} (our sums, each rounded, so together they differ from the whole)', {
        list,
      })
}
