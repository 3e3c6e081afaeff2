import { currencyCodes, currencyNames } from '../lexicon/currencies.ts'
import type { AmountKind } from './found.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { isNumeralWord } from '../lexicon/number-words.ts'
import { unitNames } from '../lexicon/units.ts'

/** What a number is of, and the first lexeme after it. */
export type UnitPhrase = {
  readonly kind: Extract<AmountKind, 'money' | 'percent' | 'measure'>
  readonly unit: string
  readonly next: number
}

type Lexemes = readonly Lexeme[]

// Units of one letter, which are units only in this case.
const letters: Readonly<Record<string, string>> = { m: 'm', g: 'g', t: 't', W: 'W', V: 'V' }

/**
 * Reads the unit after a number: `%`, `per cent`, `US dollars`, `billion-dollar`, `kW`, `BTC`. A word in
 * capitals is a unit unless a noun follows that it describes (`five UN reports`). Undefined for a count.
 */
export function unitAt(lexemes: Lexemes, i: number, isLarge: boolean): UnitPhrase | undefined {
  const first = lexemes[i]
  if (first === undefined) return undefined
  const hyphened = first.kind === 'dash' && !first.spaced && lexemes[i + 1]?.spaced === false
  if (hyphened) return lexemes[i + 1]?.kind === 'word' ? unitAt(lexemes, i + 1, isLarge) : undefined
  if (first.text === '%') return { kind: 'percent', unit: 'percent', next: i + 1 }
  if (first.text === '‰') return { kind: 'measure', unit: '‰', next: i + 1 }
  if (first.text === '°')
    return { kind: 'measure', unit: `°${lexemes[i + 1]?.text ?? ''}`, next: i + 2 }
  if (first.kind !== 'word') return undefined
  return percentAt(lexemes, i) ?? moneyAt(lexemes, i, isLarge) ?? measureAt(lexemes, i, isLarge)
}

function percentAt(lexemes: Lexemes, i: number): UnitPhrase | undefined {
  const [first, second] = [lexemes[i]?.low, lexemes[i + 1]?.low]
  if (first === 'percent') return { kind: 'percent', unit: 'percent', next: i + 1 }
  if (first === 'per' && second === 'cent') return { kind: 'percent', unit: 'percent', next: i + 2 }
  if (first === 'percentage' && /^points?$/.test(second ?? '')) {
    return { kind: 'percent', unit: 'percentage point', next: i + 2 }
  }
  return undefined
}

function moneyAt(lexemes: Lexemes, i: number, isLarge: boolean): UnitPhrase | undefined {
  if (currencyCodes.has(lexemes[i]?.text ?? '')) {
    return { kind: 'money', unit: lexemes[i]?.text ?? '', next: i + 1 }
  }
  // A country may stand before the name: `US dollars`, `South Korean won`.
  let at = i
  while (at < i + 2 && /^[A-Z]/.test(lexemes[at]?.text ?? '')) at++
  const name = lexemes[at]?.kind === 'word' ? lexemes[at]?.low : undefined
  // `five won` is more often a verb than a coin.
  if (name === undefined || (name === 'won' && !isLarge)) return undefined
  const unit = Object.hasOwn(currencyNames, name) ? currencyNames[name] : undefined
  return unit === undefined ? undefined : { kind: 'money', unit, next: at + 1 }
}

function measureAt(lexemes: Lexemes, i: number, isLarge: boolean): UnitPhrase | undefined {
  const word = lexemes[i]
  if (!word) return undefined
  const letter = Object.hasOwn(letters, word.text) ? letters[word.text] : undefined
  const known = Object.hasOwn(unitNames, word.low) ? unitNames[word.low] : undefined
  if (known === 'times') return undefined
  const unit = letter ?? known
  if (unit !== undefined) return { kind: 'measure', unit, next: i + 1 }
  if (!isLarge || !/^[A-Z]{2,6}$/.test(word.text)) return undefined
  const following = lexemes[i + 1]
  const describes = following?.kind === 'word' && !isFunctionWord(following.text)
  return describes ? undefined : { kind: 'measure', unit: word.text, next: i + 1 }
}

/** Words that belong to a noun phrase without naming what it counts. */
const passing = new Set('of the its their these those such other more our his her own'.split(' '))

/** The words of a noun phrase beside a count: at most five, nearest first. */
export type Nouns = {
  readonly words: readonly string[]
  /** How many of them follow the number. */
  readonly after: number
  /** Where the last of those ends; 0 where none follows. */
  readonly end: number
}

/** The words of the noun phrase after a count; before it where none follow. */
export function nounsAt(lexemes: Lexemes, from: number, next: number): Nouns {
  const following = nounsFrom(lexemes, next, 1)
  if (following.length === 0) {
    const before = nounsFrom(lexemes, from - 1, -1)
    return { words: before.map(({ text }) => text), after: 0, end: 0 }
  }
  return {
    words: following.map(({ text }) => text),
    after: following.length,
    end: following[0]?.end ?? 0,
  }
}

function nounsFrom(lexemes: Lexemes, start: number, direction: 1 | -1): readonly Lexeme[] {
  const nouns: Lexeme[] = []
  for (let i = start; nouns.length < 5; i += direction) {
    const lexeme = lexemes[i]
    if (lexeme?.kind === 'dash' && !lexeme.spaced) continue
    if (lexeme?.kind === 'other' && /^["'(]$/.test(lexeme.text)) continue
    if (lexeme?.kind !== 'word') break
    if (passing.has(lexeme.low)) continue
    if (isFunctionWord(lexeme.text) || isNumeralWord(lexeme.low)) break
    nouns.push(lexeme)
  }
  return nouns
}
