import { fractionWords, scaleOf, smallNumbers, tens } from '../lexicon/number-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import type { NumberPhrase } from './number-phrase.ts'

type Lexemes = readonly Lexeme[]

/** What the words so far come to. */
type Sum = {
  /** Groups that have their scale. */
  readonly total: number
  /** The group that is being read, less than a thousand. */
  readonly group: number
  readonly step: number
  readonly scale: number
  /** What may still follow inside the group: less than a thousand, less than a hundred, less than ten, nothing. */
  readonly room: 1000 | 100 | 10 | 0
}

const nothing: Sum = { total: 0, group: 0, step: 1, scale: 1, room: 1000 }

const own = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** Reads number words: `twenty-one`, `two hundred and five`, `a million`, `half a billion`, `two dozen`. */
export function wordsAt(lexemes: Lexemes, start: number): NumberPhrase | undefined {
  const half = halfAt(lexemes, start) ?? partOfScaleAt(lexemes, start)
  if (half) return half
  const isArticle = isA(lexemes[start]) && isCountable(lexemes[start + 1])
  let sum: Sum = isArticle ? { ...nothing, group: 1 } : nothing
  let next = isArticle ? start + 1 : start
  for (;;) {
    const at = next > start && isJoint(lexemes, next, sum.room) ? next + 1 : next
    const more = withWord(sum, lexemes[at], next === start)
    if (!more) break
    next = at + 1
    ;({ sum, next } = withHalf(more, lexemes, next))
  }
  const isOneAlone = next === start + 1 && lexemes[start]?.low === 'one'
  if (next === start || isOneAlone) return undefined
  const { total, group, step, scale } = sum
  return { value: total + group, step, coarse: step, scale, form: 'words', next }
}

/** The sum with one word more; undefined where the word does not go on with the number. */
function withWord(sum: Sum, word: Lexeme | undefined, isFirst: boolean): Sum | undefined {
  if (word?.kind !== 'word') return undefined
  const { total, group, room } = sum
  const small = own(smallNumbers, word.low)
  if (small !== undefined) {
    const fits = room >= (small >= 10 ? 100 : 10) && (small > 0 || isFirst)
    return fits ? { ...sum, group: group + small, step: 1, room: 0 } : undefined
  }
  const ten = own(tens, word.low)
  if (ten !== undefined)
    return room >= 100 ? { ...sum, group: group + ten, step: 1, room: 10 } : undefined
  if (group === 0) return undefined
  if (word.low === 'dozen') return { ...sum, group: group * 12, room: 0 }
  const factor = scaleOf(word.low)
  if (factor === 100)
    return group < 100 ? { ...sum, group: group * 100, step: 100, room: 100 } : undefined
  if (factor === undefined) return undefined
  const step = Number.isInteger(group) ? factor : factor / 2
  return { total: total + group * factor, group: 0, step, scale: factor, room: 1000 }
}

/** Takes the half of `two and a half million`, the quarter of `one and a quarter years`. */
function withHalf(sum: Sum, lexemes: Lexemes, i: number): { sum: Sum; next: number } {
  // `two-and-a-half` is written with hyphens too.
  const isHyphened = lexemes[i]?.kind === 'dash' && !lexemes[i]?.spaced
  const at = isHyphened ? [i + 1, i + 3, i + 5] : [i, i + 1, i + 2]
  const [and, a, part = ''] = at.map((k) => lexemes[k]?.low)
  const isThree = a === 'three' && /^quarters?$/.test(part)
  const isOne = a === 'a' && /^(?:half|quarter|third)$/.test(part)
  const share = isThree ? 0.75 : isOne ? (fractionWords[part] ?? 0) / 100 : 0
  const next = (at[2] ?? i) + 1
  const isPart = and === 'and' && share > 0 && lexemes[next]?.low !== 'of'
  if (!isPart || sum.group === 0) return { sum, next: i }
  return { sum: { ...sum, group: sum.group + share, step: isThree ? 0.25 : share, room: 0 }, next }
}

/** True where `and` or a hyphen joins two number words: `hundred and five`, `twenty-one`, `two-hundred`. */
function isJoint(lexemes: Lexemes, i: number, room: number): boolean {
  const [joint, following] = [lexemes[i], lexemes[i + 1]]
  if (!joint || !following) return false
  const isNumber =
    own(smallNumbers, following.low) !== undefined || own(tens, following.low) !== undefined
  if (joint.low === 'and') return room === 100 && isNumber
  const isHyphen = joint.kind === 'dash' && !joint.spaced && !following.spaced
  return isHyphen && ((room === 10 && isNumber) || scaleOf(following.low) !== undefined)
}

const isA = (lexeme: Lexeme | undefined): boolean => /^an?$/.test(lexeme?.low ?? '')

const isCountable = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (scaleOf(lexeme.low) !== undefined || lexeme.low === 'dozen')

/** Reads `half a million`. */
function halfAt(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  if (lexemes[i]?.low !== 'half') return undefined
  const isHyphened = lexemes[i + 1]?.kind === 'dash' && !lexemes[i + 1]?.spaced
  const [a, scale] = isHyphened ? [i + 2, i + 4] : [i + 1, i + 2]
  // `half-a-dozen`, and `a half-dozen`.
  const isDozen = lexemes[a]?.low === 'dozen'
  if (!isDozen && !isA(lexemes[a])) return undefined
  const at = isDozen ? a : scale
  const word = lexemes[at]?.low ?? ''
  const factor = word === 'dozen' ? 12 : scaleOf(word)
  if (!factor) return undefined
  const step = factor / 2
  return { value: step, step, coarse: step, scale: factor, form: 'words', next: at + 1 }
}

/** Reads `a quarter of a billion`, `three-quarters of a million`, `a quarter million`. */
function partOfScaleAt(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const first = lexemes[i]?.low ?? ''
  const isHalf = first === 'half'
  const times = isA(lexemes[i]) || isHalf ? 1 : own(smallNumbers, first)
  const isHyphen = lexemes[i + 1]?.kind === 'dash' && !lexemes[i + 1]?.spaced
  const at = isHalf ? i : isHyphen ? i + 2 : i + 1
  const percent = own(fractionWords, lexemes[at]?.low ?? '')
  const isOf = lexemes[at + 1]?.low === 'of' && isA(lexemes[at + 2])
  const scale = isOf ? at + 3 : isHalf ? at : at + 1
  const factor = scaleOf(lexemes[scale]?.low ?? '')
  if (!times || !percent || !factor) return undefined
  const step = held((factor * percent) / 100)
  return {
    value: held(step * times),
    step,
    coarse: step,
    scale: factor,
    form: 'words',
    next: scale + 1,
  }
}

/** A third of a million is not exact: the last places that a computer adds are left out. */
const held = (value: number): number => Number(value.toPrecision(15))
