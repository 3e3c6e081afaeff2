import { grammar } from '../grammar/in-use.ts'
import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import type { Found } from '../quantities/found.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { flatten } from '../text/flatten.ts'
import { lexemesOf } from '../text/lexemes.ts'
import { firstPast } from '../../model/first-past.ts'
import { sentencesOf } from '../text/sentences.ts'
import { namingWord } from './naming-words.ts'
import { namesBut, startsAt } from './names-in.ts'
import { placedWords, type Placed } from './placed-words.ts'

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

// Further before a number nothing is said of it; a text of thousands of numbers is not read again for each.
const reach = 200 // characters

/** Settings of the numbers of one text, which is read once. */
export const settingsOf = remembering(readSettings)

function readSettings(text: string): (found: Found) => Setting {
  const flat = flatten(text)
  const words = placedWords(
    lexemesOf(flat.text).map((lexeme): Placed => ({
      word: namingWord(lexeme),
      breaks: /^[,;:()—–"]$/.test(lexeme.text) ? 2 : isConjunction(lexeme.low) ? 1 : 0,
      start: flat.startAt(lexeme.start),
      end: flat.endAt(lexeme.end),
    })),
  )
  const sentences = sentencesOf(text)
  const whole = { start: 0, end: text.length }
  const sentenceOf = (place: Span): Span => {
    const sentence = sentences[firstPast(sentences, ({ end }) => end > place.start)]
    return sentence && sentence.start < place.end ? sentence : whole
  }
  const quantities = findQuantities(text)
  const pieceOf = (place: Span) => words.between(place, sentenceOf(place), 1)
  const piecesAt = startsAt(words, quantities.map(pieceOf))
  const units = new Set(
    quantities.flatMap((found) =>
      found.kind === 'date' || found.unit === '' ? [] : [saysUnit(found.unit)],
    ),
  )
  const namesIn = namesBut(words, quantities)
  return (found) => {
    const own = pieceOf(found)
    const sentence = sentenceOf(found)
    // What stands beside another number is said of that one.
    const isOthers = (word: Placed): boolean =>
      piecesAt
        .get(word)
        ?.values()
        .some((start) => start !== own.start) ?? false
    const isOfPeriod =
      ofPeriod.test(text.slice(Math.max(0, found.start - reach), found.start)) &&
      !ofDocument.test(text.slice(found.end))
    const marks = [
      ...(isOfPeriod ? [saysPeriod] : []),
      ...boundsAt(text, found, sentence),
      ...units,
    ]
    return [
      new Set([...namesIn(own, found), ...marks]),
      namesIn(words.between(found, sentence, 2), found, isOthers),
      namesIn(sentence, found, isOthers),
      namesIn(sentence, found),
      namesIn(whole, found),
    ]
  }
}

/** The marks of a number that a bound stands before or behind, with nothing between that is said of another number. */
function boundsAt(text: string, { start, end }: Span, sentence: Span): readonly string[] {
  const before = text.slice(Math.max(sentence.start, start - reach), start)
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
