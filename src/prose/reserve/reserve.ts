import type { Span } from '../../model/span.ts'
import type { Status } from '../../model/status.ts'
import { grammar } from '../grammar/in-use.ts'
import type { HedgeKind } from '../lexicon/hedges.ts'
import { clausesAbout, clausesOf } from './clauses.ts'
import type { Saying, Speaker } from './sayings.ts'
import { hedgesIn } from './sentence-hedges.ts'

/** A claim’s words in their sentence, and what stands around them. */
export type Claimed = {
  readonly sentence: string
  /** The claim’s words, as a stretch of the sentence. */
  readonly words: Span
  /** The words of other claims of the sentence, which speak for themselves. */
  readonly others: readonly Span[]
  /** Who says something in the sentence. */
  readonly sayings: readonly Saying[]
  /** The sentences of its paragraph before and behind it. */
  readonly neighbours: readonly string[]
  /** True for a speaker whose word the claim may be. */
  readonly maySay: (speaker: Speaker) => boolean
}

/**
 * What keeps a claim of a status honest: hedges that stand in its words or just before them (`near`), or anywhere in
 * their clause (`within`); and for all of these a saying in that clause.
 */
type Reserve = { readonly near: readonly HedgeKind[]; readonly within: readonly HedgeKind[] }

const reserves: Readonly<Record<Status, Reserve | undefined>> = {
  fact: undefined,
  attributed: { near: ['shield', 'likelihood', 'guess'], within: [] },
  estimate: { near: ['approximation', 'likelihood', 'shield'], within: ['reckoning'] },
  disputed: { near: ['shield', 'likelihood', 'guess'], within: [] },
  speculation: { near: ['shield', 'likelihood'], within: ['guess', 'ignorance'] },
  error: undefined,
}

/** True where a status demands that the sentence itself says how firmly its claim stands. */
export const owesReserve = (status: Status): boolean => reserves[status] !== undefined

/** True where a claim’s sentence says who says so, or how firmly it is known, of the claim’s own words. */
export function isReserveKept(status: Status, claimed: Claimed): boolean {
  const reserve = reserves[status]
  if (!reserve) return true
  const { sentence, words, sayings, neighbours, maySay } = claimed
  const about = clausesAbout(clausesOf(sentence), words)
  const isAbout = (place: Span): boolean =>
    about.some((clause) => clause.start <= place.start && place.start < clause.end) &&
    !isOfAnother(place, claimed)
  const isSaid = sayings.some(
    (each) => isAbout(each) && maySay(each.speaker) && !isPartOfClaim(each, claimed),
  )
  if (isSaid && status !== 'speculation') return true
  const isHedged = hedgesIn(sentence).some(
    (hedge) =>
      isAbout(hedge) &&
      // That somebody tried is what is claimed, not how firmly.
      hedge.sense !== 'attempted' &&
      (reserve.within.includes(hedge.kind) ||
        (reserve.near.includes(hedge.kind) && isNear(hedge, claimed))),
  )
  return (
    isHedged ||
    (status === 'disputed' &&
      [sentence, ...neighbours].some((each) => grammar().dispute.test(each)))
  )
}

const isOfAnother = (place: Span, { others, words }: Claimed): boolean =>
  !(words.start <= place.start && place.start < words.end) &&
  others.some(({ start, end }) => start <= place.start && place.start < end)

/** True for `it named none` within a claim’s words: what is claimed, and not who says so. */
function isPartOfClaim({ start, speaker, isWeak }: Saying, { sentence, words }: Claimed): boolean {
  if (!isWeak || speaker.kind !== 'described' || start < words.start || start >= words.end)
    return false
  return /\p{L}/u.test(sentence.slice(words.start, start))
}

const reach = 4 // words between a hedge and what it hedges: `apparently, by a slip of the pen,` is too far

function isNear(hedge: Span, { sentence, words }: Claimed): boolean {
  if (words.start <= hedge.start && hedge.start < words.end) return true
  if (hedge.end > words.start) return false
  const between = sentence.slice(hedge.end, words.start)
  return (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= reach
}
