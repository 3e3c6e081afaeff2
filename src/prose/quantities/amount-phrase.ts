import { signAt, type CurrencySign } from './currency-sign.ts'
import type { Amount } from './found.ts'
import { fractionAt } from './fraction-phrase.ts'
import { hedgesAround } from './hedges-around.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { digitsAt } from './number-in-digits.ts'
import { wordsAt } from './number-in-words.ts'
import type { NumberPhrase } from './number-phrase.ts'
import { nounsAt, unitAt, type UnitPhrase } from './unit-phrase.ts'

/** An amount and the first lexeme after it. */
export type AmountPhrase = { readonly amount: Amount; readonly next: number }

type Lexemes = readonly Lexeme[]
type Open = (i: number) => boolean
type End = {
  readonly number: NumberPhrase
  readonly currency: string | undefined
  readonly unit: UnitPhrase | undefined
  readonly isOrdinal: boolean
  readonly next: number
}

/** Reads an amount or a range of amounts at a lexeme; `open(i)` is false where a name with digits stands. */
export function amountAt(lexemes: Lexemes, i: number, open: Open): AmountPhrase | undefined {
  const opener = lexemes[i]?.low
  if (opener === 'between' || opener === 'from') {
    const range = rangeAt(lexemes, i + 1, open, opener === 'between' ? 'and' : 'to')
    return range && phrase(lexemes, i, range)
  }
  const fraction = fractionAt(lexemes, i)
  if (fraction) {
    const { value, step, coarse, next } = fraction
    const number: NumberPhrase = { value, step, coarse, scale: 1, form: 'words', next }
    const unit: UnitPhrase = { kind: 'percent', unit: 'percent', next }
    return phrase(lexemes, i, {
      low: { number, currency: undefined, unit, isOrdinal: false, next },
      next,
    })
  }
  const range = rangeAt(lexemes, i, open, 'to')
  if (range) return phrase(lexemes, i, range)
  const single = endAt(lexemes, i, open)
  return single && phrase(lexemes, i, { low: single, next: single.next })
}

type Range = { readonly low: End; readonly high?: End; readonly next: number }

/** Reads `250 to 300 million`, `80–120 kW`; the lower end takes scale and unit from the higher one. */
function rangeAt(lexemes: Lexemes, i: number, open: Open, joint: 'to' | 'and'): Range | undefined {
  const low = endAt(lexemes, i, open)
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
  if (scaled.value > high.number.value) return undefined
  const currency = low.currency ?? high.currency
  return { low: { ...low, number: scaled, currency }, high, next: high.next }
}

const unitOf = ({ currency, unit }: End): string | undefined => currency ?? unit?.unit

/** Reads one number with its currency and unit. */
function endAt(lexemes: Lexemes, i: number, open: Open, joined = false): End | undefined {
  const sign = signAt(lexemes, i)
  const at = sign?.next ?? i
  const first = lexemes[at]
  if (!first || !open(at) || (sign === undefined && !joined && isPartOfName(lexemes, at)))
    return undefined
  const number =
    first.kind === 'number' ? digitsAt(lexemes, at, sign !== undefined) : wordsAt(lexemes, at)
  if (!number) return undefined
  const isOrdinal = number.form === 'digits' && isSuffix(lexemes[number.next], /^(?:st|nd|rd|th)$/)
  if (isOrdinal)
    return { number, currency: undefined, unit: undefined, isOrdinal, next: number.next + 1 }
  const isLarge = number.form === 'digits' || number.scale > 1
  const unit = sign
    ? undefined
    : (unitAt(lexemes, number.next, isLarge) ?? ofMoney(lexemes, number))
  // `42U` or `1990s`: letters that are no unit make a name of it.
  const isName =
    !unit && !sign && number.form === 'digits' && isSuffix(lexemes[number.next], /^(?!x$)/)
  if (isName) return undefined
  return {
    number,
    currency: sign?.unit,
    unit,
    isOrdinal,
    next: afterUnit(lexemes, unit?.next ?? number.next, sign),
  }
}

/** `ten millions of francs` and `a billion of dollars` are amounts of money. */
function ofMoney(lexemes: Lexemes, { next, scale }: NumberPhrase): UnitPhrase | undefined {
  if (scale === 1 || lexemes[next]?.low !== 'of') return undefined
  const unit = unitAt(lexemes, next + 1, true)
  return unit?.kind === 'money' ? unit : undefined
}

/** `$2-billion-dollar` and `$571 million US dollars` say their currency twice. */
function afterUnit(lexemes: Lexemes, next: number, sign: CurrencySign | undefined): number {
  const again = sign ? unitAt(lexemes, next, true) : undefined
  return again?.kind === 'money' && again.unit === sign?.unit ? again.next : next
}

const isSuffix = (lexeme: Lexeme | undefined, pattern: RegExp): boolean =>
  lexeme?.kind === 'word' && !lexeme.spaced && pattern.test(lexeme.low)

/** True for digits glued to letters (`covid-19`) and for number words with a capital inside a sentence. */
function isPartOfName(lexemes: Lexemes, i: number): boolean {
  const [before, first] = [lexemes[i - 1], lexemes[i]]
  if (!before || !first) return false
  if (first.kind === 'number') {
    if (first.spaced) return false
    if (before.kind === 'word') return true
    const joined = before.kind === 'dash' && !before.spaced && lexemes[i - 2]?.kind === 'word'
    return joined || /^[./,_]$/.test(before.text)
  }
  const isCapital = /^[A-Z]/.test(first.text)
  return isCapital && (before.kind === 'word' || before.kind === 'number')
}

function phrase(lexemes: Lexemes, from: number, { low, high, next }: Range): AmountPhrase {
  const unit = high?.unit ?? low.unit
  const currency = low.currency ?? (unit?.kind === 'money' ? unit.unit : undefined)
  const kind = low.isOrdinal ? 'ordinal' : currency ? 'money' : (unit?.kind ?? 'count')
  const amount: Amount = {
    kind,
    start: lexemes[from]?.start ?? 0,
    end: lexemes[next - 1]?.end ?? 0,
    low: low.number.value,
    high: high?.number.value ?? low.number.value,
    unit: currency ?? unit?.unit ?? '',
    step: Math.min(low.number.step, high?.number.step ?? Infinity),
    coarse: Math.min(low.number.coarse, high?.number.coarse ?? Infinity),
    form: low.number.form,
    hedges: low.isOrdinal ? [] : hedgesAround(lexemes, from, next),
    nouns: kind === 'count' ? nounsAt(lexemes, from, next) : [],
  }
  return { amount, next }
}
