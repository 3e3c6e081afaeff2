import { compareWords, findRefusal, type Passage, type Refusal } from './compare-passages.ts'
import type { Range } from './fold.ts'
import type { TextIndex } from './index-text.ts'
import { readFolded } from './read-passages.ts'
import type { Sought } from './selector.ts'
import { compareSurroundings, type Surroundings } from './surroundings.ts'

/** A place in the folded text weighed by its surroundings alone. */
export type Weighed = Range & {
  readonly isExact: boolean
  readonly surroundings: Surroundings
  /** Likeness of words and surroundings together, 0 to 1; the words taken as the same. */
  readonly quality: number
}

/** A place whose words have been read. */
export type Judged = Weighed & {
  readonly likeness: number
  readonly refusal: Refusal | undefined
}

/** The quote as read in its own context, and the names its context shows. */
export type Quote = {
  readonly sought: Sought
  readonly passage: Passage
  readonly names: ReadonlySet<string>
}

/** Weigh a place by what stands before and after it. */
export function weigh(index: TextIndex, sought: Sought, range: Range, isExact: boolean): Weighed {
  const surroundings = compareSurroundings(index, sought, range)
  return { ...range, isExact, surroundings, quality: mix(1, surroundings) }
}

/** Read a place's words and hold them against the quote's. */
export function judge(index: TextIndex, quote: Quote, place: Weighed): Judged {
  const passage = readFolded(index, place, quote.names)
  const likeness = place.isExact ? 1 : compareWords(quote.passage, passage)
  return {
    ...place,
    likeness,
    quality: mix(likeness, place.surroundings),
    refusal: findRefusal(quote.passage, passage),
  }
}

/** Half for the words, a quarter for each side; a side that says nothing gives its share to the words. */
function mix(likeness: number, { before, after }: Surroundings): number {
  const sides = [before, after].filter((side) => side !== undefined)
  const words = 1 - sides.length / 4
  return sides.reduce((sum, side) => sum + side / 4, likeness * words)
}

/** Of places that overlap, the best; best first. */
export function rank(places: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = []
  for (const place of places.toSorted(byQuality)) {
    if (!kept.some((other) => overlaps(other, place))) kept.push(place)
  }
  return kept
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
export const byQuality = (a: Weighed, b: Weighed): number => b.quality - a.quality
