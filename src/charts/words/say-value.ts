import { format } from 'd3'
import { intervalOf, qualifierWords, type Quantity } from '../../model/quantity.ts'

const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  KRW: '₩',
}

/** A unit taken apart: `USD million` is `{ sign: '$', words: 'million' }`, `kW` is `{ sign: '', words: 'kW' }`. */
export function partsOfUnit(unit: string): { readonly sign: string; readonly words: string } {
  const [first = '', ...rest] = unit.split(' ')
  const sign = currencySigns[first]
  return sign === undefined ? { sign: '', words: unit } : { sign, words: rest.join(' ') }
}

const grouped = format(',.10~f')
const scientific = format('.4~e')
const tooLong = 1e15 // digits a reader would stop counting

/** A number as text, with a minus sign and grouped thousands: `2,225.5`. */
export function sayNumber(value: number): string {
  const isExtreme = Math.abs(value) >= tooLong || (value !== 0 && Math.abs(value) < 1e-6)
  return (isExtreme ? scientific : grouped)(value).replace('-', '−')
}

/**
 * A value with its unit. A thousand million is a billion where that loses no digit that a reader would
 * miss: 571 is `$571 million`, 2000 is `$2 billion`, 2225.5 is `$2,225.5 million`.
 */
export function sayValue(value: number, unit: string): string {
  const { sign, words } = partsOfUnit(unit)
  const isBillion = words === 'million' && Math.abs(value) >= 1000 && value % 10 === 0
  const number = sayNumber(Math.abs(isBillion ? value / 1000 : value))
  const scale = isBillion ? 'billion' : words
  return [`${value < 0 ? '−' : ''}${sign}${number}`, scale].filter(Boolean).join(' ')
}

/** A quantity as it was published, qualifier first: `up to $2 billion`, `$80 million to $120 million`. */
export function sayQuantity(quantity: Quantity): string {
  const words = qualifierWords[quantity.qualifier]
  const { low, central, high, unit } = quantity
  const isInterval = low !== undefined && high !== undefined && low !== high
  const interval = isInterval ? sayInterval(low, high, unit) : undefined
  const point = central ?? (isInterval ? undefined : intervalOf(quantity)[0])
  const value =
    point === undefined
      ? (interval ?? '')
      : interval === undefined
        ? sayValue(point, unit)
        : `${sayValue(point, unit)} (${interval})`
  return [words, value].filter(Boolean).join(' ')
}

/** A sum of ours in words: one decimal, since a reader is not helped by `$270.159 million`. */
export const saySumOf = (sum: Quantity): string => sayQuantity(roundSum(sum))

/** A sum with one decimal; below one, as it is. */
export function roundSum(sum: Quantity): Quantity {
  const { low, central, high } = sum
  const rounded = (value: number) => (Math.abs(value) < 1 ? value : Math.round(value * 10) / 10)
  return {
    ...sum,
    ...(central === undefined ? {} : { central: rounded(central) }),
    ...(low === undefined || high === undefined ? {} : { low: rounded(low), high: rounded(high) }),
  }
}

/** A closed interval with the unit said once: `$80–120 million`. */
export function sayInterval(low: number, high: number, unit: string): string {
  const { sign, words } = partsOfUnit(unit)
  if (low < 0 || high < 0) return `${sayValue(low, unit)} to ${sayValue(high, unit)}`
  const isBillion = words === 'million' && low >= 1000 && low % 10 === 0 && high % 10 === 0
  const by = isBillion ? 1000 : 1
  const numbers = `${sign}${sayNumber(low / by)}–${sayNumber(high / by)}`
  return [numbers, isBillion ? 'billion' : words].filter(Boolean).join(' ')
}

/** An amount with sums of fractions tidied: 5.3 + 32 + 534 is 571.3, not 571.3000000000001. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
