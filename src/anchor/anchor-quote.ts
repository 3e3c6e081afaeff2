import { namesIn } from '../prose/tokens.ts'
import {
  compareWords,
  findRefusal,
  readPassage,
  type Passage,
  type Refusal,
} from './compare-passages.ts'
import { findExactPlaces } from './exact-places.ts'
import { unfold, type Range } from './fold.ts'
import { indexText, wordsOf, type TextIndex } from './index-text.ts'
import { seek, type QuoteSelector, type Sought } from './selector.ts'
import { findSimilarPlaces } from './similar-places.ts'
import {
  compareSurroundings,
  hasAgreement,
  hasFullAgreement,
  type Surroundings,
} from './surroundings.ts'
import { diffWords, type DiffPart } from './word-diff.ts'

/** A passage that could be the quote, offsets into the text as given. */
export type Candidate = Range & {
  readonly text: string
  /** Likeness of words and surroundings together, 0 to 1. */
  readonly quality: number
  readonly diff: readonly DiffPart[]
  /** What keeps it from being the quote, whatever its likeness. */
  readonly refusal: Refusal | undefined
}

/** Where a quote stands in a text: exactly one of four outcomes, always. */
export type Anchoring =
  | (Range & { readonly outcome: 'found'; readonly quality: number })
  | (Range & {
      readonly outcome: 'drifted'
      readonly quality: number
      readonly diff: readonly DiffPart[]
    })
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly outcome: 'orphaned'; readonly candidates: readonly Candidate[] }

export const anchoringOutcomes = ['found', 'drifted', 'ambiguous', 'orphaned'] as const
export type AnchoringOutcome = (typeof anchoringOutcomes)[number]

// Set on the case table (README): lower lets look-alikes in, higher loses reworded sentences.
const leastQuality = 0.6
const leastLikeness = 0.4 // of the words alone
const leastMargin = 0.1 // to the runner-up
const shortQuote = { words: 4, units: 24 } // below either, a quote is not told from others by its words alone
const shown = 3 // nearest passages in a message
const readClosely = 6 // candidates whose words are read; the others are worse by their surroundings

/**
 * Find the words of a selector in a text, or say why they are not to be found. Exact words first, told
 * apart by prefix and suffix; then passages with other free words but the same protected tokens. Never
 * attached across a protected token. Give an index to anchor many quotes in one text. Never throws.
 */
export function anchorQuote(text: string | TextIndex, selector: QuoteSelector): Anchoring {
  const index = typeof text === 'string' ? indexText(text) : text
  const sought = seek(index, selector)
  if (sought.quote === '') return { outcome: 'orphaned', candidates: [] }
  const exact = findExactPlaces(index, sought)
  const rangeAt = (start: number): Range => ({ start, end: start + sought.quote.length })
  if (exact.whole !== undefined) return settle(index, rangeAt(exact.whole), 1)
  const names = namesIn(sought.whole)
  const quote = readPassage(sought.whole, sought, namesNear(index, sought.whole, names))
  const places = exact.places.map((at) => weigh(index, sought, rangeAt(at), true))
  const best = places.toSorted(byQuality).slice(0, readClosely)
  const read = (place: Weighed) => judge(index, { quote, names }, place)
  const [first, second] = best.map(read)
  if (first && !first.refusal && hasAgreement(first.surroundings) && !exact.isCrowded) {
    if (!second || first.quality - second.quality >= leastMargin) {
      return settle(index, first, first.quality)
    }
  }
  const similar = findSimilarPlaces(index, sought)
    .filter((range) => !places.some((place) => overlaps(place, range)))
    .map((range) => weigh(index, sought, range, false))
  const candidates = [...best, ...similar].map(read).sort(byQuality)
  return decide(index, sought, distinct(candidates))
}

type Weighed = Range & {
  readonly isExact: boolean
  readonly surroundings: Surroundings
  readonly quality: number
}
type Judged = Weighed & { readonly likeness: number; readonly refusal: Refusal | undefined }

function decide(index: TextIndex, sought: Sought, candidates: readonly Judged[]): Anchoring {
  const nearest = candidates
    .filter(({ quality }) => quality >= leastQuality / 2)
    .slice(0, shown)
    .map((place) => describe(index, sought, place))
  const [best, ...others] = candidates
  if (best === undefined || best.refusal || !isGood(sought, best)) {
    return { outcome: 'orphaned', candidates: nearest }
  }
  const runnerUp = others.find((other) => !other.refusal)
  if (runnerUp && best.quality - runnerUp.quality < leastMargin) {
    return { outcome: 'ambiguous', candidates: nearest }
  }
  const { start, end } = unfold(index.folded, best)
  const diff = diffWords(sought.quote, index.raw.slice(start, end))
  return { outcome: 'drifted', start, end, quality: round(best.quality), diff }
}

/** Good enough to follow, were it alone. */
function isGood(sought: Sought, { isExact, surroundings, likeness, quality }: Judged): boolean {
  const words = sought.last - sought.first
  const isShort = words < shortQuote.words || sought.quote.length < shortQuote.units
  if (isExact) return !isShort || hasAgreement(surroundings)
  if (likeness < leastLikeness || quality < leastQuality) return false
  return isShort ? hasFullAgreement(surroundings) : hasAgreement(surroundings)
}

function weigh(index: TextIndex, sought: Sought, range: Range, isExact: boolean): Weighed {
  const surroundings = compareSurroundings(index, sought, range)
  return { ...range, isExact, surroundings, quality: mix(1, surroundings) }
}

type Reading = { readonly quote: Passage; readonly names: ReadonlySet<string> }

function judge(index: TextIndex, { quote, names }: Reading, place: Weighed): Judged {
  const text = index.folded.text
  const from = Math.max(0, place.start - contextUnits)
  const context = text.slice(from, place.end + contextUnits)
  const range = { start: place.start - from, end: place.end - from }
  const passage = readPassage(context, range, namesNear(index, context, names))
  const likeness = place.isExact ? 1 : compareWords(quote, passage)
  return {
    ...place,
    likeness,
    quality: mix(likeness, place.surroundings),
    refusal: findRefusal(quote, passage),
  }
}

/** Those words of a stretch that the text or the selector shows to be names; near work only. */
function namesNear(index: TextIndex, stretch: string, more: ReadonlySet<string>): Set<string> {
  const words = wordsOf(stretch).map(({ key }) => key.replace(/'s?$/u, ''))
  return new Set(words.filter((word) => index.names.has(word) || more.has(word)))
}

const contextUnits = 120 // units on each side, so that a name or number is read whole

/** Half for the words, a quarter for each side; a side that says nothing gives its share to the rest. */
function mix(likeness: number, { before, after }: Surroundings): number {
  const sides = [before, after].filter((side) => side !== undefined)
  const weight = 0.25 * sides.length
  return sides.reduce((sum, side) => sum + side * 0.25, likeness * (1 - weight))
}

function settle(index: TextIndex, range: Range, quality: number): Anchoring {
  return { outcome: 'found', ...unfold(index.folded, range), quality: round(quality) }
}

function describe(index: TextIndex, sought: Sought, place: Judged): Candidate {
  const { start, end } = unfold(index.folded, place)
  const text = index.raw.slice(start, end)
  const { quality, refusal } = place
  return { start, end, text, quality: round(quality), diff: diffWords(sought.quote, text), refusal }
}

/** Of places that overlap, the best; given best first. */
function distinct(places: readonly Judged[]): Judged[] {
  const kept: Judged[] = []
  for (const place of places) if (!kept.some((other) => overlaps(other, place))) kept.push(place)
  return kept
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
const byQuality = (a: { quality: number }, b: { quality: number }): number => b.quality - a.quality
const round = (value: number): number => Math.round(value * 1000) / 1000
