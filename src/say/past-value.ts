import { t } from '../model/words.ts'
import type { Quantity } from '../model/quantity.ts'
import type { PastValues } from '../model/records.ts'
import { sayDate } from './date.ts'
import { saySumOf, sayQuantity } from './quantity.ts'
import { sentence } from './sentence.ts'
import { unknownWords } from './unknown.ts'

/** A value as its history says it; of one that nobody gives, that. */
export const sayValue = (quantity: Quantity | null | undefined, isComputed = false): string =>
  quantity ? (isComputed ? saySumOf(quantity) : sayQuantity(quantity)) : unknownWords.value

/** What a value was here before, until when, and why it changed, a sentence a change, the latest first. */
export function sayPast(name: string, { valueStates }: PastValues): readonly string[] {
  const states = valueStates?.get(name) ?? []
  const isComputed = name.startsWith('derived/')
  return states
    .slice(1)
    .map(({ since, why }, i) => {
      const was = sayValue(states[i]?.quantity, isComputed)
      return [
        t('Until {date} this site said: {value}', { date: sayDate(since), value: was }),
        ...(why ? [why] : []),
      ]
        .map(sentence)
        .join(' ')
    })
    .toReversed()
}
