import type { Span } from '../../model/span.ts'
import { firstPast } from '../../model/first-past.ts'

/** A word of a text: the name that it gives a number, where it may, and how much of a break it is between clauses. */
export type Placed = { readonly word: string | undefined; readonly breaks: 0 | 1 | 2 } & Span

type Named = Placed & { readonly word: string }

/** The words of a text by their places, in order: of thousands, those of a stretch are found without asking the others. */
export type PlacedWords = {
  /** The stretch around a number up to the nearest breaks of at least some strength, within its sentence. */
  readonly between: (found: Span, sentence: Span, least: 1 | 2) => Span
  /** The naming words of a stretch. */
  readonly within: (span: Span) => readonly Named[]
  /** The naming words that a stretch touches. */
  readonly touching: (span: Span) => readonly Named[]
}

export function placedWords(words: readonly Placed[]): PlacedWords {
  const named = words.filter((each): each is Named => each.word !== undefined)
  const anyBreaks = words.filter(({ breaks }) => breaks >= 1)
  const strongBreaks = words.filter(({ breaks }) => breaks === 2)
  return {
    between: (found, sentence, least) => {
      const breaks = least === 1 ? anyBreaks : strongBreaks
      const before = breaks[firstPast(breaks, ({ end }) => end > found.start) - 1]
      const after = breaks[firstPast(breaks, ({ start }) => start >= found.end)]
      return {
        start: before && before.end > sentence.start ? before.end : sentence.start,
        end: after && after.start < sentence.end ? after.start : sentence.end,
      }
    },
    within: (span) =>
      named.slice(
        firstPast(named, ({ start }) => start >= span.start),
        firstPast(named, ({ end }) => end > span.end),
      ),
    touching: (span) =>
      named.slice(
        firstPast(named, ({ end }) => end > span.start),
        firstPast(named, ({ start }) => start >= span.end),
      ),
  }
}
