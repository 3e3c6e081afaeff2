import type { Lexeme } from '../text/lexemes.ts'
import {
  scaleSuffixes,
  plainSuffixes,
  scaleWords,
  smallNumbers,
  tens,
} from '../lexicon/number-words.ts'

/** A number as it stands in the prose, before its unit. */
export type NumberPhrase = {
  readonly value: number
  /** Worth of the last place that is written: 1e6 in `571 million`, 0.1 in `93.5`. */
  readonly step: number
  /** Worth of the last place that is not a zero: 1e5 in `300,000`, the same as `step` in `571`. */
  readonly coarse: number
  /** Multiplier of the scale word or suffix, 1 where there is none. */
  readonly scale: number
  readonly form: 'digits' | 'words'
  /** Index of the first lexeme after it. */
  readonly next: number
}

type Lexemes = readonly Lexeme[]

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** Reads a number in digits or words at a lexeme; `money` lets single letters be scales (`$3m`). */
export function numberAt(lexemes: Lexemes, i: number, money: boolean): NumberPhrase | undefined {
  return lexemes[i]?.kind === 'number' ? digitsAt(lexemes, i, money) : wordsAt(lexemes, i)
}

function digitsAt(lexemes: Lexemes, i: number, money: boolean): NumberPhrase | undefined {
  const digits = lexemes[i]?.text.replaceAll(',', '') ?? ''
  const [whole = '', decimals] = digits.split('.')
  const step = decimals === undefined ? 1 : 10 ** -decimals.length
  const zeros = decimals === undefined ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0
  const coarse = Number(digits) === 0 ? step : step * 10 ** zeros
  const scaled = scaleAt(lexemes, i + 1, money)
  const value = Number(digits)
  if (!Number.isFinite(value)) return undefined
  return {
    value: value * scaled.scale,
    step: step * scaled.scale,
    coarse: coarse * scaled.scale,
    scale: scaled.scale,
    form: 'digits',
    next: scaled.next,
  }
}

/** Reads scale words or an attached suffix: `million`, `-billion`, `hundred thousand`, `bn`, `M`. */
function scaleAt(lexemes: Lexemes, i: number, money: boolean): { scale: number; next: number } {
  const first = lexemes[i]
  const suffix = first?.kind === 'word' ? own(scaleSuffixes, first.text) : undefined
  const isLetter =
    first?.text === 'm' || first?.text === 'b' || first?.text === 'B' || first?.text === 'M'
  if (first && suffix && (money || (!isLetter && plainSuffixes.has(first.text) && !first.spaced))) {
    if (!first.spaced || first.text.length > 1) return { scale: suffix, next: i + 1 }
  }
  if (first && suffix && first.text === 'M' && !first.spaced) return { scale: suffix, next: i + 1 }
  let scale = 1
  let next = i
  for (;;) {
    const at = lexemes[next]?.kind === 'dash' && !lexemes[next]?.spaced ? next + 1 : next
    const word = lexemes[at]
    const factor = word && own(scaleWords, word.low)
    if (!factor || (at > next && word.spaced)) return { scale, next }
    scale *= factor
    next = at + 1
  }
}

/** Reads number words: `twenty-one`, `two hundred and five`, `a million`, `half a billion`, `two dozen`. */
function wordsAt(lexemes: Lexemes, start: number): NumberPhrase | undefined {
  const half = halfAt(lexemes, start)
  if (half) return half
  let i = start
  let total = 0
  let group = 0
  let step = 1
  let scale = 1
  let words = 0
  // What may still follow inside a group: less than a thousand, less than a hundred, less than ten, nothing.
  let room = 1000
  for (;;) {
    const lexeme = lexemes[i]
    const at = words > 0 && isJoint(lexemes, i, room) ? i + 1 : i
    const word = lexemes[at]
    if (word?.kind !== 'word') break
    const small = own(smallNumbers, word.low)
    const ten = own(tens, word.low)
    const factor = own(scaleWords, word.low)
    if (words === 0 && (word.low === 'a' || word.low === 'an') && isCountable(lexemes[at + 1])) {
      group = 1
    } else if (
      small !== undefined &&
      room >= (small >= 10 ? 100 : 10) &&
      (small > 0 || words === 0)
    ) {
      group += small
      step = 1
      room = 0
    } else if (ten !== undefined && room >= 100) {
      group += ten
      step = 1
      room = 10
    } else if (factor === 100 && group > 0 && group < 100) {
      group *= 100
      step = 100
      room = 100
    } else if (factor !== undefined && factor > 100 && group > 0) {
      total += group * factor
      group = 0
      step = factor
      scale = factor
      room = 1000
    } else if (word.low === 'dozen' && group > 0) {
      group *= 12
      i = at + 1
      words++
      break
    } else break
    if (
      at > i &&
      lexeme?.kind === 'word' &&
      lexeme.low === 'and' &&
      small === undefined &&
      ten === undefined
    )
      break
    i = at + 1
    words++
  }
  if (words === 0) return undefined
  const first = lexemes[start]
  const isOneAlone =
    words === 1 && (first?.low === 'one' || first?.low === 'a' || first?.low === 'an')
  const hasScaleOnly = first !== undefined && own(scaleWords, first.low) !== undefined
  if (isOneAlone || hasScaleOnly) return undefined
  return { value: total + group, step, coarse: step, scale, form: 'words', next: i }
}

/** True where `and` or a hyphen joins two number words: `hundred and five`, `twenty-one`. */
function isJoint(lexemes: Lexemes, i: number, room: number): boolean {
  const joint = lexemes[i]
  const following = lexemes[i + 1]
  if (!joint || !following) return false
  const isNumber =
    own(smallNumbers, following.low) !== undefined || own(tens, following.low) !== undefined
  if (joint.kind === 'dash') return !joint.spaced && !following.spaced && room === 10 && isNumber
  return joint.low === 'and' && room === 100 && isNumber
}

const isCountable = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (own(scaleWords, lexeme.low) !== undefined || lexeme.low === 'dozen')

/** Reads `half a million`. */
function halfAt(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  if (lexemes[i]?.low !== 'half' || !/^an?$/.test(lexemes[i + 1]?.low ?? '')) return undefined
  const word = lexemes[i + 2]
  const factor = word?.low === 'dozen' ? 12 : word && own(scaleWords, word.low)
  if (!factor) return undefined
  const step = factor / 2
  return { value: step, step, coarse: step, scale: factor, form: 'words', next: i + 3 }
}
