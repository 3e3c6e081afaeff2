import { currencySigns } from '../lexicon/currencies.ts'
import { lexemeReader, vulgarFractions, type Lexeme } from '../lexicon/lexeme.ts'
import {
  fractionOf,
  isOtherFraction,
  mixedOf,
  numberOf,
  partOf,
  rankOf,
  rankWord,
  superlativeOf,
  timesOf,
  timesWord,
  unitWordOf,
  wordsFor,
} from './number-words.ts'
import { isOrdinalPoint } from './sentences.ts'
import { inContext, isNumber } from './words-in-context.ts'
import { spread, type Taken } from './spread.ts'
import { canonicalWords, keptNoun, renderings } from './words.ts'

const grouped = String.raw`\d{1,3}(?:\.\d{3})+(?![\d])(?:,\d+)?|\d{1,3}(?:'\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?`
const plain = String.raw`\d+(?:,\d+)?`
const readRaw = lexemeReader(
  String.raw`(?:${grouped})(?!\.\d)|(?:\d+ ?)?[${vulgarFractions}]|${plain}`,
)

/**
 * The lexemes of a flattened German text as the readers of this room know them: numbers as English writes them
 * (`14,9` is `14.9`, `9.000` is `9,000`), and words of grammar, numbers, hedges, dates and saying by the English words
 * that `words.ts` gives. Each keeps its place in the German text.
 */
export function readLexemes(text: string): readonly Lexeme[] {
  const raw = readRaw(text)
  const out: Lexeme[] = []
  for (let i = 0; i < raw.length;) {
    const taken = renderedAt(raw, i, text, out)
    out.push(...taken.lexemes)
    i = taken.next
  }
  return out
}

function renderedAt(
  raw: readonly Lexeme[],
  i: number,
  text: string,
  before: readonly Lexeme[],
): Taken {
  const first = raw[i]
  if (!first) return { lexemes: [], next: i + 1 }
  if (first.kind === 'number') return dateInPointsAt(raw, i) ?? numberAt(raw, i, text)
  if (first.kind === 'symbol') return signBehind(raw, i)
  if (first.kind !== 'word') return { lexemes: [first], next: i + 1 }
  return (
    inContext(raw, i, before) ??
    phraseAt(raw, i) ??
    numberWordAt(raw, i) ?? { lexemes: [asKept(first)], next: i + 1 }
  )
}

/** `13.9.2019` as the readers know a date in digits. */
function dateInPointsAt(raw: readonly Lexeme[], i: number): Taken | undefined {
  const five = raw.slice(i, i + 5)
  const written = five.map(({ text, spaced }, k) => (k > 0 && spaced ? ' ' : '') + text).join('')
  const match = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(written)
  const [, day = '', month = '', year = ''] = match ?? []
  if (!match || Number(month) > 12 || Number(day) > 31) return undefined
  const two = (part: string) => part.padStart(2, '0')
  return { lexemes: spread(five, [year, '-', two(month), '-', two(day)]), next: i + 5 }
}

/** A number in English writing; with the point that makes an ordinal of it. */
function numberAt(raw: readonly Lexeme[], i: number, text: string): Taken {
  const [number, point] = [raw[i], raw[i + 1]]
  if (!number) return { lexemes: [], next: i + 1 }
  const written = inEnglish(number.text)
  const lexeme = { ...number, text: written, low: written.toLowerCase() }
  const isOrdinal =
    point?.text === '.' &&
    !point.spaced &&
    /^\d{1,4}$/.test(number.text) &&
    isOrdinalPoint(text.slice(0, point.end), text.slice(point.end).trimStart())
  if (!isOrdinal) return { lexemes: [lexeme], next: i + 1 }
  return { lexemes: [lexeme, { ...point, kind: 'word', text: 'th', low: 'th' }], next: i + 2 }
}

/** `9.000`, `9'000` and `9 000` are `9,000`; `14,9` is `14.9`. */
function inEnglish(written: string): string {
  if (/^\d{1,3}(?:[.' ]\d{3})+(?:,\d+)?$/.test(written)) {
    const [whole = '', decimals] = written.split(',')
    return whole.replace(/[.' ]/g, ',') + (decimals === undefined ? '' : `.${decimals}`)
  }
  return written.replace(',', '.')
}

/** `571 Mio. $` and `5 €`: the sign behind an amount as the code of its currency. */
function signBehind(raw: readonly Lexeme[], i: number): Taken {
  const [before, sign, after] = [raw[i - 1], raw[i], raw[i + 1]]
  const code =
    sign && Object.hasOwn(currencySigns, sign.text) ? currencySigns[sign.text] : undefined
  const isBehind =
    before !== undefined &&
    (before.kind === 'number' ||
      before.text === '.' ||
      /^(?:Mi|Bi|Mrd|Mio|Tsd|Tausend)/i.test(before.text)) &&
    (after?.kind !== 'number' || !sign?.spaced)
  if (!sign) return { lexemes: [], next: i + 1 }
  if (code === undefined || !isBehind) return { lexemes: [sign], next: i + 1 }
  return {
    lexemes: [{ ...sign, kind: 'word', text: code, low: code.toLowerCase(), spaced: true }],
    next: i + 1,
  }
}

/** An expression of the list, with the point of an abbreviation. */
function phraseAt(raw: readonly Lexeme[], i: number): Taken | undefined {
  const found = renderings
    .get(raw[i]?.low ?? '')
    ?.find(({ words }) => words.every((word, k) => raw[i + k]?.low === word))
  if (!found) return undefined
  const next = i + found.words.length
  const point = raw[next]
  const isShort = /^(?:mio|mrd|bio|tsd|ca|bzw|mia)$/.test(raw[i]?.low ?? '') && point?.text === '.'
  const end = isShort ? next + 1 : next
  return { lexemes: spread(raw.slice(i, end), found.canonical), next: end }
}

/** A number word, a rank, a part or so many times, in the words that the readers know. */
function numberWordAt(raw: readonly Lexeme[], i: number): Taken | undefined {
  const word = raw[i]
  if (!word) return undefined
  const { low } = word
  const one = (words: readonly string[]): Taken => ({ lexemes: spread([word], words), next: i + 1 })
  const ofUnit = unitWordOf(low)
  if (ofUnit) return one(ofUnit)
  const rank = rankOf(low)
  if (rank !== undefined) return one([rankWord(rank)])
  const most = superlativeOf(low)
  if (most) return one(most)
  const times = timesOf(low)
  const many = times === undefined ? undefined : timesWord(times)
  if (many !== undefined) return one([many])
  const mixedTimes = low.endsWith('mal') ? mixedOf(low.slice(0, -3)) : undefined
  if (mixedTimes) return one([...mixedTimes, 'times'])
  const mixed = mixedOf(low)
  if (mixed) return one(mixed)
  const value = numberOf(low)
  const fraction = fractionOf(low)
  const isMany = value !== undefined || (raw[i - 1] !== undefined && isNumber(raw[i - 1]))
  if (fraction !== undefined) return one([isMany ? `${fraction}s` : fraction])
  const part = partOf(low)
  if (part) return one([...part.part, ...unitNamed(part.unit)])
  // What the readers have no word for is told as unread, and never passed over.
  if (isOtherFraction(low)) return one(['nought'])
  if (value === undefined || value === 1) return undefined
  return one(wordsFor(value))
}

/** A unit in the word that the readers know. */
const unitNamed = (unit: string): readonly string[] =>
  renderings.get(unit)?.find(({ words }) => words.length === 1)?.canonical ?? [unit]

/** A noun known as the readers know it, and shown in its own word. */
const asKept = (word: Lexeme): Lexeme => {
  const low = keptNoun(word.low)
  if (low !== undefined) return { ...word, low }
  // `about` says nothing in German, and must not be read as if it did.
  return canonicalWords.has(word.low)
    ? { ...word, text: `ʼ${word.text}`, low: `ʼ${word.low}` }
    : word
}
