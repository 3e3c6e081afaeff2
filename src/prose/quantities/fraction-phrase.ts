import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { singular } from '../en/nouns.ts'
import { fractionWords, ordinalWords, scaleOf, smallNumbers } from '../lexicon/number-words.ts'
import { timeNouns } from '../lexicon/units.ts'
import { isCountedNoun } from '../grammar/nouns.ts'
import { digitsAt } from './number-in-digits.ts'
import { wordsAt } from './number-in-words.ts'
import { nounsAt, type Nouns } from './unit-phrase.ts'

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
  const isSingle = /^(?:an?|one)$/.test(first.low)
  return isSingle && !isPlural && !describes(lexemes[at + 1])
    ? { value: part, step, coarse, next: at + 1 }
    : undefined
}

/** `⅓ of the houses`. */
function signAt(lexemes: readonly Lexeme[], i: number): FractionPhrase | undefined {
  // `½ of 4½ million` are two numbers; `⅔ the votes` leaves the word out, as German does.
  const isPart =
    /^(?:of|the)$/.test(lexemes[i + 1]?.low ?? '') &&
    lexemes[i + 2]?.kind !== 'number' &&
    !isOfScale(lexemes, i + 1)
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
export type OneIn = FractionPhrase & {
  readonly ends: readonly [number, number]
  /** What is counted, where words for it stand between the two or behind a round whole. */
  readonly nouns?: Nouns
}

/**
 * Reads `one in three`, `9 in 10`, `two out of five`, `97 of every 100`, `97 homes in 100`, `97 of 100 homes`, `every fifth`;
 * the two numbers stay, since `35 in 17` may be two counts.
 */
export function oneInAt(
  lexemes: readonly Lexeme[],
  i: number,
  open: (i: number) => boolean,
): OneIn | undefined {
  const nth = everyAt(lexemes, i)
  if (nth) return nth
  const part = countAt(lexemes, i)
  if (!part) return undefined
  return (
    wholeAt(lexemes, { part, from: i, at: part.next }, open) ?? partOfNoun(lexemes, part, i, open)
  )
}

type Count = { readonly value: number; readonly next: number }
type Part = { readonly part: Count; readonly from: number; readonly at: number }

/** The whole that a part is of, behind a joint at `at`. */
function wholeAt(
  lexemes: readonly Lexeme[],
  { part, from, at }: Part,
  open: (i: number) => boolean,
): OneIn | undefined {
  const joint = lexemes[at]?.low
  const isOut = joint === 'out' && lexemes[at + 1]?.low === 'of'
  if (joint !== 'in' && joint !== 'of' && !isOut) return undefined
  const of = isOut ? at + 2 : at + 1
  const isEvery = /^(?:every|each)$/.test(lexemes[of]?.low ?? '')
  const first = isEvery ? of + 1 : of
  const whole = open(first)
    ? (countAt(lexemes, first) ?? scaleAt(lexemes, isEvery, first))
    : undefined
  const isYear = /^(?:1[5-9]|2[01])\d\d$/.test(lexemes[first]?.text ?? '')
  if (!whole || isYear || part.value >= whole.value) return undefined
  const isBehindNoun = at > part.next
  // `97 of 100 homes` is a share, and `16 of 36 rows` are two counts.
  if (joint === 'of' && !isEvery && !isRound(whole.value)) return undefined
  // `one pupil in four schools` is one of anything; `one pupil in four passed` is a quarter.
  if (isBehindNoun && isCountedNoun(lexemes[whole.next]?.text ?? '')) return undefined
  const value = (100 * part.value) / whole.value
  const nouns = isBehindNoun
    ? nounsAt(lexemes, from, part.next)
    : joint === 'of' && !isEvery
      ? nounsAt(lexemes, from, whole.next)
      : undefined
  const share = { value, step, coarse, next: whole.next, ends: [part.value, whole.value] as const }
  return nouns ? { ...share, nouns } : share
}

const mostNouns = 3 // between a part and its whole

/** `97 homes in 100`, `one pupil in four`: what is counted stands behind the part. */
function partOfNoun(
  lexemes: readonly Lexeme[],
  part: Count,
  from: number,
  open: (i: number) => boolean,
): OneIn | undefined {
  for (let at = part.next; at < part.next + mostNouns; at++) {
    if (!describes(lexemes[at]) || lexemes[at]?.kind !== 'word') return undefined
    const found = wholeAt(lexemes, { part, from, at: at + 1 }, open)
    // `5 lamps in 12` may be twelve of anything; of a few, only `one` has no noun of its own.
    const isOut = lexemes[at + 1]?.low === 'out'
    if (found) return part.value === 1 || isOut || isRound(found.ends[1]) ? found : undefined
  }
  return undefined
}

const isRound = (value: number): boolean => value >= 10 && Number.isInteger(Math.log10(value))

/** `every fifth woman`, `every 5th woman`; of a time it says how often. */
function everyAt(lexemes: readonly Lexeme[], i: number): OneIn | undefined {
  if (!/^(?:every|each)$/.test(lexemes[i]?.low ?? '')) return undefined
  const rank = lexemes[i + 1]
  const isHalf =
    lexemes[i]?.low === 'every' &&
    /^(?:second|other)$/.test(rank?.low ?? '') &&
    isThing(lexemes[i + 2])
  if (isHalf) {
    const nouns = nounsAt(lexemes, i, i + 2)
    return { value: 50, step, coarse, next: i + 2, ends: [1, 2], nouns }
  }
  const isDigits = rank?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(lexemes[i + 2]?.low ?? '')
  const whole = isDigits
    ? Number(rank.text)
    : Object.hasOwn(ordinalWords, rank?.low ?? '')
      ? ordinalWords[rank?.low ?? '']
      : Number(/^(\d+)th$/.exec(rank?.kind === 'word' ? rank.low : '')?.[1] ?? 0)
  const next = isDigits ? i + 3 : i + 2
  const noun = lexemes[next]
  if (!whole || noun?.kind !== 'word' || timeNouns.has(singular(noun.low))) return undefined
  return {
    value: 100 / whole,
    step,
    coarse,
    next,
    ends: [1, whole],
    nouns: nounsAt(lexemes, i, next),
  }
}

/** A noun of no time: `every other day` says how often, and `every second counts` of what. */
const isThing = (word: Lexeme | undefined): boolean =>
  word?.kind === 'word' &&
  !isFunctionWord(word.text) &&
  !timeNouns.has(singular(word.low)) &&
  !/^(?:counts?|matters?|mattered|counted|thing|way|word|one)$/.test(word.low)

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
  if (isByHalf(lexemes, i)) return { value: 50, step, coarse, next: i + 1 }
  const partOf =
    following !== undefined &&
    /^(?:of|the|its|their|his|her|that|this|as|so|is|was|are|were|has|had|have)$/.test(
      following.low,
    )
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

/** `fell by half`, `was cut in half`, `um die Hälfte kleiner`: but not `by half a mile`. */
function isByHalf(lexemes: readonly Lexeme[], i: number): boolean {
  const following = lexemes[i + 1]
  const at = lexemes[i - 1]?.low === 'the' ? i - 2 : i - 1
  const isCut =
    lexemes[at]?.low === 'in' && /^(?:cut|cuts|sliced)$/.test(lexemes[at - 1]?.low ?? '')
  const isWhole = following?.kind !== 'dash' && !/^an?$/.test(following?.low ?? '')
  return isWhole && (lexemes[at]?.low === 'by' || isCut)
}

/** True where the word after it is a noun that an ordinal would describe: `a third group`. */
const describes = (lexeme: Lexeme | undefined): boolean =>
  (lexeme?.kind === 'word' && !isFunctionWord(lexeme.text)) ||
  (lexeme?.kind === 'dash' && !lexeme.spaced)
