import { grammar } from '../grammar/in-use.ts'
import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import type { Found } from '../quantities/found.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { flatten } from '../text/flatten.ts'
import { lexemesOf } from '../text/lexemes.ts'
import { sentencesOf } from '../text/sentences.ts'
import { namingWord } from './naming-words.ts'

/**
 * The naming words around a number, from near to far: of its part of the clause; of the clause and of the sentence, but for
 * what stands beside other numbers; of the whole sentence; of the whole text.
 */
export type Setting = readonly ReadonlySet<string>[]

/** How many of them, from the nearest, are of the number's own clause. */
export const ofClause = 2

/** How many of them, from the nearest, are near enough to say that a number is not what it says. */
export const nearEnough = 4

/** Stands among the nearest words of a date that is the time a number is of, and not that of its publication. */
export const saysPeriod = ' of its period' // no word

/**
 * Stand among the nearest words of a number that is said to be an end of an interval or its point: `the lower bound,
 * 13.3 million`, `16.6 million at the high end`.
 */
export const boundMarks = {
  lower: ' its lower end', // no word
  upper: ' its upper end', // no word
  point: ' its point', // no word
} as const

/** Stands among the nearest words of a number of a text that names this unit with some number. */
export const saysUnit = (unit: string): string => ` unit ${unit}` // no word

/** What stands right before such a date: `put 2022 at`, `for 2022`, `the board’s 2022`. */
const ofPeriod = /(?:\b(?:put|puts|for|since|its)|['’]s?)\s+$/iu

/** What stands right behind a date of publication: `the board’s 1884 list`. */
const ofDocument =
  /^\s+(?:annex|article|book|document|edition|figures?|interview|leaflet|letter|list|lists|midterm|notice|page|paper|press|release|report|reports|review|statement|study|survey|table)\b/iu

type Placed = { readonly word: string | undefined; readonly breaks: 0 | 1 | 2 } & Span

/** Settings of the numbers of one text, which is read once. */
export const settingsOf = remembering(readSettings)

function readSettings(text: string): (found: Found) => Setting {
  const flat = flatten(text)
  const words = lexemesOf(flat.text).map((lexeme): Placed => ({
    word: namingWord(lexeme),
    breaks: /^[,;:()—–"]$/.test(lexeme.text) ? 2 : isConjunction(lexeme.low) ? 1 : 0,
    start: flat.startAt(lexeme.start),
    end: flat.endAt(lexeme.end),
  }))
  const sentences = sentencesOf(text)
  const sentenceOf = (place: Span): Span =>
    sentences.find(({ start, end }) => start < place.end && place.start < end) ?? {
      start: 0,
      end: text.length,
    }
  const pieceOf = (place: Span) => between(words, place, sentenceOf(place), 1)
  const pieces = findQuantities(text).map((found) => ({ found, piece: pieceOf(found) }))
  const units = pieces.flatMap(({ found }) =>
    found.kind === 'date' || found.unit === '' ? [] : [saysUnit(found.unit)],
  )
  const dates = pieces.flatMap(({ found }) => (found.kind === 'date' ? [found] : []))
  return (found) => {
    const own = pieceOf(found)
    // What stands beside another number is said of that one.
    const others = pieces.flatMap(({ piece }) => (piece.start === own.start ? [] : [piece]))
    const spans = [between(words, found, sentenceOf(found), 2), sentenceOf(found)]
    // A date names an amount of its day, and never another date.
    const itself = found.kind === 'date' ? dates : [found]
    const isOfPeriod =
      ofPeriod.test(text.slice(0, found.start)) && !ofDocument.test(text.slice(found.end))
    const marks = [
      ...(isOfPeriod ? [saysPeriod] : []),
      ...boundsAt(text, found, sentenceOf(found)),
      ...units,
    ]
    return [
      new Set([...wordsIn(words, own, itself), ...marks]),
      ...spans.map((span) => wordsIn(words, span, [...itself, ...others])),
      wordsIn(words, sentenceOf(found), itself),
      wordsIn(words, { start: 0, end: text.length }, itself),
    ]
  }
}

/** The marks of a number that a bound stands before or behind, with nothing between that is said of another number. */
function boundsAt(text: string, { start, end }: Span, sentence: Span): readonly string[] {
  const before = text.slice(sentence.start, start)
  const after = text.slice(end, sentence.end)
  const { bounds } = grammar()
  return boundNames.flatMap((name) => {
    const [stands, follows] = placesOf(bounds[name])
    return stands.test(before) || follows.test(after) ? [boundMarks[name]] : []
  })
}

const boundNames = ['lower', 'upper', 'point'] as const

/** Finds a bound right before a number, and right behind it where no other number follows. */
const placesOf = remembering((words): readonly [RegExp, RegExp] => {
  const bound = String.raw`(?<!\p{L})(?:${words})(?!\p{L})`
  return [
    new RegExp(String.raw`${bound}[^.;\d]{0,40}$`, 'iu'),
    new RegExp(String.raw`^[^.;\d]{0,25}${bound}(?![^.;\d]{0,30}\d)`, 'iu'),
  ]
})

const isConjunction = (low: string): boolean =>
  /^(?:and|or|but|while|whereas|which|who|against)$/.test(low)

/** The stretch around a number up to the nearest breaks of at least some strength, within its sentence. */
function between(words: readonly Placed[], found: Span, sentence: Span, least: 1 | 2): Span {
  const breaks = words.filter((word) => word.breaks >= least)
  const before = breaks.filter(({ end }) => end <= found.start && end > sentence.start).at(-1)
  const after = breaks.find(({ start }) => start >= found.end && start < sentence.end)
  return { start: before?.end ?? sentence.start, end: after?.start ?? sentence.end }
}

const wordsIn = (
  words: readonly Placed[],
  span: Span,
  without: readonly Span[],
): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ word, start, end }) =>
      word !== undefined &&
      span.start <= start &&
      end <= span.end &&
      without.every((hole) => end <= hole.start || hole.end <= start)
        ? [word]
        : [],
    ),
  )
