import { inSmallerUnits, partOfUnitAt, roundAt, withHalfBehind } from './compound-phrase.ts'
import { wayOf } from './course.ts'
import { endAt } from './end-phrase.ts'
import type { Amount } from './found.ts'
import { fractionAt, oneInAt, type FractionPhrase, type OneIn } from './fraction-phrase.ts'
import { hedgesAround } from './hedges-around.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { singular } from '../en/nouns.ts'
import { timeNouns } from '../lexicon/units.ts'
import { mayBePerAt, rateAt, type RatePhrase } from './rate-phrase.ts'
import { wholeFirstAt } from './whole-first.ts'
import { wordsAt } from './number-in-words.ts'
import type { NumberPhrase } from './number-phrase.ts'
import { oneAt, type End, type Range } from './number-range.ts'
import { nounsAt, type UnitPhrase } from './unit-phrase.ts'

/** An amount and the first lexeme after it. */
export type AmountPhrase = { readonly amount: Amount; readonly next: number }

type Lexemes = readonly Lexeme[]
type Open = (i: number) => boolean

/** Reads an amount or a range of amounts at a lexeme; `open(i)` is false where a name with digits stands. */
export function amountAt(lexemes: Lexemes, i: number, open: Open): AmountPhrase | undefined {
  const opener = lexemes[i]?.low
  if (opener === 'between' || opener === 'from') {
    const range = rangeAt(lexemes, i + 1, open, opener === 'between' ? 'and' : 'to')
    return range && phrase(lexemes, i, range)
  }
  const read = (at: number) => endAt(lexemes, at, open, at > i)
  const part = open(i) ? partOfUnitAt(lexemes, i) : undefined
  const whole = part ?? (open(i) ? withHalfBehind(lexemes, i, read) : undefined)
  if (whole) return phrase(lexemes, i, whole)
  const first = wholeFirstAt(lexemes, i, read)
  if (first) return phrase(lexemes, i, first)
  const share = shareAt(lexemes, i, open)
  if (share) return phrase(lexemes, i, share)
  const range = rangeAt(lexemes, i, open, 'to')
  if (range) return phrase(lexemes, i, range)
  const single = endAt(lexemes, i, open)
  if (!single || isRatio(lexemes, single.next)) return undefined
  const joined = roundAt(lexemes, single, read) ?? inSmallerUnits(lexemes, single, read)
  if (joined) return phrase(lexemes, i, joined)
  return phrase(lexemes, i, { low: single, next: single.next })
}

/** True where `to one` follows: `three to one` is a ratio, and neither three nor one of anything. */
export const isRatio = (lexemes: Lexemes, next: number): boolean =>
  lexemes[next]?.low === 'to' && lexemes[next + 1]?.low === 'one' && !wordsAt(lexemes, next + 1)

/** Reads a part of a whole in percent: `two-thirds of`, `one in three`, `nine out of ten`. */
function shareAt(lexemes: Lexemes, i: number, open: Open): Range | undefined {
  const share: (FractionPhrase & Partial<OneIn>) | undefined = open(i)
    ? (fractionAt(lexemes, i) ?? oneInAt(lexemes, i, open))
    : undefined
  if (!share) return undefined
  const { value, step, coarse, next } = share
  // `half as many` is so many times.
  if (/^(?:as|so)$/.test(lexemes[next]?.low ?? '') && !share.ends) return partTimes(share)
  const number: NumberPhrase = { value, step, coarse, scale: 1, form: 'words', next }
  const unit: UnitPhrase = { kind: 'percent', unit: 'percent', next }
  const low: End = { number, currency: undefined, unit, isOrdinal: false, next }
  return { low, next, ends: share.ends, nouns: share.nouns }
}

function partTimes({ value, next }: FractionPhrase): Range {
  const times = value / 100
  const number: NumberPhrase = {
    ...{ value: times, step: 0.01, coarse: 0.05, scale: 1, form: 'words', next },
  }
  const plain = { currency: undefined, unit: undefined, isOrdinal: false, next } as const
  return { low: { number, ...plain, isMultiple: true }, next }
}

/** Reads `250 to 300 million`, `80–120 kW`; the lower end takes scale and unit from the higher one. */
function rangeAt(lexemes: Lexemes, i: number, open: Open, joint: 'to' | 'and'): Range | undefined {
  const isOne = lexemes[i]?.low === 'one' && lexemes[i + 1]?.low === joint
  const low = isOne ? oneAt(i) : endAt(lexemes, i, open)
  if (!low || low.isOrdinal) return undefined
  const between = lexemes[low.next]
  const isDash =
    between?.kind === 'dash' && !between.spaced && lexemes[low.next + 1]?.spaced === false
  if (!isDash && between?.low !== joint) return undefined
  if (!open(low.next + 1)) return undefined
  const high = endAt(lexemes, low.next + 1, open, isDash)
  if (!high || high.isOrdinal) return undefined
  const [from, to] = [unitOf(low), unitOf(high)]
  if (from !== undefined && to !== undefined && from !== to) return undefined
  if (from !== undefined && to === undefined && low.unit) return undefined
  const takesScale = low.number.scale === 1 && high.number.scale > 1 && low.number.value < 1000
  const factor = takesScale ? high.number.scale : 1
  const { value, step, coarse } = low.number
  const scaled = {
    ...low.number,
    value: value * factor,
    step: step * factor,
    coarse: coarse * factor,
  }
  const isDescending = scaled.value > high.number.value
  // `$1 billion to $660 million` are two amounts, the second lower than the first.
  if (isDescending && !takesScale && (from !== undefined || scaled.scale > 1)) return undefined
  // `one to 2019` and `three to one` are no ranges; `99.9 to 16.6 million` is one, and no datum's.
  if (isOne && scaled.value >= high.number.value) return undefined
  const currency = low.currency ?? high.currency
  return { low: { ...low, number: scaled, currency }, high, next: high.next }
}

/**
 * Reads `one` as a count before a plural, where it is a slip: `one lamps`, `one Asian lamps`; elsewhere it is a pronoun as
 * often. Its nouns begin with the plural: whoever knows what is counted decides whether it is a noun.
 */
export function oneBefore(lexemes: Lexemes, i: number): Amount | undefined {
  const { amount } = phrase(lexemes, i, { low: oneAt(i), next: i + 1 })
  if (amount.nounsAfter === 0 || lexemes[i + 1]?.kind !== 'word' || lexemes[i + 1]?.low === 'of')
    return undefined
  const after = amount.nouns.slice(0, amount.nounsAfter)
  const at = after
    .slice(0, 2)
    .findIndex((noun) => singular(noun.toLowerCase()) !== noun.toLowerCase())
  // `one day lamps went out` is no slip, and whether the second word is a noun at all the record knows.
  const isSlip = at === 0 || (at === 1 && !timeNouns.has(after[0]?.toLowerCase() ?? ''))
  if (!isSlip) return undefined
  return {
    ...amount,
    isOne: true,
    nouns: amount.nouns.slice(at),
    nounsAfter: amount.nounsAfter - at,
  }
}

const unitOf = ({ currency, unit }: End): string | undefined => currency ?? unit?.unit

/** `for every 1,000 people there are 5 deaths a year` is counted against both. */
const joinedRate = (first: RatePhrase | undefined, second: RatePhrase | undefined) =>
  first && second
    ? { ...second, of: first.of, per: `${first.per} ${second.per}` }
    : (first ?? second)

/** `fell from 9 to 6` says between what, and not by how much; `fell by from 3 to 6` does. */
const isFromTo = (lexemes: Lexemes, i: number): boolean =>
  lexemes[i]?.low === 'from' && lexemes[i - 1]?.low !== 'by'

function phrase(
  lexemes: Lexemes,
  from: number,
  { low, high, next, ends, middle, nouns: own, at = from, rate: first }: Range,
): AmountPhrase {
  const unit = high?.unit ?? low.unit
  const currency = low.currency ?? (unit?.kind === 'money' ? unit.unit : undefined)
  const kind = low.isOrdinal ? 'ordinal' : currency ? 'money' : (unit?.kind ?? 'count')
  const rate = low.isOrdinal ? undefined : joinedRate(first, rateAt(lexemes, next))
  const mayBePer = rate ? undefined : mayBePerAt(lexemes, next)
  const hedges = low.isOrdinal ? [] : hedgesAround(lexemes, at, next)
  const way =
    low.isOrdinal || isFromTo(lexemes, from)
      ? { isFall: false }
      : wayOf(lexemes, {
          ...{ from: at, next: rate?.next ?? next, hedges, kind, unit: unit?.unit ?? '' },
          isMinus: low.number.value < 0,
        })
  const hasNouns = kind === 'count' || kind === 'ordinal'
  const nouns =
    own ??
    (low.isOccasion
      ? undefined
      : hasNouns && !low.isMultiple
        ? nounsAt(lexemes, at, next)
        : undefined)
  const amount: Amount = {
    kind,
    start: lexemes[from]?.start ?? 0,
    end: lexemes[(rate?.next ?? next) - 1]?.end ?? 0,
    low: low.number.value,
    high: high?.number.value ?? low.number.value,
    unit: currency ?? unit?.unit ?? '',
    per: rate?.per ?? unit?.per ?? '',
    ...(rate?.of === undefined ? {} : { perOf: rate.of }),
    ...(at === from ? {} : { isWholeFirst: true }),
    ...(mayBePer === undefined ? {} : { mayBePer }),
    ...way,
    ...(low.isOccasion ? { isOccasion: true } : {}),
    step: Math.min(low.number.step, high?.number.step ?? Infinity),
    coarse: Math.min(low.number.coarse, high?.number.coarse ?? Infinity),
    form: low.number.form,
    hedges,
    nouns: low.isMultiple ? ['times'] : (nouns?.words ?? []),
    nounsAfter: low.isMultiple ? 1 : (nouns?.after ?? 0),
    nounsEnd: Math.max(nouns?.end ?? 0, lexemes[(rate?.next ?? next) - 1]?.end ?? 0),
    ...(ends ? { ends } : {}),
    ...(middle === undefined ? {} : { middle }),
  }
  return { amount, next: rate?.next ?? next }
}
