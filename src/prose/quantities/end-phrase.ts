import { signAt, type CurrencySign } from './currency-sign.ts'
import { groupAt } from './group-phrase.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { afterMinus } from './minus-sign.ts'
import { timeNouns } from '../lexicon/units.ts'
import { asRank, rankAt } from './rank-phrase.ts'
import { digitsAt } from './number-in-digits.ts'
import { wordsAt } from './number-in-words.ts'
import type { NumberPhrase } from './number-phrase.ts'
import { oneAt, type End } from './number-range.ts'
import { unitAt, type UnitPhrase } from './unit-phrase.ts'

type Lexemes = readonly Lexeme[]
type Open = (i: number) => boolean

/** Reads one number with its minus, currency and unit. */
export function endAt(lexemes: Lexemes, i: number, open: Open, joined = false): End | undefined {
  const minus = afterMinus(lexemes, i)
  if (minus === undefined) return unsignedAt(lexemes, i, open, joined)
  const end = unsignedAt(lexemes, minus, open, true)
  // `−3 degrees above zero` is nowhere.
  if (end && lexemes[end.next - 2]?.low === 'above' && end.next - 2 > minus) return undefined
  return end && !end.isOrdinal ? negative(end) : undefined
}

const negative = (end: End): End => ({
  ...end,
  number: { ...end.number, value: -end.number.value },
})

/** `3 °C below zero`, `3 below freezing`, `3 degrees of frost` are −3 °C; `18 Grad minus` in German. */
function withZero(lexemes: Lexemes, end: End): End {
  const [side, zero] = [lexemes[end.next]?.low ?? '', lexemes[end.next + 1]?.low ?? '']
  const isDegrees = end.unit?.unit.startsWith('°') === true
  if (
    isDegrees &&
    (side === 'frost' || (side === 'minus' && lexemes[end.next + 1]?.kind !== 'number'))
  )
    return { ...negative(end), next: end.next + 1 }
  if (isDegrees && side === 'of' && zero === 'frost')
    return { ...negative(end), next: end.next + 2 }
  if (!/^(?:below|above)$/.test(side) || !/^(?:zero|freezing)$/.test(zero)) return end
  const signed = side === 'below' ? negative(end) : end
  // Nothing else is below freezing than degrees.
  const unit = end.unit ?? { kind: 'measure', unit: '°', next: end.next }
  return { ...signed, unit, next: end.next + 2 }
}

function unsignedAt(lexemes: Lexemes, i: number, open: Open, joined: boolean): End | undefined {
  const sign = signAt(lexemes, i)
  const at = sign?.next ?? i
  const first = lexemes[at]
  if (!first || !open(at) || (sign === undefined && !joined && isPartOfName(lexemes, at)))
    return undefined
  if (first.kind === 'number' && isClumped(lexemes, at)) return undefined
  const rank = first.kind === 'word' && !sign ? rankAt(lexemes, at) : undefined
  if (rank) return rank
  const number =
    first.kind === 'number'
      ? digitsAt(lexemes, at, sign !== undefined)
      : (groupAt(lexemes, at) ?? wordsAt(lexemes, at) ?? oneOfUnit(lexemes, at))
  if (!number) return undefined
  const isOrdinal = number.form === 'digits' && isSuffix(lexemes[number.next], /^(?:st|nd|rd|th)$/)
  if (isOrdinal) {
    const rank = asRank(lexemes, number.value, number.next + 1)
    return { ...rank, number: { ...number, next: rank.number.next } }
  }
  const isLarge = number.form === 'digits' || number.scale > 1
  const unit = sign
    ? undefined
    : (unitAt(lexemes, number.next, isLarge) ?? ofMoney(lexemes, number))
  // `42U` or `1990s`: letters that are no unit make a name of it.
  const isName =
    !unit && !sign && number.form === 'digits' && isSuffix(lexemes[number.next], /^(?!x$)/)
  if (isName) return undefined
  return withZero(lexemes, {
    number,
    currency: sign?.unit,
    unit,
    isOrdinal,
    next: afterUnit(lexemes, unit?.next ?? number.next, sign),
  })
}

/**
 * True where further digits hang on a number that no way of writing one number explains: `14,9`, `1'00`,
 * `1/2`, `10:30`, `10²`.
 */
function isClumped(lexemes: Lexemes, i: number): boolean {
  const isDigits = (lexeme: Lexeme | undefined) => lexeme?.kind === 'number' && !lexeme.spaced
  const isMark = (lexeme: Lexeme | undefined) =>
    lexeme !== undefined && !lexeme.spaced && /^[.,:;/'"_·⋅⁄×^]$/.test(lexeme.text)
  const [twoBefore, before, after, twoAfter] = [-2, -1, 1, 2].map((k) => lexemes[i + k])
  if (after && !after.spaced && /\p{N}/u.test(after.text)) return true
  if (isMark(after) && isDigits(twoAfter)) return true
  return isMark(before) && !lexemes[i]?.spaced && twoBefore?.kind === 'number'
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

/** `one per cent`, `one kilometre`, `one hour`: before a unit it is a number, where elsewhere it is a pronoun. */
function oneOfUnit(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  if (lexemes[i]?.low !== 'one') return undefined
  const { number } = oneAt(i)
  const unit = unitAt(lexemes, i + 1, false)
  const noun = lexemes[i + 1]?.low ?? ''
  const isUnit =
    unit && unit.kind !== 'money' && (lexemes[i + 1]?.text.length !== 1 || unit.kind === 'percent')
  const isTime = timeNouns.has(noun) && !/^(?:day|night|second)$/.test(noun)
  return isUnit || isTime ? number : undefined
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
