import { ordinalWords, smallNumbers } from '../lexicon/number-words.ts'
import { sayingsFor } from '../lexicon/qualifier-words.ts'
import { monthNames, weekdayNames } from '../lexicon/months.ts'
import type { Amount, DateParts, Found, When } from '../quantities/found.ts'
import { grammar } from '../grammar/in-use.ts'
import { dataUnit } from './data-unit.ts'
import type { Offer } from './offers.ts'
import { isRank } from './ranks.ts'
import { sayOffer } from './say-offer.ts'

/** How a datum would be written in the place of a number, in the form of that number: the likeliest first. */
export function sayLike(found: Found, offer: Offer): readonly string[] {
  if (found.kind === 'date') return datesLike(found, offer)
  if (offer.kind !== 'quantity') return []
  const isRange = found.low !== found.high
  const { low, high, central, ...rest } = offer.quantity
  const whole: Offer =
    isRange && low !== undefined ? { ...offer, quantity: { ...rest, low, high } } : offer
  const written = sayOffer(whole)
  if (isRank(offer)) return rankLike(found, central ?? low ?? 0)
  const inWords = isCount(found, offer) ? countLike(found, central ?? low ?? 0, written) : written
  // Words of loss around it say the minus: `fell by −3%` would be a rise.
  const said = [found.isFall ? inWords.replace(/[−-](?=[$\d])/g, '') : inWords]
  return [...said, ...otherHedges(found, offer, said[0] ?? '')]
}

/** A place in an order: as a rank where one was written, else as its number. */
function rankLike({ kind, form }: Amount, value: number): readonly string[] {
  if (kind !== 'ordinal') return [String(value)]
  if (grammar().writing) return [`${value}.`]
  const early = ['first', 'second'][value - 1]
  const word = early ?? Object.keys(ordinalWords).find((name) => ordinalWords[name] === value)
  const tens = value % 100 > 10 && value % 100 < 14
  const ending = (tens ? undefined : ['st', 'nd', 'rd'][(value % 10) - 1]) ?? 'th'
  return [form === 'words' && word ? word : `${value}${ending}`]
}

/** True for a count whose noun stands behind it, and not in it: `12 lamps`, not `2 hours 8 minutes`. */
const isCount = ({ kind, nounsAfter, nounsEnd, end, per }: Amount, offer: Offer): boolean =>
  kind === 'count' &&
  per === '' &&
  nounsAfter > 0 &&
  nounsEnd > end &&
  offer.kind === 'quantity' &&
  dataUnit(offer.quantity).kind === 'count'

/** A count alone, since its noun stands in the text: in words where it was, and there is one. */
function countLike({ form }: Amount, value: number, written: string): string {
  const own = grammar().writing
  const word =
    own?.smallNumbers[value] ??
    Object.keys(smallNumbers).find((name) => smallNumbers[name] === value)
  const scaled = own
    ? /[\d.,]+(?: (?:Mi|Bi)ll\p{Ll}+)?/u
    : /[\d,.]+(?: (?:million|billion|trillion))?/
  const number = scaled.exec(written)?.[0] ?? String(value)
  const hedge = written.slice(0, Math.max(0, written.indexOf(number)))
  return hedge + (form === 'words' && word ? word : number)
}

/** The same with the hedge that was written, where it is one that the datum may have: `around`. */
function otherHedges({ hedges }: Amount, offer: Offer, said: string): readonly string[] {
  const [hedge] = hedges
  if (!hedge || offer.kind !== 'quantity') return []
  if (grammar().writing) return []
  const sayings = sayingsFor(offer.quantity.qualifier)
  const usual = sayings.find((saying) => said.startsWith(`${saying} `))
  return usual && sayings.includes(hedge.words) ? [said.replace(usual, hedge.words)] : []
}

/** A recorded date in the parts that were written. */
function datesLike(when: When, offer: Offer): readonly string[] {
  if (offer.kind === 'quantity') return []
  if (offer.kind === 'period' && when.join !== 'none') return [sayOffer(offer)]
  const dates = offer.kind === 'date' ? [offer.date] : [...offer.period]
  return [...dates.map((date) => partsLike(when.from, date)), sayOffer(offer)]
}

function partsLike(parts: DateParts, date: string): string {
  const [year, month, day] = date.split('-')
  const own = grammar().writing
  const name = month ? ((own?.months ?? monthNames)[Number(month) - 1] ?? '') : ''
  const isDay = parts.weekday !== undefined && date.length === 10
  const weekday = isDay
    ? (own?.weekdays ?? weekdayNames)[new Date(`${date}T00:00:00Z`).getUTCDay()]
    : undefined
  return [
    weekday ? weekday.charAt(0).toUpperCase() + weekday.slice(1) : '',
    parts.day && day ? `${Number(day)}${own ? '.' : ''}` : '',
    parts.month || parts.months ? name.charAt(0).toUpperCase() + name.slice(1) : '',
    parts.year || parts.shortYear ? year : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
