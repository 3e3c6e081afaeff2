import { isCountedNoun } from '../grammar/nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { scaleOf } from '../lexicon/number-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { nounOf } from './rate-phrase.ts'
import type { NumberPhrase } from './number-phrase.ts'
import type { End, Range } from './number-range.ts'
import { digitsAt } from './number-in-digits.ts'
import { nounsAt } from './unit-phrase.ts'
import { wordsAt } from './number-in-words.ts'

type Lexemes = readonly Lexeme[]

/** What a part is counted against, where that is said before it. */
type Whole = {
  readonly kind: 'share' | 'rate'
  /** Undefined for a noun alone: `for each teacher there are 17 pupils`. */
  readonly value: number | undefined
  /** The words of what it is a number of. */
  readonly nouns: readonly Lexeme[]
  readonly next: number
}

const mostNouns = 3 // of a whole
const mostBetween = 6 // words between a whole and its part

/**
 * Reads `of every 100 homes, 97 had power`, `for every 100 boys there are 94 girls`: the whole stands first. The amount
 * begins with its whole; `at` is where the number of its part stands.
 */
export function wholeFirstAt(
  lexemes: Lexemes,
  i: number,
  read: (at: number) => End | undefined,
): Range | undefined {
  const whole = wholeAt(lexemes, i)
  const at = whole && partAfter(lexemes, whole.next)
  const part = at === undefined ? undefined : read(at)
  if (!whole || at === undefined || !part || part.currency || part.isOrdinal || part.isMultiple)
    return undefined
  return whole.kind === 'share'
    ? shareOf(lexemes, whole, { at, part })
    : rateOf(whole, { at, part })
}

type Found = { readonly at: number; readonly part: End }

function shareOf(lexemes: Lexemes, whole: Whole, { at, part }: Found): Range | undefined {
  const { value } = part.number
  if (part.unit || whole.value === undefined || value > whole.value || value < 0) return undefined
  const own = nounsAt(lexemes, part.next, part.next)
  const after = own.words.slice(0, own.after)
  const words = [...after, ...whole.nouns.map(({ text }) => text)]
  const share = (100 * value) / whole.value
  const step = 100 / whole.value
  return {
    low: {
      ...part,
      number: { ...part.number, value: share, step, coarse: step, form: 'words' },
      unit: { kind: 'percent', unit: 'percent', next: part.next },
    },
    next: part.next,
    at,
    ends: [value, whole.value],
    nouns: { words, after: words.length, end: own.end },
  }
}

function rateOf(whole: Whole, { at, part }: Found): Range {
  const [first] = whole.nouns
  const of = whole.nouns.find(({ text }) => isCountedNoun(text))?.low
  const per = whole.value === undefined && first ? nounOf(first) : String(whole.value)
  return { low: part, next: part.next, at, rate: { per, of, next: part.next } }
}

/** `of every 100 homes`, `out of 100 homes`, `for every thousand people`, `per 100 boys`. */
function wholeAt(lexemes: Lexemes, i: number): Whole | undefined {
  const joint = lexemes[i]?.low ?? ''
  if (!/^(?:of|out|in|for|per|to)$/.test(joint)) return undefined
  if (joint === 'out' && lexemes[i + 1]?.low !== 'of') return undefined
  const after = joint === 'out' ? i + 2 : i + 1
  const isEvery = /^(?:every|each|per)$/.test(lexemes[after]?.low ?? '')
  const number = countAt(lexemes, isEvery ? after + 1 : after, isEvery)
  if (!number) return oneThing(lexemes, i, isEvery)
  const isRound = number.value >= 10 && Number.isInteger(Math.log10(number.value))
  const isShare = /^(?:of|out|in)$/.test(joint)
  // `the school of 100 pupils, 97 of whom`: only a whole that opens its clause may do without `every`.
  const mayBeBare = (joint === 'out' || joint === 'of') && opensClause(lexemes[i - 1])
  if (!isEvery && !(isRound && (joint === 'per' || mayBeBare))) return undefined
  if (isEvery && number.value < 2) return undefined
  const nouns = wholeNouns(lexemes, number.next)
  const next = number.next + nouns.length
  return { kind: isShare ? 'share' : 'rate', value: number.value, nouns, next }
}

/** `for each teacher`, `per household`: one of what is named. */
function oneThing(lexemes: Lexemes, i: number, isEvery: boolean): Whole | undefined {
  const joint = lexemes[i]?.low ?? ''
  const at = isEvery ? i + 2 : i + 1
  const isJoint = (joint === 'for' && isEvery) || joint === 'per'
  if (!isJoint || !opensClause(lexemes[i - 1])) return undefined
  const nouns = wholeNouns(lexemes, at).slice(0, 1)
  return nouns.length === 0 || /^(?:cent|mille?)$/.test(nouns[0]?.low ?? '')
    ? undefined
    : { kind: 'rate', value: undefined, nouns, next: at + 1 }
}

const opensClause = (before: Lexeme | undefined): boolean =>
  before === undefined ||
  before.kind === 'other' ||
  before.kind === 'dash' ||
  /^(?:and|but|that|while|whereas|or|so)$/.test(before.low)

type Count = Pick<NumberPhrase, 'value' | 'next'>

function countAt(lexemes: Lexemes, i: number, isEvery: boolean): Count | undefined {
  const first = lexemes[i]
  if (first?.kind === 'number')
    return /^[\d,]+$/.test(first.text) ? digitsAt(lexemes, i, false) : undefined
  // `every hundred` is a hundred.
  const scale = isEvery ? scaleOf(first?.low ?? '') : undefined
  return wordsAt(lexemes, i) ?? (scale === undefined ? undefined : { value: scale, next: i + 1 })
}

function wholeNouns(lexemes: Lexemes, i: number): readonly Lexeme[] {
  const words = lexemes.slice(i, i + mostNouns)
  const end = words.findIndex(({ kind, text }) => kind !== 'word' || isFunctionWord(text))
  return end < 0 ? words : words.slice(0, end)
}

/** The next number in the clause, over words and one comma; its hedges are such words. */
function partAfter(lexemes: Lexemes, next: number): number | undefined {
  let commas = 0
  for (let i = next; i < next + mostBetween; i++) {
    const lexeme = lexemes[i]
    if (lexeme?.text === ',' && commas++ === 0) continue
    if (lexeme?.kind === 'number') return i
    if (lexeme?.kind !== 'word' || /^(?:per|and|or|but)$/.test(lexeme.low)) return undefined
    if (wordsAt(lexemes, i)) return i
  }
  return undefined
}
