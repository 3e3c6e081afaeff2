import { centralOf, type Quantity } from '../../model/quantity.ts'
import type { Amount } from '../quantities/found.ts'
import type { Offer } from './offers.ts'

// Which way a datum went, by its sign and by the words of its label, as they are folded.

const downwards =
  /^(?:fall|fell|drop|declin|decreas|reduct|reduc|shrink|contract|cut|lower|few|fewer|less|lose|deficit|shortfall|cool|cold|shorten|slump|dip|minus)/
const upwards =
  /^(?:rise|ris|ros|grow|growth|increas|gain|climb|jump|surg|surplu|warm|plus|won|win)/
const eitherWay = /^(?:differ|gap|distanc|margin)/
const signed = /^(?:chang|balanc|net$|swing|shift|trend|delay|late)/

const isNamed = ({ names }: Offer, stems: RegExp): boolean =>
  [...(names ?? [])].some((word) => stems.test(word))

/** True for a quantity below zero: by its point, where it has one. */
export const isLoss = (quantity: Quantity): boolean =>
  (quantity.central ?? quantity.high ?? centralOf(quantity)) < 0

/** True for a datum that says by its label that it is a change. */
export const isOfChange = (offer: Offer): boolean =>
  isNamed(offer, signed) || isNamed(offer, downwards) || isNamed(offer, upwards)

/**
 * True where the words say that something went down by what the datum has as a gain, or up by what is a fall. What may be
 * said of things, and of no change (`lost 3 seats`), is false only of a datum that is a change by its label.
 */
export function isAgainst(amount: Amount, offer: Offer): boolean {
  const { course, isOfThings, isTo } = amount
  if (offer.kind !== 'quantity') return false
  // A change is what something rose or fell by, and never to.
  if (isTo) return isNamed(offer, /^chang/)
  if (course === undefined) return false
  if (isLoss(offer.quantity)) return course === 'up'
  if (isNamed(offer, eitherWay)) return false
  const [isDown, isUp] = [isNamed(offer, downwards), isNamed(offer, upwards)]
  // `rose by 63%` is not said of a turnout of 63%.
  const isLevel = !isDown && !isUp && !isNamed(offer, signed)
  if (course === 'up') return (isDown && !isUp) || (isLevel && amount.isBy === true)
  return !isDown && (isOfThings !== true || isUp || isNamed(offer, signed))
}
