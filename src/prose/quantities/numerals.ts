import type { Span } from '../../model/span.ts'
import { isNumeralWord, scaleOf } from '../lexicon/number-words.ts'
import { flatten, type Flat } from '../text/flatten.ts'
import { lexemesOf, type Lexeme } from '../text/lexemes.ts'
import { isRatio, oneBefore } from './amount-phrase.ts'
import type { Amount, Found } from './found.ts'
import { isVagueGroup } from './group-phrase.ts'
import {
  marksOfName,
  namePatterns,
  namesWithNumbers,
  type NameWithNumber,
} from './names-with-numbers.ts'
import { findIn, unflattened } from './quantities.ts'

/** Why a numeral was not read. */
export type Unread =
  /** Digits with marks or further digits between them: `14,9`, `10:30`, `10²`. */
  | 'written otherwise'
  /** A plural without a number: `hundreds of`. */
  | 'vague'
  /** A name with digits that nobody who is asked knows. */
  | 'unknown name'
  /** A word that says a number elsewhere: `half the trouble`, `a third party`. */
  | 'turn of speech'
  /** Two numbers against each other: `three to one`. */
  | 'ratio'

/** What became of one stretch of a text that says a number; places are those of the text as given. */
export type Numeral = Span &
  (
    | { readonly kind: 'read'; readonly found: Found }
    | { readonly kind: 'named' }
    | { readonly kind: 'unread'; readonly because: Unread }
  )

/** Names that hold digits: as they are written, and the marks of those that are written in several ways. */
export type KnownNames = {
  readonly names: readonly string[]
  readonly marks: ReadonlySet<string>
}

/** The marks of every name with digits in some texts, for `KnownNames`. */
export const nameMarks = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...texts].flatMap((text) => {
      const flat = flatten(text).text
      return namesWithNumbers(flat).flatMap((name) => marksOfName(name, flat))
    }),
  )

/** The names with digits that a text holds, as written there. */
export const namesIn = (text: string): readonly string[] => {
  const flat = flatten(text).text
  return namesWithNumbers(flat).map(({ start, end }) => flat.slice(start, end))
}

/**
 * Every digit and every number word of a text in exactly one numeral, in order: read as a quantity or a date, named by
 * somebody who knows the name, or not read, with the reason.
 */
export function numeralsOf(text: string, known: KnownNames): readonly Numeral[] {
  const flat = flatten(text)
  const lexemes = lexemesOf(flat.text)
  const names = namesWithNumbers(flat.text, known.names)
  // Places in the flattened text, until all are found.
  const read = findIn(flat.text, names).map((found) => asRead(found, flat))
  const named = outermost(names.map((name) => whole(name, lexemes)))
    .filter((name) => read.every(({ start, end }) => name.end <= start || end <= name.start))
    .map((name) => ofName(name, flat.text, known))
  const ones = onesIn(lexemes, [...read, ...named])
  const taken = [...read, ...named, ...ones.map((found) => asRead(found, flat))]
  const rest = stretches(lexemes, taken)
  return [...taken, ...rest]
    .sort((a, b) => a.start - b.start)
    .map((numeral) => ({
      ...numeral,
      start: flat.startAt(numeral.start),
      end: flat.endAt(numeral.end),
    }))
}

const asRead = (found: Found, flat: Flat): Numeral => ({
  kind: 'read',
  start: found.start,
  end: found.end,
  found: unflattened(found, flat),
})

/** `one` before a plural: whoever knows what is counted decides. */
function onesIn(lexemes: readonly Lexeme[], taken: readonly Span[]): readonly Amount[] {
  return lexemes.flatMap((lexeme, i): readonly Amount[] => {
    const isFree = taken.every(({ start, end }) => lexeme.end <= start || end <= lexeme.start)
    const one = lexeme.low === 'one' && isFree ? oneBefore(lexemes, i) : undefined
    return one ? [one] : []
  })
}

/** A name with the whole of each lexeme that it runs into: then it is none that anybody knows. */
function whole(name: NameWithNumber, lexemes: readonly Lexeme[]): NameWithNumber {
  const inside = lexemes.filter(({ start, end }) => start < name.end && name.start < end)
  const start = Math.min(name.start, inside[0]?.start ?? name.start)
  const end = Math.max(name.end, inside.at(-1)?.end ?? name.end)
  return { ...name, start, end }
}

/** Names without those that lie in, or run into, one before them. */
function outermost(names: readonly NameWithNumber[]): readonly NameWithNumber[] {
  const kept: NameWithNumber[] = []
  const isKnown = ({ pattern }: NameWithNumber) => pattern === undefined
  for (const name of [...names.filter(isKnown), ...names.filter((one) => !isKnown(one))]) {
    const isFree = kept.every(({ start, end }) => name.end <= start || end <= name.start)
    if (isFree) kept.push(name)
  }
  return kept
}

function ofName(name: NameWithNumber, text: string, { marks }: KnownNames): Numeral {
  const { start, end, pattern } = name
  const isKnown =
    pattern === undefined ||
    namePatterns()[pattern]?.isKnown ||
    marksOfName(name, text).every((mark) => marks.has(mark))
  if (isKnown) return { kind: 'named', start, end }
  const isName = namePatterns()[pattern]?.isFormat !== true
  return { kind: 'unread', start, end, because: isName ? 'unknown name' : 'written otherwise' }
}

/** What says a number and lies in none of the numerals found so far; what hangs together is one. */
function stretches(lexemes: readonly Lexeme[], taken: readonly Span[]): readonly Numeral[] {
  const isTaken = (lexeme: Span) =>
    taken.some(({ start, end }) => lexeme.start < end && start < lexeme.end)
  const numerals: Numeral[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const first = lexemes[i]
    if (!first || !saysNumber(lexemes, i) || isTaken(first)) continue
    if (isIndex(lexemes, i)) {
      numerals.push({ kind: 'named', start: first.start, end: first.end })
      continue
    }
    let last = i
    while (hangsOn(lexemes, last) && !isTaken(lexemes[last + 1] ?? first)) last++
    while (!/[\p{L}\p{N}]$/u.test(lexemes[last]?.text ?? 'a')) last--
    const because = reason(lexemes, i)
    numerals.push({
      kind: 'unread',
      start: first.start,
      end: lexemes[last]?.end ?? first.end,
      because,
    })
    i = last
  }
  return numerals
}

// Numerals that are letters to Unicode, where nothing else stands beside them.
const hanNumber = /^[〇零一二三四五六七八九十百千万萬億亿兆两兩廿卅]+$/u

/** True for digits of any kind and for words of numbers. */
function saysNumber(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = lexemes[i]
  if (!lexeme) return false
  if (/\p{N}/u.test(lexeme.text) || hanNumber.test(lexeme.text)) return true
  return lexeme.kind === 'word' && (isNumeralWord(lexeme.low) || isVagueGroup(lexemes, i))
}

/** True for a small raised or lowered number that belongs to letters: `m²`, `H₂O`. */
const isIndex = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i]?.spaced === false &&
  lexemes[i - 1]?.kind === 'word' &&
  /^[\u00B2\u00B3\u00B9\u2070-\u209C]$/u.test(lexemes[i]?.text ?? '')

/** True where the next lexeme belongs to the same writing: without a space, or the scale of a number. */
function hangsOn(lexemes: readonly Lexeme[], i: number): boolean {
  const [here, next, after] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]]
  if (!here || !next) return false
  const isScale = next.kind === 'word' && scaleOf(next.low) !== undefined
  const isOfScale = next.low === 'of' && after !== undefined && scaleOf(after.low) !== undefined
  if (isScale || isOfScale || (next.low === 'to' && after?.low === 'one')) return true
  if (next.low === 'one' && here.low === 'to') return true
  if (next.spaced) return false
  const goesOn = after !== undefined && !after.spaced && /^[\p{L}\p{N}]/u.test(after.text)
  return /^[\p{L}\p{N}]/u.test(next.text) || (goesOn && !/^[()"]$/.test(next.text))
}

function reason(lexemes: readonly Lexeme[], i: number): Unread {
  const { kind, low, text } = lexemes[i] ?? { kind: 'other', low: '', text: '' }
  if (isRatio(lexemes, i + 1)) return 'ratio'
  if (kind !== 'word' || /\p{N}/u.test(text) || hanNumber.test(text)) return 'written otherwise'
  const before = lexemes[i - 1]
  if (/^\p{Lu}/u.test(text) && before?.kind === 'word') return 'unknown name'
  const isPlural = low === 'tens' || scaleOf(low) !== undefined || /^(?:dozens|scores)$/.test(low)
  return isPlural ? 'vague' : 'turn of speech'
}
