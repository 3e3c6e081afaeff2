import { currencyCodes, currencyNames } from '../lexicon/currencies.ts'
import type { AmountKind } from './found.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { isCountedNoun } from '../grammar/nouns.ts'
import { isNumeralWord } from '../lexicon/number-words.ts'
import { speeds, unitCalled } from '../lexicon/units.ts'

/** What a number is of, and the first lexeme after it. */
export type UnitPhrase = {
  readonly kind: Extract<AmountKind, 'money' | 'percent' | 'measure'>
  readonly unit: string
  /** Where the unit is a rate by itself: `hour` of `mph`. */
  readonly per?: string
  readonly next: number
}

type Lexemes = readonly Lexeme[]

// Units of one letter, which are units only in this case.
const letters = new Set([...'mgtWVKJNAL'])

/**
 * Reads the unit after a number: `%`, `per cent`, `US dollars`, `billion-dollar`, `kW`, `BTC`. A word in
 * capitals is a unit unless a noun follows that it describes (`five UN reports`). Undefined for a count.
 */
export function unitAt(lexemes: Lexemes, i: number, isLarge: boolean): UnitPhrase | undefined {
  const first = lexemes[i]
  if (first === undefined) return undefined
  const hyphened = first.kind === 'dash' && !first.spaced && lexemes[i + 1]?.spaced === false
  // `a 95-percent interval`, and in German `ein 95-%-Intervall`.
  if (hyphened)
    return lexemes[i + 1]?.kind === 'word' || lexemes[i + 1]?.text === '%'
      ? unitAt(lexemes, i + 1, isLarge)
      : undefined
  if (first.text === '%') return percentOrPoints(lexemes, i + 1)
  if (/^[‰‱]$/.test(first.text)) return { kind: 'measure', unit: first.text, next: i + 1 }
  const degrees = degreesAt(lexemes, i)
  if (degrees) return degrees
  if (first.kind !== 'word') return undefined
  return percentAt(lexemes, i) ?? moneyAt(lexemes, i, isLarge) ?? measureAt(lexemes, i, isLarge)
}

/** `%`, `%-points`, `pct points`: what stands behind the word or sign for a hundredth says which it is. */
function percentOrPoints(lexemes: Lexemes, next: number): UnitPhrase {
  const isHyphen = lexemes[next]?.kind === 'dash' && !lexemes[next]?.spaced
  const at = isHyphen ? next + 1 : next
  return /^(?:points?|pts?)$/.test(lexemes[at]?.low ?? '')
    ? { kind: 'percent', unit: 'percentage point', next: at + 1 }
    : { kind: 'percent', unit: 'percent', next }
}

function percentAt(lexemes: Lexemes, i: number): UnitPhrase | undefined {
  const [first, second, third] = [0, 1, 2].map((k) => lexemes[i + k]?.low)
  if (first === 'percent' || first === 'pct') return percentOrPoints(lexemes, i + 1)
  if (first === 'per' && second === 'cent') return percentOrPoints(lexemes, i + 2)
  const isHyphened = lexemes[i + 1]?.kind === 'dash' && lexemes[i + 1]?.spaced === false
  if (first === 'per' && isHyphened && third === 'cent') return percentOrPoints(lexemes, i + 3)
  if (first === 'per' && /^mille?$/.test(second ?? ''))
    return { kind: 'measure', unit: '‰', next: i + 2 }
  if (first === 'percentage' && percentOrPoints(lexemes, i + 1).unit !== 'percent')
    return percentOrPoints(lexemes, i + 1)
  // Nobody’s unit, and no percentage points.
  if (/^points?$/.test(first ?? '') && percentAt(lexemes, i + 1))
    return { kind: 'measure', unit: 'points per cent', next: i + 1 }
  if (first === 'pp') return { kind: 'percent', unit: 'percentage point', next: i + 1 }
  // `97 p.c.`, and in German `97 v. H.`
  const short = second === '.' ? `${first}.${third}` : ''
  if (short === 'p.c' || short === 'v.h') return { kind: 'percent', unit: 'percent', next: i + 3 }
  if (first === 'p' && second === '.' && third === 'p')
    return { kind: 'percent', unit: 'percentage point', next: i + 3 }
  return first === 'basis' && /^points?$/.test(second ?? '')
    ? { kind: 'measure', unit: 'basis point', next: i + 2 }
    : undefined
}

const scalesOfDegrees: Readonly<Record<string, string>> = {
  ...{ C: '°C', F: '°F', celsius: '°C', centigrade: '°C', fahrenheit: '°F' },
}

/** `°C`, `degrees Celsius`; `°` where nothing says of which scale. */
function degreesAt(lexemes: Lexemes, i: number): UnitPhrase | undefined {
  const [sign, scale] = [lexemes[i], lexemes[i + 1]]
  if (sign?.text !== '°' && !/^(?:degrees?|grad)$/.test(sign?.low ?? '')) return undefined
  const named = [scale?.text ?? '', scale?.low ?? ''].find((word) =>
    Object.hasOwn(scalesOfDegrees, word),
  )
  // `°R` is a scale that is not known here.
  if (named === undefined && sign?.text === '°' && scale?.kind === 'word' && !scale.spaced)
    return { kind: 'measure', unit: `°${scale.text}`, next: i + 2 }
  return named === undefined
    ? { kind: 'measure', unit: '°', next: i + 1 }
    : { kind: 'measure', unit: scalesOfDegrees[named] ?? '°', next: i + 2 }
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
  const speed = Object.hasOwn(speeds, word.low) ? speeds[word.low] : undefined
  if (speed !== undefined) return { kind: 'measure', unit: speed, per: 'hour', next: i + 1 }
  if (word.low === 'metric' && /^tons?$/.test(lexemes[i + 1]?.low ?? ''))
    return { kind: 'measure', unit: 't', next: i + 2 }
  const power = /^(?:sq|square|quadrat|cubic)$/.exec(word.low)?.[0]
  const isShort = power === 'sq' && lexemes[i + 1]?.text === '.'
  const base = power === undefined ? i : isShort ? i + 2 : i + 1
  const energy = wattHoursAt(lexemes, base)
  if (energy) return energy
  const unit = calledAt(lexemes, base)
  if (unit === 'times') return undefined
  if (unit !== undefined) {
    const raised = power === undefined ? raisedAt(lexemes, base + 1) : power
    const sign = raised === undefined ? '' : raised === 'cubic' || raised === '3' ? '³' : '²'
    const signs = power === undefined && raised !== undefined ? caretsAt(lexemes, base + 1) + 1 : 0
    return { kind: 'measure', unit: unit + sign, next: base + 1 + signs }
  }
  if (!isLarge || !/^[A-Z]{2,6}$/.test(word.text)) {
    return isSymbol(word) && !describes(lexemes[i + 1])
      ? { kind: 'measure', unit: word.text, next: i + 1 }
      : undefined
  }
  return describes(lexemes[i + 1]) ? undefined : { kind: 'measure', unit: word.text, next: i + 1 }
}

const describes = (following: Lexeme | undefined): boolean =>
  following?.kind === 'word' && !isFunctionWord(following.text)

/** `gigawatt hours`, `kilowatt-hours`: one unit in two words. */
function wattHoursAt(lexemes: Lexemes, i: number): UnitPhrase | undefined {
  const isHyphened = lexemes[i + 1]?.kind === 'dash' && !lexemes[i + 1]?.spaced
  const at = isHyphened ? i + 2 : i + 1
  const watt = /watts?$/.test(lexemes[i]?.low ?? '') ? calledAt(lexemes, i) : undefined
  return watt !== undefined && /^hours?$/.test(lexemes[at]?.low ?? '')
    ? { kind: 'measure', unit: `${watt}h`, next: at + 1 }
    : undefined
}

/** A unit by its name or symbol. */
function calledAt(lexemes: Lexemes, i: number): string | undefined {
  const word = lexemes[i]
  if (word?.kind !== 'word') return undefined
  return letters.has(word.text) ? word.text : unitCalled(word.text)
}

/** `2` or `3` where a unit of length is raised to it: `km²`, `m3`. */
function raisedAt(lexemes: Lexemes, i: number): string | undefined {
  const sign = lexemes[i + caretsAt(lexemes, i)]
  if (sign === undefined || sign.spaced || !/^[²³23]$/.test(sign.text)) return undefined
  return /m$/.test(lexemes[i - 1]?.text ?? '') ? sign.text.normalize('NFKC') : undefined
}

/** How many lexemes say `to the power of`: one in `km^2`, two in `km**2`. */
function caretsAt(lexemes: Lexemes, i: number): number {
  const [first, second] = [lexemes[i], lexemes[i + 1]]
  if (first?.spaced !== false) return 0
  return first.text === '^' || first.text === '**'
    ? 1
    : first.text === '*' && second?.text === '*' && !second.spaced
      ? 2
      : 0
}

const noSymbols = new Set('vs cf dr mr mrs st nd rd th rpm cwt pm bc bce hrs mph pts x'.split(' '))

/** Few letters of which none is a vowel are the symbol of a unit, though of none that is known here: `kgf`, `dB`. */
const isSymbol = ({ text, low, spaced }: Lexeme): boolean =>
  spaced &&
  /^[\p{Script=Latin}μ]{2,4}$/u.test(text) &&
  !/[aeiouyäöü]/i.test(text) &&
  !/^[A-Z]+$/.test(text) &&
  !noSymbols.has(low) &&
  !isCountedNoun(text)

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
  const words = following.map(({ text }) => text)
  const joined = joinedAt(lexemes, next)
  return {
    words: joined === undefined ? words : [...words, joined],
    after: words.length + (joined === undefined ? 0 : 1),
    end: following[0]?.end ?? 0,
  }
}

/** A noun with a hyphen as one word, beside its parts: `light-years`. */
function joinedAt(lexemes: Lexemes, i: number): string | undefined {
  const [first, dash, last] = [0, 1, 2].map((k) => lexemes[i + k])
  const isJoined = dash?.kind === 'dash' && !dash.spaced && last?.kind === 'word' && !last.spaced
  return isJoined && first?.kind === 'word' ? `${first.text}-${last.text}` : undefined
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
