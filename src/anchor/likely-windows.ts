import type { TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

const leastVote = 0.25 // of the heaviest window; lighter ones share a word or two by chance
const mostWindows = 8 // windows of the text searched for one quote
const contextWords = 8 // words of context that help to find the window, on each side

/** A window of word indexes, end exclusive, and where in it the quote would begin by the words found. */
export type Window = {
  readonly from: number
  readonly to: number
  readonly likely: readonly number[]
}

/** Where a changed form of the quote may stand: words that it or its context shares with the text vote, rare ones more. */
export function likelyWindows(index: TextIndex, sought: Sought): readonly Window[] {
  const length = sought.last - sought.first
  const width = Math.max(4, Math.ceil(length / 2)) // words; votes this near are for one window
  const votes = votesFor(index, sought, width).sort((a, b) => b.weight - a.weight)
  const chosen: Vote[] = []
  for (const vote of votes) {
    if (chosen.length === mostWindows || vote.weight < (votes[0]?.weight ?? 0) * leastVote) break
    if (!chosen.some(({ bucket }) => Math.abs(bucket - vote.bucket) <= 1)) chosen.push(vote)
  }
  const slack = Math.max(10, width)
  const windows = chosen.map(({ likely }) => ({
    from: Math.max(0, likely - slack),
    to: Math.min(index.words.length, likely + length + slack),
    likely: [likely],
  }))
  return windows.reduce<readonly Window[]>(withWindow, [])
}

/** One that overlaps another is one with it, for its edge would cut what the other finds whole. */
function withWindow(windows: readonly Window[], next: Window): readonly Window[] {
  const other = windows.find(({ from, to }) => from < next.to && next.from < to)
  if (!other) return [...windows, next]
  const whole = {
    from: Math.min(other.from, next.from),
    to: Math.max(other.to, next.to),
    likely: [...other.likely, ...next.likely],
  }
  return withWindow(
    windows.filter((one) => one !== other),
    whole,
  )
}

type Vote = { readonly bucket: number; weight: number; heaviest: number; likely: number }

/** The votes for each stretch of `width` words; the rarest word says where in it the quote would begin. */
function votesFor(index: TextIndex, { words, first, last }: Sought, width: number): Vote[] {
  const votes = new Map<number, Vote>()
  for (let at = Math.max(0, first - contextWords); at < last + contextWords; at += 1) {
    const places = index.places.get(words[at]?.key ?? '') ?? []
    const weight = 1 / Math.sqrt(places.length)
    for (const place of places) {
      const likely = place - (at - first)
      const bucket = Math.floor(likely / width)
      const vote = votes.get(bucket) ?? { bucket, weight: 0, heaviest: 0, likely }
      vote.weight += weight
      if (weight > vote.heaviest) Object.assign(vote, { heaviest: weight, likely })
      votes.set(bucket, vote)
    }
  }
  return [...votes.values()]
}
