import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { fractionWords, scaleOf, smallNumbers } from '../lexicon/number-words.ts'
import { digitsAt } from './number-in-digits.ts'
import { wordsAt } from './number-in-words.ts'

/** A fraction in words, in percent. */
export type FractionPhrase = {
  readonly value: number
  readonly step: number
  readonly coarse: number
  readonly next: number
}

// `about half` is said of 48 and of 52; `half` alone is not.
const step = 1 // percentage points
const coarse = 5 // percentage points

/**
 * Reads `half of`, `half was`, `about half`, `a third of`, `two-thirds`, `three quarters`. `a third group`, `the second
 * half`, `half an hour` and `half-truth` are none.
 */
export function fractionAt(lexemes: readonly Lexeme[], i: number): FractionPhrase | undefined {
  const first = lexemes[i]
  if (first?.kind === 'number') return signAt(lexemes, i)
  if (first?.kind !== 'word') return undefined
  if (first.low === 'half') return halfAt(lexemes, i)
  const hyphened = lexemes[i + 1]?.kind === 'dash' && !lexemes[i + 1]?.spaced
  const at = hyphened ? i + 2 : i + 1
  const name = lexemes[at]
  if (name?.kind !== 'word' || !Object.hasOwn(fractionWords, name.low)) return undefined
  const part = fractionWords[name.low] ?? 0
  const times = Object.hasOwn(smallNumbers, first.low) ? smallNumbers[first.low] : undefined
  if (isOfScale(lexemes, at + 1)) return undefined
  const isPlural = name.low.endsWith('s')
  if (isPlural && times !== undefined && times > 1)
    return { value: times * part, step, coarse, next: at + 1 }
  const isSingle = first.low === 'a' || first.low === 'one'
  return isSingle && !isPlural && !describes(lexemes[at + 1])
    ? { value: part, step, coarse, next: at + 1 }
    : undefined
}

/** `⅓ of the houses`. */
function signAt(lexemes: readonly Lexeme[], i: number): FractionPhrase | undefined {
  // `½ of 4½ million` are two numbers.
  const isPart =
    lexemes[i + 1]?.low === 'of' && lexemes[i + 2]?.kind !== 'number' && !isOfScale(lexemes, i + 1)
  const [part, whole] = /^\p{No}$/u.test(lexemes[i]?.text ?? '')
    ? (lexemes[i]?.text ?? '').normalize('NFKD').split('⁄').map(Number)
    : []
  if (!isPart || !part || !whole) return undefined
  return { value: (100 * part) / whole, step, coarse, next: i + 1 }
}

/** True before `of a billion`: then the fraction is part of the number. */
const isOfScale = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i]?.low === 'of' &&
  /^an?$/.test(lexemes[i + 1]?.low ?? '') &&
  scaleOf(lexemes[i + 2]?.low ?? '') !== undefined

/** Two counts that are a part and a whole. */
export type OneIn = FractionPhrase & { readonly ends: readonly [number, number] }

/** Reads `one in three`, `9 in 10`, `two out of five`, `97 of every 100`; the two numbers stay, since `35 in 17` may be two counts. */
export function oneInAt(
  lexemes: readonly Lexeme[],
  i: number,
  open: (i: number) => boolean,
): OneIn | undefined {
  const part = countAt(lexemes, i)
  if (!part) return undefined
  const joint = lexemes[part.next]?.low
  const isOfEvery = joint === 'of' && /^(?:every|each)$/.test(lexemes[part.next + 1]?.low ?? '')
  if (joint !== 'in' && joint !== 'out' && !isOfEvery) return undefined
  const of = joint === 'out' ? part.next + 2 : part.next + 1
  if (joint === 'out' && lexemes[of - 1]?.low !== 'of') return undefined
  const isEvery = /^(?:every|each)$/.test(lexemes[of]?.low ?? '')
  const at = isEvery ? of + 1 : of
  const whole = open(at) ? (countAt(lexemes, at) ?? scaleAt(lexemes, isEvery, at)) : undefined
  const isYear = /^(?:1[5-9]|2[01])\d\d$/.test(lexemes[at]?.text ?? '')
  if (!whole || isYear || part.value >= whole.value) return undefined
  const value = (100 * part.value) / whole.value
  return { value, step, coarse, next: whole.next, ends: [part.value, whole.value] }
}

/** `every hundred` is a hundred. */
function scaleAt(lexemes: readonly Lexeme[], isEvery: boolean, i: number) {
  const value = isEvery ? scaleOf(lexemes[i]?.low ?? '') : undefined
  return value === undefined ? undefined : { value, next: i + 1 }
}

/** A plain count, `one` among them. */
function countAt(lexemes: readonly Lexeme[], i: number) {
  const first = lexemes[i]
  if (first?.low === 'one' && !wordsAt(lexemes, i)) return { value: 1, next: i + 1 }
  if (first?.kind === 'number')
    return /^[\d,]+$/.test(first.text) ? digitsAt(lexemes, i, false) : undefined
  return wordsAt(lexemes, i)
}

function halfAt(lexemes: readonly Lexeme[], i: number): FractionPhrase | undefined {
  const [before, following] = [lexemes[i - 1], lexemes[i + 1]]
  if (isOfScale(lexemes, i + 1)) return undefined
  const partOf =
    following !== undefined &&
    /^(?:of|the|its|their|his|her|that|this|as|is|was|are|were|has|had|have)$/.test(following.low)
  const ends = following === undefined || following.kind === 'other' || !describes(following)
  const hedged =
    before !== undefined &&
    /^(?:about|around|roughly|nearly|almost|than|over|under|least)$/.test(before.low)
  const isSpan =
    before !== undefined && /^(?:first|second|other|later|latter|and|in|half)$/.test(before.low)
  const joined = following?.kind === 'dash' && !following.spaced
  if (isSpan || joined || (!partOf && !(hedged && (ends || partOf || following?.kind === 'word'))))
    return undefined
  if (/^an?$/.test(following?.low ?? '')) return undefined
  return { value: 50, step, coarse, next: i + 1 }
}

/** True where the word after it is a noun that an ordinal would describe: `a third group`. */
const describes = (lexeme: Lexeme | undefined): boolean =>
  (lexeme?.kind === 'word' && !isFunctionWord(lexeme.text)) ||
  (lexeme?.kind === 'dash' && !lexeme.spaced)
