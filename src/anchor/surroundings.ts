import type { Span } from '../model/span.ts'
import { commonWords } from './common-words.ts'
import { wordsOf, type TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

/** How well one side of a place agrees with the selector, and how much the selector says about that side; 0 to 1. */
export type Side = { readonly score: number; readonly weight: number }

/** Both sides of a place; undefined where the selector says nothing. */
export type Surroundings = {
  readonly before: Side | undefined
  readonly after: Side | undefined
}

const nearWords = 12 // words of context that are compared, nearest first
const roomForInsertions = 8 // words that may stand between them in the text
const tellingWords = 6 // words of context that say as much as context can; fewer weigh less
const nearUnits = 32 // units of an unbroken run that count as full agreement

/** Score both sides of a place, always both: two quotes that differ only in their suffix are two. */
export function compareSurroundings(
  index: TextIndex,
  sought: Sought,
  { start, end }: Span,
): Surroundings {
  const text = index.lower
  const before = sought.before.toLowerCase()
  const after = sought.after.toLowerCase()
  return {
    before: compareSide(before, text.slice(Math.max(0, start - reach(before)), start), 'before'),
    after: compareSide(after, text.slice(end, end + reach(after)), 'after'),
  }
}

/** True where a side that says enough agrees, or the selector brings no context to disagree with. */
export function hasAgreement({ before, after }: Surroundings): boolean {
  const sides = [before, after].filter((side) => side !== undefined)
  // A lone `The` before a quote is met everywhere; it counts only where there is nothing better.
  const telling = sides.filter(({ weight }) => weight >= 0.5)
  return sides.length === 0 || (telling.length > 0 ? telling : sides).some(agrees)
}

/** True where no side disagrees. */
export const hasFullAgreement = ({ before, after }: Surroundings): boolean =>
  [before, after].every((side) => side === undefined || agrees(side))

const agrees = ({ score }: Side): boolean => score >= agreement

// Unrelated English prose shares about a quarter of its nearest words, as `the` and `of` recur.
const agreement = 0.5

const reach = (side: string): number => Math.round(side.length * 1.5) + 48

function compareSide(wanted: string, actual: string, side: 'before' | 'after'): Side | undefined {
  if (wanted.trim() === '') return undefined
  const common = commonRun(wanted, actual, side)
  const isWhole = common === wanted.length
  const run = common / Math.min(wanted.length, nearUnits)
  const wantedWords = near(wanted, nearWords, side)
  if (wantedWords.length === 0) {
    return { score: Math.min(1, run), weight: Math.min(1, wanted.length / nearUnits) }
  }
  const actualWords = near(actual, nearWords + roomForInsertions, side)
  const words = commonWords(wantedWords, actualWords) / wantedWords.length
  return {
    // What stands near may be a refrain; only the whole side is full agreement.
    score: Math.min(isWhole ? 1 : 0.95, Math.max(run, words)),
    weight: Math.min(1, wantedWords.length / tellingWords),
  }
}

function near(side: string, count: number, which: 'before' | 'after'): string[] {
  const words = wordsOf(side).map(({ key }) => key)
  return which === 'before' ? words.slice(-count) : words.slice(0, count)
}

function commonRun(wanted: string, actual: string, side: 'before' | 'after'): number {
  const most = Math.min(wanted.length, actual.length)
  let run = 0
  while (run < most) {
    const same =
      side === 'before'
        ? wanted[wanted.length - 1 - run] === actual[actual.length - 1 - run]
        : wanted[run] === actual[run]
    if (!same) break
    run += 1
  }
  return run
}
