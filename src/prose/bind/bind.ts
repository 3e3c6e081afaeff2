import type { Qualifier, Quantity } from '../../model/quantity.ts'
import { nounClass } from '../grammar/nouns.ts'
import { timeNouns } from '../lexicon/units.ts'
import type { Amount, Found, When } from '../quantities/found.ts'
import { dataUnit } from './data-unit.ts'
import { faultOf, matches } from './fault-of.ts'
import type { AmountFault } from './match-amount.ts'
import { isBound, isTold, isUnitSaid } from './meant.ts'
import { namedIn } from './named-in.ts'
import { nearestTo } from './nearest-offer.ts'
import type { Offer } from './offers.ts'
import { sayOffer } from './say-offer.ts'
import { ofClause, saysPeriod, type Setting } from './settings.ts'

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
