import { intervalOf, isCeiling, isFloor, type Quantity } from '../../model/quantity.ts'
import type { PartialDate } from '../../model/date.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'

const rounding = 0.05 // of a value that is said to be about: what a person rounds away and still calls the same

/** True where two quantities are counted in the same unit, at whatever scale: `GBP`, `GBP million`. */
export function isOfOneUnit(a: Quantity, b: Quantity): boolean {
  const [one, other] = [dataUnit(a.unit), dataUnit(b.unit)]
  return (
    one.kind === other.kind &&
    one.unit === other.unit &&
    one.per === other.per &&
    one.nouns.join() === other.nouns.join()
  )
}

/**
 * True where two quantities of one unit can be one and the same number: their intervals meet, each as wide as its last
 * written decimal, its qualifier and a rounding leave it. Two bounds of one kind are the same bound.
 */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  const isOneBound = isBound(a) && isBound(b) && isFloor(a) === isFloor(b)
  const [[least, most], [other, another]] = isOneBound
    ? [spanOf({ ...a, qualifier: 'exact' }), spanOf({ ...b, qualifier: 'exact' })]
    : [spanOf(a), spanOf(b)]
  return least <= another && other <= most
}

const isBound = (quantity: Quantity): boolean => isFloor(quantity) || isCeiling(quantity)

function spanOf(quantity: Quantity): readonly [number, number] {
  const { factor } = dataUnit(quantity.unit)
  const [low, high] = intervalOf(quantity)
  const about = quantity.qualifier === 'about' ? rounding : 0
  const slack = (value: number) => Math.max(lastPlace(value) / 2, Math.abs(value) * about) + 1e-9
  return [
    isCeiling(quantity) ? -Infinity : (low - slack(low)) * factor,
    isFloor(quantity) ? Infinity : (high + slack(high)) * factor,
  ]
}

/** The worth of the last decimal; nothing of a whole number, which is counted and not measured. */
const lastPlace = (value: number): number => {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  return decimals === 0 ? 0 : 10 ** -decimals
}

/** True where one date is the other, as precisely as both are known. */
export const datesAgree = (a: PartialDate, b: PartialDate): boolean =>
  a.startsWith(b) || b.startsWith(a)
