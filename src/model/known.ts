import { centralOf, intervalOf, isCeiling, isFloor, type Quantity } from './quantity.ts'

/**
 * A quantity as far as it is known: `[low, high]` with an open end where the words left one. `strict` ends
 * exclude their bound; `about` blurs both. `central` is the published point, `named` the number a reader
 * would name: that point, else the bound of an open quantity, else the middle of the interval.
 */
export type Known = {
  readonly low: number
  readonly high: number
  readonly central: number | undefined
  readonly named: number
  readonly lowStrict: boolean
  readonly highStrict: boolean
  readonly about: boolean
  readonly unit: string
  readonly means?: Quantity['means']
}

/** What a published quantity lets us know: `up to 5` is everything to 5, `at least 5` everything from it. */
export function known(quantity: Quantity): Known {
  const { qualifier, central, unit, means, interval } = quantity
  const [low, high] = intervalOf(quantity)
  const [floor, ceiling] = [isFloor(quantity), isCeiling(quantity)]
  return {
    low: ceiling ? -Infinity : low,
    high: floor ? Infinity : high,
    central,
    named: central ?? (floor ? low : ceiling ? high : centralOf(quantity)),
    lowStrict: qualifier === 'more-than',
    highStrict: qualifier === 'less-than',
    about: qualifier === 'about' || interval?.qualifier === 'about',
    unit,
    means,
  }
}

/** What is known of an amount that nobody gave: it is not below zero. */
export const unpriced = (unit: string): Known => known({ central: 0, unit, qualifier: 'at-least' })

/** The sum of what is known, one unit assumed. Throws for no terms. */
export function sum(terms: readonly Known[]): Known {
  const [first, ...rest] = terms
  if (!first) throw new Error('invalid sum: no terms')
  return rest.reduce(add, first)
}

function add(a: Known, b: Known): Known {
  const isPoint = a.central !== undefined && b.central !== undefined
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    central: isPoint ? a.central + b.central : undefined,
    named: a.named + b.named,
    lowStrict: a.lowStrict || b.lowStrict,
    highStrict: a.highStrict || b.highStrict,
    about: a.about || b.about,
    unit: a.unit,
    means: a.means,
  }
}

/**
 * The quantity that says no more than is known: a point, a closed interval, or one bound with the qualifier
 * that keeps it honest. A bound that is blurred, or open on both sides, is neither floor nor point, and is
 * said to be about what it names.
 */
export function quantityOf({ means, ...value }: Known): Quantity {
  const quantity = plainOf(value)
  return means === undefined ? quantity : { ...quantity, means }
}

function plainOf(value: Known): Quantity {
  const { unit, about } = value
  const [low, high] = [tidy(value.low), tidy(value.high)]
  const [isUpward, isDownward] = [high === Infinity, low === -Infinity]
  if (isUpward ? isDownward || about : isDownward && about)
    return { central: tidy(value.named), unit, qualifier: 'about' }
  if (isUpward) return { central: low, unit, qualifier: value.lowStrict ? 'more-than' : 'at-least' }
  if (isDownward)
    return { central: high, unit, qualifier: value.highStrict ? 'less-than' : 'up-to' }
  const qualifier = about ? 'about' : 'exact'
  if (low === high) return { central: low, unit, qualifier }
  const central = value.central === undefined ? {} : { central: tidy(value.central) }
  return { low, ...central, high, unit, qualifier }
}

/** Twelve significant digits: what decimal fractions lose in binary does not show. */
export const tidy = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) : value
