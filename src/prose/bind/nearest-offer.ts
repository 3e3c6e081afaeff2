import { centralOf } from '../../model/quantity.ts'
import type { Amount, Found, When } from '../quantities/found.ts'
import { dataUnit } from './data-unit.ts'
import { digitsOf, faultOf } from './fault-of.ts'
import type { AmountFault } from './match-amount.ts'
import type { Offer } from './offers.ts'

/** The nearest in value, of those that are named before others; where it is counted otherwise, that of the same digits. */
export function nearestTo(found: Found, named: readonly Offer[], offers: readonly Offer[]) {
  const nearest = nearestOf(found, named) ?? nearestOf(found, offers)
  const isPlain = found.kind !== 'date' && isBare(found) && digitsOf(found.low).length > 2
  return nearest && nearest.fault !== 'unit' && !isPlain
    ? nearest
    : (withItsDigits(found, offers) ?? nearest)
}

/** The nearest of some offers in value, and what keeps the number from being it. */
function nearestOf(found: Found, offers: readonly Offer[]) {
  const [first] = offers
    .map((one) => ({ one, fault: faultOf(found, one), distance: distance(found, one) }))
    .filter((entry) => entry.distance < Infinity)
    .sort((a, b) => rank(a.fault) - rank(b.fault) || a.distance - b.distance)
  return (
    first && ({ one: first.one, fault: first.fault === 'none' ? 'value' : first.fault } as const)
  )
}

/** The offer that has the digits that are written, where only the unit or the scale is another: `571`, `$571 million`. */
function withItsDigits(found: Found, offers: readonly Offer[]) {
  if (found.kind === 'date' || digitsOf(found.low).length < 2) return undefined
  const [one, ...others] = offers.filter(
    (offer) =>
      offer.kind === 'quantity' && digitsOf(centralOf(offer.quantity)) === digitsOf(found.low),
  )
  const fault = one && faultOf(found, one)
  return one && others.length === 0 && (fault === 'unit' || fault === 'value')
    ? ({ one, fault } as const)
    : undefined
}

const rank = (fault: AmountFault): number =>
  ['none', 'course', 'hedge', 'rank', 'value', 'unit'].indexOf(fault)

/** How far apart they are, for naming the nearest; Infinity for things of different kinds. */
function distance(found: Found, offer: Offer): number {
  if (found.kind === 'date')
    return offer.kind === 'quantity' ? Infinity : dateDistance(found, offer)
  if (offer.kind !== 'quantity') return Infinity
  const { factor, kind } = dataUnit(offer.quantity)
  const isKin =
    kind === found.kind || (kind === 'count' && found.kind === 'ordinal') || isBare(found)
  if (!isKin) return Infinity
  const value = centralOf(offer.quantity) * factor
  return Math.abs(Math.log((Math.abs(found.low) + 1e-6) / (Math.abs(value) + 1e-6)))
}

/** A number that nothing is named beside; a small one in words is a word as often. */
const isBare = ({ kind, nouns, form, low }: Amount): boolean =>
  kind === 'count' && nouns.length === 0 && (form === 'digits' || low > 12)

function dateDistance({ from }: When, offer: Offer): number {
  const recorded =
    offer.kind === 'date' ? offer.date : offer.kind === 'period' ? offer.period[0] : ''
  const [year = 0, month = 1, day = 1] = recorded.split('-').map(Number)
  const parts = [from.year ?? year, from.month ?? month, from.day ?? day]
  const [y = 0, m = 0, d = 0] = parts
  return Math.abs(y - year) * 372 + Math.abs(m - month) * 31 + Math.abs(d - day)
}
