import search from 'approx-string-match'
import type { Span } from '../model/span.ts'
import { lowerUnits, type TextIndex } from './index-text.ts'
import { likelyWindows, type Window } from './likely-windows.ts'
import { refine, type WordRange } from './refine-place.ts'
import type { Sought } from './selector.ts'

/**
 * Stretches of the folded text where a changed form of the quote may stand: likely windows, each searched
 * by approx-string-match (Myers 1999), and what is found made whole.
 */
export function findSimilarPlaces(index: TextIndex, sought: Sought): Span[] {
  if (sought.last <= sought.first) return []
  const found = likelyWindows(index, sought).flatMap((window) =>
    searchWindow(index, sought, window).map((words) => refine(index, sought, words)),
  )
  const isFirst = ({ start, end }: Span, at: number) =>
    found.findIndex((other) => other.start === start && other.end === end) === at
  return found.filter((range, at) => range.end > range.start && isFirst(range, at))
}

/** The best match in a window, the best on both sides of it, and where its words would have it. */
function searchWindow(index: TextIndex, sought: Sought, window: Window): readonly WordRange[] {
  const { from, to, likely } = window
  const words = index.words.slice(from, to)
  const length = sought.last - sought.first
  const byWords = likely.map((at) => ({
    first: Math.max(0, at),
    last: Math.min(index.words.length, at + length) - 1,
  }))
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const quote = lowerUnits(sought.quote)
  const best = bestIn(index, quote, { start, end })
  // The library reports the best match only; a twin in the same window stands before or after it.
  const matches = best
    ? [
        best,
        bestIn(index, quote, { start, end: best.start }),
        bestIn(index, quote, { start: best.end, end }),
      ]
    : []
  const inWords = (match: Span): WordRange => {
    const begin = words.findIndex((word) => word.end > match.start)
    const stop = words.findLastIndex((word) => word.start < match.end)
    return { first: from + begin, last: from + Math.max(begin, stop) }
  }
  return [...matches.filter((match) => match !== undefined).map(inWords), ...byWords]
}

function bestIn({ lower }: TextIndex, quote: string, { start, end }: Span): Span | undefined {
  if (end - start < quote.length / 2) return undefined
  const most = Math.min(256, Math.floor(quote.length / 2)) // errors, as Hypothesis allows
  const [best] = search(lower.slice(start, end), quote, most) // of equal matches, the first
  return best && { start: start + best.start, end: start + best.end }
}
