import { catalogueInUse, inWords, t } from '../model/words.ts'
import { intervalOf, type Qualifier, type Quantity, type UnitOf } from '../model/quantity.ts'
import { roundSum } from '../model/round-sum.ts'
import { sayNumber } from './number.ts'
import { sayInUnit, sayIntervalInUnit } from './declared-unit.ts'
import { sayIntervalKind } from './interval.ts'
import { partsOfUnit, unitFor } from './unit.ts'

/** The words a reader is shown for a qualifier; empty for `exact`. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = inWords({
  exact: '',
  about: 'about',
  'at-least': 'at least',
  'up-to': 'up to',
  'more-than': 'more than',
  'less-than': 'less than',
})

/**
 * A value with its unit. A thousand million is a billion where that loses no digit that a reader would
 * miss: 571 is `$571 million`, 2000 is `$2 billion`, 2225.5 is `$2,225.5 million`. A unit that the site declares is
 * said as it says.
 */
export function sayValue(value: number, of: string | UnitOf): string {
  const { unit, means } = typeof of === 'string' ? { unit: of, means: undefined } : of
  if (means) return sayInUnit(value, means)
  const { sign, words } = partsOfUnit(unit)
  const isBillion = words === 'million' && Math.abs(value) >= 1000 && value % 10 === 0
  const number = sayNumber(Math.abs(isBillion ? value / 1000 : value))
  return amount(
    `${value < 0 ? '−' : ''}`,
    number,
    sign,
    isBillion ? 'billion' : unitFor(value, words),
  )
}

/** A quantity as it was published, qualifier first: `up to $2 billion`, `$80 million to $120 million`. */
export function sayQuantity(quantity: Quantity): string {
  const words = qualifierWords[quantity.qualifier]
  const { low, central, high } = quantity
  const isInterval = low !== undefined && high !== undefined && low !== high
  const interval = isInterval ? sayInterval(low, high, quantity) : undefined
  const point = central ?? (isInterval ? undefined : intervalOf(quantity)[0])
  const value =
    point === undefined
      ? (interval ?? '')
      : interval === undefined
        ? sayValue(point, quantity)
        : `${sayValue(point, quantity)} (${[sayIntervalKind(quantity), interval].filter(Boolean).join(' ')})`
  return [words, value].filter(Boolean).join(' ')
}

/** A sum of ours in words: one decimal, since a reader is not helped by `$270.159 million`. */
export const saySumOf = (sum: Quantity): string => sayQuantity(roundSum(sum))

/** A closed interval with the unit said once: `$80–120 million`. */
function sayInterval(low: number, high: number, { unit, means }: UnitOf): string {
  if (means) return sayIntervalInUnit(low, high, means)
  const { sign, words } = partsOfUnit(unit)
  if (low < 0 || high < 0) return `${sayValue(low, unit)}${t(' to ')}${sayValue(high, unit)}`
  const isBillion = words === 'million' && low >= 1000 && low % 10 === 0 && high % 10 === 0
  const by = isBillion ? 1000 : 1
  return amount(
    '',
    `${sayNumber(low / by)}–${sayNumber(high / by)}`,
    sign,
    isBillion ? 'billion' : words,
  )
}

/** A number with its sign and scale: `$80 million`; where the currency stands behind, `80 Mio. $`. */
function amount(minus: string, number: string, sign: string, words: string): string {
  const scale = t(words)
  if (!catalogueInUse() || sign === '') {
    return [`${minus}${sign}${number}`, scale].filter(Boolean).join(' ')
  }
  return [`${minus}${number}`, scale, sign].filter(Boolean).join(' ')
}
