import { grammar } from '../grammar/in-use.ts'
import type { Amount, Found, When } from '../quantities/found.ts'
import { isAgainst, isLoss } from './against.ts'
import { amountFault, type AmountFault } from './match-amount.ts'
import { datesAgree, periodsAgree } from './match-date.ts'
import { multiplesAs } from './multiples.ts'
import type { Offer } from './offers.ts'
import { isSaidAsRank } from './ranks.ts'

/** True where the words say what the datum carries: value, unit, precision and qualifier, or date. */
export function matches(found: Found, offer: Offer): boolean {
  return faultOf(found, offer) === 'none'
}

/** What keeps a number from being what a datum carries. */
export function faultOf(found: Found, offer: Offer): AmountFault {
  if (grammar().reads === 'numerals') return holdsNumeral(found, offer) ? 'none' : 'value'
  if (found.kind === 'date') return whenAgrees(found, offer) ? 'none' : 'value'
  if (offer.kind !== 'quantity') return 'unit'
  const [other] = multiplesAs(found, offer)
  if (other && amountFault(other, offer.quantity) === 'none')
    return isAgainst(other, offer) ? 'course' : 'none'
  const fault = amountFault(found, offer.quantity)
  const { mayBePer, ...plain } = found
  if (fault === 'unit' && mayBePer !== undefined) return faultOf({ ...plain, per: mayBePer }, offer)
  if (fault === 'none' && !isSaidAsRank(found, offer)) return 'rank'
  if (fault === 'none') return isAgainst(found, offer) ? 'course' : fault
  return fault === 'value' && isRisenLoss(found, offer) ? 'course' : fault
}

/** `rose by 3%` of −3%: the value is right but for its sign, and the words are not. */
const isRisenLoss = (found: Amount, offer: Offer): boolean =>
  offer.kind === 'quantity' &&
  isLoss(offer.quantity) &&
  isAgainst(found, offer) &&
  amountFault({ ...found, low: -found.high, high: -found.low }, offer.quantity) === 'none'

/** Where words are not read, a number is held by its digits, of a quantity or of a date. */
function holdsNumeral(found: Found, offer: Offer): boolean {
  const written =
    found.kind === 'date'
      ? [found.from, found.to].flatMap(({ year, month, day }) => [year, month, day])
      : [found.low, found.high]
  const recorded =
    offer.kind === 'quantity'
      ? [offer.quantity.low, offer.quantity.central, offer.quantity.high]
      : (offer.kind === 'date' ? [offer.date] : offer.period).flatMap((date) =>
          date.split('-').map(Number),
        )
  const digits = new Set(recorded.map((value) => value && digitsOf(value)))
  return written.every((value) => value === undefined || digits.has(digitsOf(value)))
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

/** Without scale and sign: `571` of 571,000,000. */
export const digitsOf = (value: number): string =>
  Math.abs(value)
    .toPrecision(9)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
