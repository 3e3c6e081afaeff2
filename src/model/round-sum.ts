import { tidy } from './known.ts'
import { centralOf, isCeiling, isFloor, type Quantity } from './quantity.ts'

/**
 * What we reckoned, with one decimal, for words, labels and descriptions; what is below one has three digits. A
 * bound is rounded to its true side, since 80.99 is not at least 81, and the ends of an interval outwards.
 */
export function roundSum(sum: Quantity): Quantity {
  const { low, central, high } = sum
  const toward = isFloor(sum) ? down : isCeiling(sum) ? up : nearest
  return {
    ...sum,
    ...(central === undefined ? {} : { central: toward(central) }),
    ...(low === undefined || high === undefined ? {} : { low: down(low), high: up(high) }),
  }
}

/** True where rounding changed what a reader sees. */
export function isRounded(sum: Quantity): boolean {
  const { low, central, high } = roundSum(sum)
  return low !== sum.low || central !== sum.central || high !== sum.high
}

/** True where parts, each rounded, still add up to the rounded whole, so that a reader who adds finds it. */
export const roundedAddUp = (parts: readonly Quantity[], whole: Quantity): boolean =>
  tidy(parts.reduce((total, part) => total + centralOf(roundSum(part)), 0)) ===
  centralOf(roundSum(whole))

/** By what a value is multiplied to round it to a whole: tenths, or three digits of what is below one. */
function scaleOf(value: number): number {
  const size = Math.abs(value)
  return size >= 1 ? 10 : 10 ** (2 - Math.floor(Math.log10(size)))
}

function nearest(value: number): number {
  const scale = scaleOf(value)
  return Number.isInteger(value) || !Number.isFinite(scale)
    ? value
    : Math.round(value * scale) / scale
}

/** The nearest unless that is past the value: 1.1 stays 1.1, whatever 1.1 × 10 is in binary. */
function down(value: number): number {
  const rounded = nearest(value)
  const scale = scaleOf(value)
  return rounded > value ? (Math.round(value * scale) - 1) / scale : rounded
}

const up = (value: number): number => -down(-value)
