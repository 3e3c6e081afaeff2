import search from 'approx-string-match'
import type { Span } from '../model/span.ts'
import { longestRun, lowerUnits, runOf, type TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

const fewPlaces = 64 // places of a run of words that are worth following; commoner runs tell nothing
const leastVote = 0.25 // of the heaviest window; lighter ones share a word or two by chance
const mostWindows = 8 // windows of the text searched for one quote
const contextWords = 8 // words of context that help to find the window, on each side

/**
 * Stretches of the folded text where a changed form of the quote may stand: windows that share rare runs
 * of words with the quote or its context, each searched by approx-string-match (Myers 1999), then rounded
 * to whole words and pulled to where the prefix ends and the suffix begins.
 */
export function findSimilarPlaces(index: TextIndex, sought: Sought): Span[] {
  if (sought.last <= sought.first) return []
  const found = seedWindows(index, sought).flatMap((window) => searchWindow(index, sought, window))
  const seen = new Set<string>()
  return found.filter(({ start, end }) => {
    const key = `${start}-${end}`
    return end > start && !seen.has(key) && seen.add(key)
  })
}

/** A window of word indexes, end exclusive, and where in it the quote would stand by the words found. */
type Window = { readonly from: number; readonly to: number; readonly likely: number }

function seedWindows(index: TextIndex, sought: Sought): Window[] {
  const length = sought.last - sought.first
  const from = Math.max(0, sought.first - contextWords)
  const numbers = sought.words
    .slice(from, sought.last + contextWords)
    .map(({ key }) => index.wordNumbers.get(key) ?? -1)
  const width = Math.max(4, Math.ceil(length / 2))
  const votes = new Map<number, { weight: number; heaviest: number; likely: number }>()
  for (let at = 0; at < numbers.length; at += 1) {
    for (let size = 1; size <= longestRun && at + size <= numbers.length; size += 1) {
      const run = runOf(index, numbers.slice(at, at + size))
      if (run.count === 0) break
      if (run.count > fewPlaces) continue
      const weight = size / Math.sqrt(run.count)
      for (const place of run.places()) {
        const likely = place - (from + at - sought.first)
        const bucket = Math.floor(likely / width)
        const vote = votes.get(bucket) ?? { weight: 0, heaviest: 0, likely }
        vote.weight += weight
        if (weight > vote.heaviest) Object.assign(vote, { heaviest: weight, likely })
        votes.set(bucket, vote)
      }
    }
  }
  const slack = Math.max(10, width)
  const chosen: number[] = []
  const byWeight = [...votes].sort(([a, x], [b, y]) => y.weight - x.weight || a - b)
  const heaviest = byWeight[0]?.[1].weight ?? 0
  for (const [bucket, { weight }] of byWeight) {
    if (chosen.length === mostWindows || weight < heaviest * leastVote) break
    if (!chosen.some((other) => Math.abs(other - bucket) <= 1)) chosen.push(bucket)
  }
  return chosen.map((bucket) => {
    const likely = votes.get(bucket)?.likely ?? 0
    return {
      from: Math.max(0, likely - slack),
      to: Math.min(index.words.length, likely + length + slack),
      likely,
    }
  })
}

function searchWindow(index: TextIndex, sought: Sought, { from, to, likely }: Window): Span[] {
  const start = index.wordStarts[from] ?? 0
  const end = index.wordEnds[to - 1] ?? start
  const quote = lowerUnits(sought.quote)
  const best = bestIn(index.lower.slice(start, end), quote)
  const ranges: Span[] = []
  if (best !== undefined) {
    const match = { start: start + best.start, end: start + best.end }
    ranges.push(match)
    // The library reports the best match only; a twin in the same window stands before or after it.
    for (const side of [
      { start, end: match.start },
      { start: match.end, end },
    ]) {
      const twin = bestIn(index.lower.slice(side.start, side.end), quote)
      if (twin) ranges.push({ start: side.start + twin.start, end: side.start + twin.end })
    }
  }
  const byWords = {
    start: index.wordStarts[Math.max(0, likely)] ?? 0,
    end: index.wordEnds[Math.max(0, likely + sought.last - sought.first - 1)] ?? end,
  }
  return [...ranges, byWords].map((range) => refine(index, sought, range))
}

function bestIn(text: string, quote: string): Span | undefined {
  if (text.length < quote.length / 2) return undefined
  const most = Math.min(256, Math.floor(quote.length / 2)) // errors, as Hypothesis allows
  const matches = search(text, quote, most)
  return matches.reduce<(Span & { errors: number }) | undefined>(
    (best, match) => (best === undefined || match.errors < best.errors ? match : best),
    undefined,
  )
}

/** Whole words, from where the prefix ends to where the suffix begins, with the quote's own outer marks. */
function refine(index: TextIndex, sought: Sought, { start, end }: Span): Span {
  const roughFirst = wordAfter(index, start)
  const roughLast = Math.max(roughFirst, wordBefore(index, end))
  const numberOf = (at: number) => index.wordNumbers.get(sought.words[at]?.key ?? '') ?? -1
  const before = [1, 2, 3].map((back) => numberOf(sought.first - back))
  const after = [0, 1, 2].map((on) => numberOf(sought.last + on))
  const reach = 6 + (sought.last - sought.first) / 3
  // The context may take words off the match, but none of the quote's own.
  const own = new Set(sought.words.slice(sought.first, sought.last).map(({ key }) => key))
  const isOwn = (at: number) => own.has(wordKey(index, at))
  const most = (step: 1 | -1, at: number): number => {
    let free = 0
    while (free < reach && !isOwn(at + free * step)) free += 1
    return free
  }
  const first = pull(roughFirst, { back: reach, on: most(1, roughFirst) }, (at) =>
    run(before, (step) => index.words[at - 1 - step]),
  )
  const last = pull(roughLast, { back: most(-1, roughLast), on: reach }, (at) =>
    run(after, (step) => index.words[at + 1 + step]),
  )
  const [from, to] =
    last < first ? [roughFirst, roughLast] : withoutJoints(index, { first, last, isOwn })
  return withMarks(index, sought, {
    start: index.wordStarts[from] ?? start,
    end: index.wordEnds[to] ?? end,
  })
}

// A conjunction at the edge joins the passage to what stands beside it, unless the quote has one too.
const joints = new Set(['and', 'but', 'or', 'so', 'yet', 'nor', 'while', 'then'])

function withoutJoints(
  index: TextIndex,
  { first, last, isOwn }: { first: number; last: number; isOwn: (at: number) => boolean },
): readonly [number, number] {
  const isJoint = (at: number) => joints.has(wordKey(index, at)) && !isOwn(at)
  let [from, to] = [first, last]
  while (from < to && isJoint(from)) from += 1
  while (from < to && isJoint(to)) to -= 1
  return [from, to]
}

/** The place within reach where most of the context's words stand in a row, the nearer the better. */
function pull(
  rough: number,
  reach: { readonly back: number; readonly on: number },
  runAt: (at: number) => number,
): number {
  let best = { at: rough, score: runAt(rough) }
  for (let step = 1; step <= Math.max(reach.back, reach.on); step += 1) {
    for (const at of [rough - step, rough + step]) {
      if (step > (at < rough ? reach.back : reach.on)) continue
      const score = runAt(at) - step * 0.25 // a lone `the` four words off is no boundary
      if (score > best.score) best = { at, score }
    }
  }
  return best.at
}

function run(wanted: readonly number[], wordAt: (step: number) => number | undefined): number {
  let length = 0
  for (const word of wanted) {
    if (word < 0 || wordAt(length) !== word) break
    length += 1
  }
  return length
}

const wordKey = (index: TextIndex, at: number): string =>
  index.folded.text.slice(index.wordStarts[at] ?? 0, index.wordEnds[at] ?? 0).toLowerCase()

/** Index of the first word that ends after an offset, by halving. */
function wordAfter(index: TextIndex, offset: number): number {
  let low = 0
  let high = index.wordEnds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.wordEnds[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return Math.min(low, Math.max(0, index.words.length - 1))
}

/** Index of the last word that starts before an offset. */
function wordBefore(index: TextIndex, offset: number): number {
  let low = 0
  let high = index.wordStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.wordStarts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function withMarks(index: TextIndex, sought: Sought, { start, end }: Span): Span {
  const text = index.folded.text
  const leading = /^[^\p{L}\p{N}\p{M}\s]*/u.exec(sought.quote)?.[0].length ?? 0
  const trailing = /[^\p{L}\p{N}\p{M}\s]*$/u.exec(sought.quote)?.[0].length ?? 0
  const isMark = (at: number) => /[^\p{L}\p{N}\p{M}\s]/u.test(text.charAt(at))
  let from = start
  let to = end
  while (start - from < leading && from > 0 && isMark(from - 1)) from -= 1
  while (to - end < trailing && to < text.length && isMark(to)) to += 1
  return { start: from, end: to }
}
