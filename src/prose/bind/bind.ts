import { centralOf } from '../../model/quantity.ts'
import { dataUnit } from './data-unit.ts'
import type { Amount, Found, When } from '../quantities/found.ts'
import { amountFault, type AmountFault } from './match-amount.ts'
import { datesAgree, periodsAgree } from './match-date.ts'
import type { Offer } from './offers.ts'

/** True where the words say what the datum carries: value, unit, precision and qualifier, or date. */
export function matches(found: Found, offer: Offer): boolean {
  return faultOf(found, offer) === 'none'
}

function faultOf(found: Found, offer: Offer): AmountFault {
  if (found.kind === 'date') return whenAgrees(found, offer) ? 'none' : 'value'
  return offer.kind === 'quantity' ? amountFault(found, offer.quantity) : 'unit'
}

function whenAgrees(when: When, offer: Offer): boolean {
  switch (offer.kind) {
    case 'period':
      return periodsAgree(when, offer.period)
    case 'date':
      return when.join === 'none' && datesAgree(when.from, offer.date)
    case 'quantity':
      return false
    default:
      return offer satisfies never
  }
}

/** What becomes of a number held against all that a text is bound to. */
export type Binding =
  | { readonly bound: true; readonly offer: Offer }
  | {
      readonly bound: false
      /** The nearest of what was offered, undefined where nothing of its kind was. */
      readonly nearest: Offer | undefined
      readonly fault: Exclude<AmountFault, 'none'>
    }

/**
 * Holds a number against offers. A range or a pair of dates is bound by one offer, or end by end by several.
 */
export function judge(found: Found, offers: readonly Offer[]): Binding {
  const offer = offers.find((one) => matches(found, one)) ?? endsBound(found, offers)
  if (offer) return { bound: true, offer }
  const ranked = offers
    .map((one) => ({ one, fault: faultOf(found, one), distance: distance(found, one) }))
    .filter((entry) => entry.distance < Infinity)
    .sort((a, b) => rank(a.fault) - rank(b.fault) || a.distance - b.distance)
  const [first] = ranked
  const fault = first?.fault ?? 'value'
  return { bound: false, nearest: first?.one, fault: fault === 'none' ? 'value' : fault }
}

const rank = (fault: AmountFault): number => ['none', 'hedge', 'value', 'unit'].indexOf(fault)

/** Each end bound on its own; the offer of the first end where both are. A recorded period is one thing, and wins. */
function endsBound(found: Found, offers: readonly Offer[]): Offer | undefined {
  const isPeriod = found.kind === 'date' && found.join === 'to'
  if (isPeriod && offers.some(({ kind }) => kind === 'period')) return undefined
  const ends = endsOf(found)
  const bound = ends.map((end) => offers.find((one) => matches(end, one)))
  return ends.length > 0 && bound.every((offer) => offer !== undefined) ? bound[0] : undefined
}

function endsOf(found: Found): readonly Found[] {
  if (found.kind === 'date') {
    if (found.join === 'none') return []
    const { from, to } = found
    return [
      { ...found, to: from, join: 'none' },
      { ...found, from: to, join: 'none' },
    ]
  }
  if (found.low === found.high) return []
  return [
    { ...found, high: found.low },
    { ...found, low: found.high },
  ]
}

/** How far apart they are, for naming the nearest; Infinity for things of different kinds. */
function distance(found: Found, offer: Offer): number {
  if (found.kind === 'date')
    return offer.kind === 'quantity' ? Infinity : dateDistance(found, offer)
  if (offer.kind !== 'quantity') return Infinity
  const { factor, kind } = dataUnit(offer.quantity.unit)
  const isKin =
    kind === found.kind || (kind === 'count' && found.kind === 'ordinal') || isBare(found)
  if (!isKin) return Infinity
  const value = centralOf(offer.quantity) * factor
  return Math.abs(Math.log((Math.abs(found.low) + 1e-6) / (Math.abs(value) + 1e-6)))
}

const isBare = ({ kind, nouns }: Amount): boolean => kind === 'count' && nouns.length === 0

function dateDistance({ from }: When, offer: Offer): number {
  const recorded =
    offer.kind === 'date' ? offer.date : offer.kind === 'period' ? offer.period[0] : ''
  const [year = 0, month = 1, day = 1] = recorded.split('-').map(Number)
  const parts = [from.year ?? year, from.month ?? month, from.day ?? day]
  const [y = 0, m = 0, d = 0] = parts
  return Math.abs(y - year) * 372 + Math.abs(m - month) * 31 + Math.abs(d - day)
}
