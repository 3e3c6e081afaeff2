import { centralOf, type Qualifier, type Quantity } from '../../model/quantity.ts'
import { grammar } from '../grammar/in-use.ts'
import { isAgainst, isLoss } from './against.ts'
import { dataUnit } from './data-unit.ts'
import { nounClass } from '../grammar/nouns.ts'
import { timeNouns } from '../lexicon/units.ts'
import type { Amount, Found, When } from '../quantities/found.ts'
import { amountFault, type AmountFault } from './match-amount.ts'
import { datesAgree, periodsAgree } from './match-date.ts'
import { multiplesAs } from './multiples.ts'
import { namedIn } from './named-in.ts'
import type { Offer } from './offers.ts'
import { isSaidAsRank } from './ranks.ts'
import { sayOffer } from './say-offer.ts'
import { isBound, isTold, isUnitSaid } from './meant.ts'
import { ofClause, saysPeriod, type Setting } from './settings.ts'

/** True where the words say what the datum carries: value, unit, precision and qualifier, or date. */
export function matches(found: Found, offer: Offer): boolean {
  return faultOf(found, offer) === 'none'
}

function faultOf(found: Found, offer: Offer): AmountFault {
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

/** What becomes of a number held against all that a text is bound to. */
export type Binding =
  | {
      readonly bound: true
      /** The datum that was chosen, and which field of it: its `ref` and `role`. */
      readonly offer: Offer
    }
  | {
      readonly bound: false
      /** The nearest of what was offered, undefined where nothing of its kind was. */
      readonly nearest: Offer | undefined
      readonly fault: BindingFault
      /** The datum that the words fit, where the fault is that they name another or none of several. */
      readonly fits?: Offer | undefined
    }

/** What is wrong: with the number, or with what it is said of: words that name another datum, or none of several. */
export type BindingFault = Exclude<AmountFault, 'none'> | 'another' | 'unnamed'

/**
 * Holds a number against offers. A range or a pair of dates is bound by one offer, or end by end by several. With the
 * words around it, the offer that they name wins over those that they do not.
 */
export function judge(found: Found, offers: readonly Offer[], setting: Setting = []): Binding {
  const meant = offers.filter(
    (one) =>
      (!one.isPart || isNamedAt(one, setting, offers)) &&
      (!one.isNamedOnly || isNamedInClause(one, setting)) &&
      isTold(one, setting, found) &&
      isBound(one, setting, offers) &&
      isUnitSaid(one, setting, found) &&
      (isMain(one) || !setting[0]?.has(saysPeriod) || !hasPeriod(one, offers)),
  )
  const fits = meant.filter((one) => matches(found, one))
  const rivals = meant.filter((one) => fits.includes(one) || isRival(found, one))
  const named = namedIn(setting, rivals)
  const near = namedIn(setting.slice(0, ofClause), rivals)
  const fit = fits.find(isMain) ?? fits[0]
  if (!fit) {
    const ends = endsBound(found, offers, setting) ?? rateBound(found, offers, setting)
    if (ends) return { bound: true, offer: ends }
    // What takes a word of its own to be meant is near to no number without it.
    const near = offers.filter((one) => isTold(one, setting, found))
    const nearest = nearestTo(found, named, near.length > 0 ? near : offers)
    return { bound: false, nearest: nearest?.one, fault: nearest?.fault ?? 'value' }
  }
  const among = (named: readonly Offer[]) =>
    fits.find((one) => named.some((other) => isOneDatum(one, other)))
  const chosen = among(named) ?? among(near)
  if (chosen) return { bound: true, offer: chosen }
  // The interval of a datum is no other datum than its point.
  const isOther = (one: Offer) => one.told === undefined || one.ref !== fit.ref
  const isSaid = isNamedAt(fit, setting, rivals)
  // Titles name dates loosely: there a word for the one is enough.
  const isSlip = found.kind === 'date' ? () => !isSaid : (one: Offer) => isConfusable(one, fit)
  const rival = (isSaid ? near : named).find(
    (one) => isOther(one) && (isSlip(one) || !isNamedBeside(fit, one, setting)),
  )
  if (rival) {
    const ends = endsBound(found, offers, setting)
    return ends
      ? { bound: true, offer: ends }
      : { bound: false, nearest: rival, fault: 'another', fits: fit }
  }
  const isOpen = !isSaid && mainOf(rivals).some((one) => isOther(one) && differs(one, fit))
  return isOpen
    ? { bound: false, nearest: fit, fault: 'unnamed', fits: fit }
    : { bound: true, offer: fit }
}

const fewest = 4 // offers that share a word which still says which of them is meant

/** True for an offer that a word around the number names, and not many others with it. */
const isNamedAt = ({ names }: Offer, setting: Setting, among: readonly Offer[]): boolean =>
  setting.length === 0 ||
  setting.some((words) =>
    [...words].some(
      (word) => names?.has(word) && among.filter((one) => one.names?.has(word)).length <= fewest,
    ),
  )

const isNamedInClause = ({ names }: Offer, setting: Setting): boolean =>
  setting.slice(0, ofClause).some((words) => [...words].some((word) => names?.has(word)))

/** True where a word of the clause names one offer and not the other: then another hedge is no slip of it. */
const isNamedBeside = ({ names }: Offer, other: Offer, setting: Setting): boolean =>
  setting
    .slice(0, ofClause)
    .some((words) => [...words].some((word) => names?.has(word) && !other.names?.has(word)))

/** True where a datum bears a time of its own, beside that of its publication. */
const hasPeriod = ({ ref }: Offer, offers: readonly Offer[]): boolean =>
  offers.some((one) => one.ref === ref && one.kind !== 'quantity' && isMain(one))

/** When a datum was published says less of it than its own date or period: who means that says so. */
const isMain = ({ role }: Offer): boolean =>
  !/^(?:date of publication|date of issue|edition)$/.test(role)

const mainOf = (offers: readonly Offer[]): readonly Offer[] =>
  offers.some(isMain) ? offers.filter(isMain) : offers

/** True for one field of one datum, and for two of its dates: words name a datum, and rarely which of its dates. */
const isOneDatum = (one: Offer, other: Offer): boolean =>
  one === other || (one.ref === other.ref && one.kind !== 'quantity' && other.kind !== 'quantity')

/** The nearest in value, of those that are named before others; where it is counted otherwise, that of the same digits. */
function nearestTo(found: Found, named: readonly Offer[], offers: readonly Offer[]) {
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

/** Without scale and sign: `571` of 571,000,000. */
const digitsOf = (value: number): string =>
  Math.abs(value)
    .toPrecision(9)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

const rank = (fault: AmountFault): number =>
  ['none', 'course', 'hedge', 'rank', 'value', 'unit'].indexOf(fault)

/** True for an offer that a number written like this could have been meant to be. */
function isRival(found: Found, offer: Offer): boolean {
  if (found.kind === 'date') {
    if (found.join === 'to') return offer.kind === 'period'
    return offer.kind !== 'quantity' && isAsPrecise(offer, found)
  }
  if (offer.kind !== 'quantity' || faultOf(found, offer) === 'unit') return false
  const { kind, nouns } = dataUnit(offer.quantity)
  // Months are never meant by a bare number that something else is counted by.
  const isTime = nouns.some((noun) => timeNouns.has(noun))
  const isSaid = found.nouns.some((noun) => nouns.includes(nounClass(noun)))
  return found.kind === 'count' || found.kind === 'ordinal'
    ? kind === 'count' && (!isTime || isSaid)
    : kind === found.kind || found.kind === 'measure'
}

/** True where a recorded date, or an end of a period, has every part that is written. */
function isAsPrecise(offer: Offer, { from }: When): boolean {
  const dates = offer.kind === 'date' ? [offer.date] : offer.kind === 'period' ? offer.period : []
  const isDay = from.day !== undefined || from.weekday !== undefined
  const least = isDay ? 10 : (from.month ?? from.months) ? 7 : 4
  return dates.some((date) => date.length >= least)
}

/** True for two data that prose would write otherwise, under whatever hedge. */
const differs = (one: Offer, other: Offer): boolean =>
  sayOffer(one) !== sayOffer(other) && !isOneDatum(one, other)

/** True for two of them that have one hedge: a slip of the number alone would turn one into the other. */
const isConfusable = (one: Offer, other: Offer): boolean =>
  differs(one, other) &&
  (one.kind !== 'quantity' ||
    other.kind !== 'quantity' ||
    hedgeOf(one.quantity) === hedgeOf(other.quantity))

/** `exact` and `about` are one: what is exact is rounded with a word for it. */
const hedgeOf = ({ qualifier }: Quantity): Qualifier =>
  qualifier === 'exact' ? 'about' : qualifier

/** Each end bound on its own; the offer of the first end where both are. A recorded period is one thing, and wins. */
function endsBound(found: Found, offers: readonly Offer[], setting: Setting): Offer | undefined {
  const isPeriod = found.kind === 'date' && found.join === 'to'
  if (isPeriod && offers.some(({ kind }) => kind === 'period')) return undefined
  const ends = endsOf(found).map((end) => judge(end, offers, setting))
  const [first] = ends
  if (isOneDay(found)) return undefined
  return first?.bound && ends.every(({ bound }) => bound) ? first.offer : undefined
}

/** `3 in 100,000` is a rate as well as a share, and `94 to 100` as well as a range. */
function rateBound(found: Found, offers: readonly Offer[], setting: Setting): Offer | undefined {
  if (found.kind === 'date' || (found.ends === undefined && !isToRound(found))) return undefined
  const { ends, ...plain } = found
  const [value, per] = ends ?? [found.low, found.high]
  const rate = { kind: 'count', unit: '', low: value, high: value, per: String(per) } as const
  const binding = judge({ ...plain, ...rate, step: 1, coarse: 1 }, offers, setting)
  return binding.bound ? binding.offer : undefined
}

const isToRound = ({ kind, low, high, per }: Amount): boolean =>
  kind === 'count' && per === '' && low < high && high >= 100 && Number.isInteger(Math.log10(high))

/** True for `5 or 5 September`, which are no two days. */
const isOneDay = (found: Found): boolean =>
  found.kind === 'date' &&
  found.join !== 'none' &&
  JSON.stringify({ ...found.to, ...found.from }) === JSON.stringify({ ...found.from, ...found.to })

function endsOf(found: Found): readonly Found[] {
  if (found.kind === 'date') {
    if (found.join === 'none') return []
    const { from, to } = found
    return [
      { ...found, to: from, join: 'none' },
      { ...found, from: to, join: 'none' },
    ]
  }
  if (found.ends) {
    const { ends, ...plain } = found
    return ends.map((value) => ({
      ...plain,
      kind: 'count',
      unit: '',
      low: value,
      high: value,
      step: 1,
      coarse: 1,
    }))
  }
  if (found.low === found.high || found.middle !== undefined) return []
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
