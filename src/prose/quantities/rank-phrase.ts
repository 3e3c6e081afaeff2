import { isRankNoun } from '../grammar/nouns.ts'
import { multipleWords, ordinalWords } from '../lexicon/number-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { digitsAt } from './number-in-digits.ts'
import type { NumberPhrase } from './number-phrase.ts'
import type { End } from './number-range.ts'
import { wordsAt } from './number-in-words.ts'

type Lexemes = readonly Lexeme[]

/** Reads `fourth`, a rank, and `tenfold`, so many times. */
export function rankAt(lexemes: Lexemes, i: number): End | undefined {
  const word = lexemes[i]?.low ?? ''
  // `25th` and `25fold` in one word are how other languages are read.
  const [, digits, ending] = /^(\d+)(th|fold)$/.exec(word) ?? []
  const ofWord = (table: Readonly<Record<string, number>>, end: string) =>
    Object.hasOwn(table, word) ? table[word] : ending === end ? Number(digits) : undefined
  const rank = ofWord(ordinalWords, 'th') ?? earlyRank(lexemes, i)
  if (rank !== undefined) return asRank(lexemes, rank, i + 1)
  const times = ofWord(multipleWords, 'fold')
  if (times === undefined) return undefined
  const end = endOf(times, i + 1)
  return { ...end, isMultiple: true }
}

/**
 * A rank; or a count, where the words say how often or that it is the last of them: `for the third time`, `the third of
 * three`.
 */
export function asRank(lexemes: Lexemes, value: number, next: number): End {
  const end = endOf(value, next)
  if (isOccasion(lexemes[next])) {
    const time = lexemes[next + 1]?.low === 'of' ? undefined : lexemes[next]
    return { ...end, isOccasion: true, next: time ? next + 1 : next }
  }
  return isLastOf(lexemes, value, next) ? { ...end, isOccasion: true } : { ...end, isOrdinal: true }
}

const endOf = (value: number, next: number): End => {
  const number: NumberPhrase = { value, step: 1, coarse: 1, scale: 1, form: 'words', next }
  return { number, currency: undefined, unit: undefined, isOrdinal: false, next }
}

/** `time`, and in German `Mal`. */
const isOccasion = (word: Lexeme | undefined): boolean =>
  word?.low === 'time' || /^Male?$/.test(word?.text ?? '')

/** `the third of three`, `the third of the 3 lamps`. */
function isLastOf(lexemes: Lexemes, value: number, next: number): boolean {
  if (lexemes[next]?.low !== 'of') return false
  const isThe = /^(?:the|these|those|all|its|their)$/.test(lexemes[next + 1]?.low ?? '')
  const at = isThe ? next + 2 : next + 1
  const many = lexemes[at]?.kind === 'number' ? digitsAt(lexemes, at, false) : wordsAt(lexemes, at)
  return many?.value === value
}

/** `first` and `second` where they can be nothing but a rank: `second place`, `ranked second`, `the second-largest`. */
function earlyRank(lexemes: Lexemes, i: number): number | undefined {
  const word = lexemes[i]?.low
  const value = word === 'second' ? 2 : word === 'first' ? 1 : undefined
  if (value === undefined) return undefined
  const [before, after, behind] = [-1, 1, 2].map((k) => lexemes[i + k])
  const most = after?.kind === 'dash' && !after.spaced ? behind : after
  const isRank =
    isRankNoun(after?.text ?? '') ||
    isSuperlative(most?.low ?? '') ||
    /^(?:ranked|ranks|placed|finished)$/.test(before?.low ?? '')
  if (isRank) return value
  const isSecond = value === 2 && (isOccasion(after) || isLastOf(lexemes, 2, i + 1))
  return isSecond || (value === 2 && /^(?:came|comes)$/.test(before?.low ?? '')) ? value : undefined
}

const notMost =
  /^(?:interest|forest|harvest|request|test|guest|west|rest|nest|priest|protest|contest|quest|arrest|invest|chest|latest)$/

const isSuperlative = (low: string): boolean =>
  /^(?:most|best|worst|least)$|..est$/.test(low) && !notMost.test(low)
