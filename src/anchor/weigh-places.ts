import { overlaps, type Span } from '../model/span.ts'
import { compareWords, findRefusal, type Refusal } from './compare-passages.ts'
import { wordsOf, type TextIndex } from './index-text.ts'
import { readFolded, type Quote } from './read-passages.ts'
import type { Sought } from './selector.ts'
import { compareSurroundings, type Surroundings } from './surroundings.ts'

/** A place in the folded text weighed at a glance: by its surroundings and the words it shares. */
export type Weighed = Span & {
  readonly isExact: boolean
  readonly surroundings: Surroundings
  /** Likeness of words and surroundings together, 0 to 1. */
  readonly quality: number
}

/** A place whose words have been read. */
export type Judged = Weighed & {
  readonly likeness: number
  readonly refusal: Refusal | undefined
}

/** Weigh a place by what stands before and after it, and by how many words it has in common with the quote. */
export function weigh(index: TextIndex, sought: Sought, range: Span, isExact: boolean): Weighed {
  const surroundings = compareSurroundings(index, sought, range)
  const likeness = isExact ? 1 : sharedWords(index, sought, range)
  return { ...range, isExact, surroundings, quality: mix(likeness, surroundings) }
}

/** Share of words that both have, in any order. */
function sharedWords(index: TextIndex, sought: Sought, { start, end }: Span): number {
  const left = sought.words.slice(sought.first, sought.last).map(({ key }) => key)
  const words = wordsOf(index.lower.slice(start, end))
  const total = left.length + words.length
  let shared = 0
  for (const { key } of words) {
    const at = left.indexOf(key)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 2
  }
  return total === 0 ? 0 : shared / total
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

/** Half for the words, a quarter for each side; a side that says little gives its share to the words. */
function mix(likeness: number, { before, after }: Surroundings): number {
  const sides = [before, after].filter((side) => side !== undefined)
  const context = sides.reduce((sum, { weight }) => sum + weight / 4, 0)
  return sides.reduce(
    (sum, { score, weight }) => sum + (score * weight) / 4,
    likeness * (1 - context),
  )
}

/** Of places that overlap, the best; best first. */
export function rank(places: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = []
  for (const place of places.toSorted(byQuality)) {
    if (!kept.some((other) => overlaps(other, place))) kept.push(place)
  }
  return kept
}
export const byQuality = (a: Weighed, b: Weighed): number => b.quality - a.quality
