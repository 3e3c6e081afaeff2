import { overlaps, type Span } from '../model/span.ts'
import type { Refusal } from './compare-passages.ts'
import { findExactPlaces } from './exact-places.ts'
import { unfold } from './fold.ts'
import { indexText, type TextIndex } from './index-text.ts'
import { readQuote } from './read-passages.ts'
import { seek, type QuoteSelector, type Sought } from './selector.ts'
import { findSimilarPlaces } from './similar-places.ts'
import { hasAgreement, hasFullAgreement } from './surroundings.ts'
import { byQuality, judge, rank, weigh, type Judged } from './weigh-places.ts'
import { diffWords, type DiffPart } from './word-diff.ts'

/** A passage that could be the quote, offsets into the text as given. */
export type Candidate = Span & {
  readonly text: string
  /** Likeness of words and surroundings together, 0 to 1. */
  readonly quality: number
  readonly diff: readonly DiffPart[]
  /** What keeps it from being the quote, whatever its likeness. */
  readonly refusal: Refusal | undefined
}

/** Where a quote stands in a text: exactly one of four outcomes, always. */
export type Anchoring =
  | (Span & { readonly outcome: 'found'; readonly quality: number })
  | (Span & {
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
const shortQuote = { words: 4, units: 24 } // below either, words alone do not tell a quote from others
const longestQuote = 4000 // units; the schema allows 2,000, so a longer one is followed only as it stands
const leastNear = 0.4 // what a message shows as near
const shown = 3 // nearest passages in a message
const readClosely = 6 // places whose words are read in full; the others are worse at a glance

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
  const rangeAt = (start: number): Span => ({ start, end: start + sought.quote.length })
  if (exact.whole !== undefined) return found(index, rangeAt(exact.whole), 1)
  if (sought.quote.length > longestQuote) return { outcome: 'orphaned', candidates: [] }
  const quote = readQuote(index, sought)
  const places = exact.places.map((at) => weigh(index, sought, rangeAt(at), true))
  const read = places.toSorted(byQuality).slice(0, readClosely)
  const [only, ...twins] = rank(read.map((place) => judge(index, quote, place)))
  if (only && twins.length === 0 && !only.refusal && hasFullAgreement(only.surroundings)) {
    return found(index, only, only.quality)
  }
  const similar = findSimilarPlaces(index, sought)
    .filter((range) => !places.some((place) => overlaps(place, range)))
    .map((range) => weigh(index, sought, range, false))
    .toSorted(byQuality)
    .slice(0, readClosely)
    .map((place) => judge(index, quote, place))
  return decide(index, sought, rank([...(only ? [only] : []), ...twins, ...similar]))
}

/** Above a threshold, with a margin to the runner-up, and with no likelier place that is refused. */
function decide(index: TextIndex, sought: Sought, places: readonly Judged[]): Anchoring {
  const candidates = places
    .filter(({ quality }) => quality >= leastNear)
    .slice(0, shown)
    .map((place) => describe(index, sought, place))
  const [best, ...others] = places
  if (best === undefined || best.refusal || !isGood(sought, best)) {
    return { outcome: 'orphaned', candidates }
  }
  const runnerUp = others.find((other) => !other.refusal)
  if (runnerUp && best.quality - runnerUp.quality < leastMargin) {
    return { outcome: 'ambiguous', candidates }
  }
  if (best.isExact && hasAgreement(best.surroundings)) return found(index, best, best.quality)
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

function found(index: TextIndex, range: Span, quality: number): Anchoring {
  return { outcome: 'found', ...unfold(index.folded, range), quality: round(quality) }
}

function describe(index: TextIndex, sought: Sought, place: Judged): Candidate {
  const { start, end } = unfold(index.folded, place)
  const text = index.raw.slice(start, end)
  const { quality, refusal } = place
  return { start, end, text, quality: round(quality), diff: diffWords(sought.quote, text), refusal }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
