import { intervalOf, type Quantity } from '../../model/quantity.ts'

/**
 * A quantity as far as it is known: `[low, high]` with an open end where the words left one, the point that
 * was published if one was, and whether anything in it is approximate. `strict` ends exclude their bound.
 */
export type Known = {
  readonly low: number
  readonly high: number
  readonly central: number | undefined
  readonly lowStrict: boolean
  readonly highStrict: boolean
  readonly about: boolean
  readonly unit: string
}

/** What a published quantity lets us know: `up to 5` is everything to 5, `at least 5` everything from it. */
export function known(quantity: Quantity): Known {
  const { qualifier, central, unit } = quantity
  const [low, high] = intervalOf(quantity)
  return {
    low: qualifier === 'up-to' || qualifier === 'less-than' ? -Infinity : low,
    high: qualifier === 'at-least' || qualifier === 'more-than' ? Infinity : high,
    central,
    lowStrict: qualifier === 'more-than',
    highStrict: qualifier === 'less-than',
    about: qualifier === 'about',
    unit,
  }
}

/** The sum of some quantities of one unit. */
export function sum(terms: readonly Known[]): Known {
  const [first] = terms
  if (!first) throw new Error('invalid sum: no terms')
  return terms.slice(1).reduce(add, first)
}

function add(a: Known, b: Known): Known {
  return {
    ...joined(a, b, (x, y) => x + y),
    low: a.low + b.low,
    high: a.high + b.high,
    lowStrict: a.lowStrict || b.lowStrict,
    highStrict: a.highStrict || b.highStrict,
    unit: a.unit,
  }
}

/** `a − b`: the less is known about how small `b` is, the less about how large the rest. */
export function difference(a: Known, b: Known): Known {
  const negative: Known = {
    ...b,
    low: -b.high,
    high: -b.low,
    central: b.central === undefined ? undefined : -b.central,
    lowStrict: b.highStrict,
    highStrict: b.lowStrict,
  }
  return add(a, negative)
}

/**
 * `a ÷ b` times a factor, for `b` above zero; undefined where `b` may be zero or less. Two bounds open at the
 * same end err in the same direction, so their quotient is about that of the bounds.
 */
export function quotient(
  a: Known,
  b: Known,
  { factor = 1, unit = a.unit } = {},
): Known | undefined {
  const least = b.low === -Infinity ? 0 : b.low
  if (b.high <= 0 || (least <= 0 && b.low !== -Infinity)) return undefined
  if (a.high === Infinity && b.high === Infinity) return about((a.low / b.low) * factor, unit)
  if (a.low === -Infinity && b.low === -Infinity) return about((a.high / b.high) * factor, unit)
  const low =
    a.low === -Infinity || b.high === Infinity ? -Infinity : a.low / (a.low < 0 ? least : b.high)
  const high =
    a.high === Infinity || least === 0 ? Infinity : a.high / (a.high < 0 ? b.high : least)
  return {
    ...joined(a, b, (x, y) => (x / y) * factor),
    low: low * factor,
    high: high * factor,
    lowStrict: a.lowStrict || b.highStrict,
    highStrict: a.highStrict || b.lowStrict,
    unit,
  }
}

const about = (central: number, unit: string): Known => known({ central, unit, qualifier: 'about' })

function joined(a: Known, b: Known, of: (x: number, y: number) => number) {
  const central =
    a.central === undefined || b.central === undefined ? undefined : of(a.central, b.central)
  return { central, about: a.about || b.about }
}

/**
 * What is known as a quantity that may be published: a point, a closed interval, or one bound with the
 * qualifier that keeps it honest. Undefined where nothing bounds it from either side.
 */
export function quantityOf(value: Known): Quantity | undefined {
  const { unit } = value
  const low = rounded(value.low)
  const high = rounded(value.high)
  if (low === -Infinity && high === Infinity) return undefined
  if (high === Infinity) {
    return { central: low, unit, qualifier: value.lowStrict ? 'more-than' : 'at-least' }
  }
  if (low === -Infinity) {
    return { central: high, unit, qualifier: value.highStrict ? 'less-than' : 'up-to' }
  }
  const qualifier = value.about ? 'about' : 'exact'
  if (low === high) return { central: low, unit, qualifier }
  const central = value.central === undefined ? undefined : rounded(value.central)
  return { low, ...(central === undefined ? {} : { central }), high, unit, qualifier }
}

/** Twelve significant digits: what decimal fractions lose in binary does not show. */
const rounded = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) : value
