import { singular } from '../en/nouns.ts'
import { fractionWords, scaleOf } from '../lexicon/number-words.ts'
import { unitsIn } from '../lexicon/unit-families.ts'
import { timeNouns, timeSymbols } from '../lexicon/units.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { fractionAt } from './fraction-phrase.ts'
import { oneAt, type End, type Range } from './number-range.ts'
import { unitAt, type Nouns, type UnitPhrase } from './unit-phrase.ts'

// Amounts that are put together: of a whole and a half, of two units, of a fraction of a unit, of a point and what it may
// be off by.

type Lexemes = readonly Lexeme[]
type ReadEnd = (i: number) => End | undefined

/** A unit, or a noun of time, behind a number. */
type Counted = {
  readonly name: string
  readonly unit: UnitPhrase | undefined
  readonly noun: Lexeme | undefined
  readonly next: number
}

function countedAt(lexemes: Lexemes, i: number): Counted | undefined {
  const unit = unitAt(lexemes, i, true)
  if (unit) return { name: unit.unit, unit, noun: undefined, next: unit.next }
  const noun = lexemes[i]
  const name = Object.hasOwn(timeSymbols, noun?.text ?? '')
    ? timeSymbols[noun?.text ?? '']
    : singular(noun?.low ?? '')
  if (noun?.kind !== 'word' || name === undefined || !timeNouns.has(name)) return undefined
  return { name, unit: undefined, noun, next: i + 1 }
}

/** In the plural, by which a noun is known. */
const nounsOf = ({ name, noun }: Counted): Nouns | undefined =>
  noun && { words: [`${name}s`], after: 1, end: noun.end }

/** Reads `a day and a half`, `two kilos and a half`, `an hour and a quarter`. */
export function withHalfBehind(lexemes: Lexemes, i: number, endAt: ReadEnd): Range | undefined {
  const isOne = /^(?:an?|one)$/.test(lexemes[i]?.low ?? '')
  const end = isOne ? oneAt(i) : endAt(i)
  const counted = end && !end.currency ? countedAt(lexemes, end.number.next) : undefined
  if (!end || !counted) return undefined
  const [and, article, part] = [0, 1, 2].map((k) => lexemes[counted.next + k])
  const isPart = /^(?:half|quarter)$/.test(part?.low ?? '') && !isTakenOn(lexemes, counted.next + 3)
  if (and?.low !== 'and' || !/^an?$/.test(article?.low ?? '') || !isPart) return undefined
  const share = (fractionWords[part?.low ?? ''] ?? 0) / 100
  const next = counted.next + 3
  const value = end.number.value + share
  const number = { ...end.number, value, step: share, coarse: share, next }
  return { low: { ...end, number, unit: counted.unit, next }, next, nouns: nounsOf(counted) }
}

/** True where the half belongs to what follows: `a half of them`, `a half-truth`, `a half year`, `a half million`. */
const isTakenOn = (lexemes: Lexemes, i: number): boolean => {
  const after = lexemes[i]
  return (
    after?.low === 'of' ||
    (after?.kind === 'dash' && !after.spaced) ||
    after?.low === 'dozen' ||
    scaleOf(after?.low ?? '') !== undefined ||
    countedAt(lexemes, i) !== undefined
  )
}

/** Reads `three quarters of a kilo`, `a quarter of an hour`. */
export function partOfUnitAt(lexemes: Lexemes, i: number): Range | undefined {
  const share = fractionAt(lexemes, i)
  if (!share) return undefined
  const isOf = lexemes[share.next]?.low === 'of' && /^an?$/.test(lexemes[share.next + 1]?.low ?? '')
  const counted = countedAt(lexemes, isOf ? share.next + 2 : share.next)
  const isUnit = isOf || counted?.unit?.kind === 'measure'
  if (!counted || !isUnit || counted.unit?.kind === 'percent') return undefined
  const { next } = counted
  // Held to the places of a computer: a third is none.
  const value = Number((share.value / 100).toPrecision(15))
  const number = { value, step: value, coarse: value, scale: 1, form: 'words', next } as const
  const low: End = { number, currency: undefined, unit: counted.unit, isOrdinal: false, next }
  return { low, next, nouns: nounsOf(counted) }
}

/** Reads `1 km 250 m`, `2 hours 8 minutes 30 seconds`: a unit and smaller ones of the same thing, in the smallest. */
export function inSmallerUnits(lexemes: Lexemes, first: End, endAt: ReadEnd): Range | undefined {
  const two = inTwoUnits(lexemes, first, endAt)
  if (!two) return undefined
  return inSmallerUnits(lexemes, two.low, endAt) ?? two
}

function inTwoUnits(lexemes: Lexemes, first: End, endAt: ReadEnd): Range | undefined {
  const large = countedAt(lexemes, first.number.next)
  const second = large && !first.currency && !first.isOrdinal ? endAt(large.next) : undefined
  const small = second && !second.currency ? countedAt(lexemes, second.number.next) : undefined
  const many = large && small ? unitsIn(large.name, small.name) : undefined
  if (!second || !small || !many || many <= 1 || second.number.value >= many) return undefined
  const { step, coarse } = second.number
  const value = first.number.value * many + second.number.value
  const { next } = small
  const number = { ...second.number, value, step, coarse }
  return { low: { ...second, number, unit: small.unit, next }, next, nouns: nounsOf(small) }
}

/** Reads `5 ± 0.2 g`, `5 g, give or take 0.2 g`, `5 plus or minus 0.2`: a range round its point. */
export function roundAt(lexemes: Lexemes, point: End, endAt: ReadEnd): Range | undefined {
  const isBehindNoun = lexemes[point.next]?.kind === 'word'
  const at =
    afterPlusMinus(lexemes, point.next) ??
    (isBehindNoun ? afterPlusMinus(lexemes, point.next + 1) : undefined)
  const off = at === undefined || point.isOrdinal ? undefined : endAt(at)
  if (!off || off.isOrdinal || off.number.value < 0) return undefined
  const [own, other] = [point.currency ?? point.unit?.unit, off.currency ?? off.unit?.unit]
  if (own !== undefined && other !== undefined && own !== other) return undefined
  const takesScale = point.number.scale === 1 && off.number.scale > 1
  const factor = takesScale ? off.number.scale : 1
  const middle = point.number.value * factor
  const ends = [middle - off.number.value, middle + off.number.value] as const
  const step = Math.min(point.number.step * factor, off.number.step)
  const endOf = (value: number): End => ({
    ...off,
    number: { ...off.number, value: Number(value.toPrecision(15)), step, coarse: step },
    currency: point.currency ?? off.currency,
    unit: off.unit ?? point.unit,
  })
  return { low: endOf(ends[0]), high: endOf(ends[1]), middle, next: off.next }
}

const signs: readonly (readonly string[])[] = [
  ['±'],
  ['+', '/', '-'],
  ['+', '-'],
  ['plus', 'or', 'minus'],
  ['give', 'or', 'take'],
]

/** The lexeme behind what says that a number may be off either way. */
function afterPlusMinus(lexemes: Lexemes, i: number): number | undefined {
  const at = lexemes[i]?.text === ',' ? i + 1 : i
  const found = signs.find((words) => words.every((word, k) => says(lexemes[at + k], word)))
  return found && at + found.length
}

const says = (lexeme: Lexeme | undefined, word: string): boolean =>
  lexeme?.low === word || (word === '-' && lexeme?.kind === 'dash')
