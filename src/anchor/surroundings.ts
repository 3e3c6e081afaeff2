import { wordsOf, type TextIndex } from './index-text.ts'
import type { Range } from './fold.ts'
import type { Sought } from './selector.ts'

/** How well what stands before and after a place agrees with the selector, 0 to 1; undefined where it says nothing. */
export type Surroundings = {
  readonly before: number | undefined
  readonly after: number | undefined
}

const nearWords = 12 // words of context that are compared, nearest first
const roomForInsertions = 8 // words that may stand between them in the text
const nearUnits = 32 // units of an unbroken run that count as full agreement

/** Score both sides of a place, always both: two quotes that differ only in their suffix are two. */
export function compareSurroundings(
  index: TextIndex,
  sought: Sought,
  { start, end }: Range,
): Surroundings {
  const text = index.lower
  const before = sought.before.toLowerCase()
  const after = sought.after.toLowerCase()
  return {
    before: compareSide(before, text.slice(Math.max(0, start - reach(before)), start), 'before'),
    after: compareSide(after, text.slice(end, end + reach(after)), 'after'),
  }
}

/** True where at least one side agrees, or the selector brings no context to disagree with. */
export const hasAgreement = ({ before, after }: Surroundings): boolean =>
  (before === undefined && after === undefined) ||
  (before ?? 0) >= agreement ||
  (after ?? 0) >= agreement

/** True where no side disagrees. */
export const hasFullAgreement = ({ before, after }: Surroundings): boolean =>
  (before ?? 1) >= agreement && (after ?? 1) >= agreement

// Unrelated English prose shares about a quarter of its nearest words, as `the` and `of` recur.
const agreement = 0.5

const reach = (side: string): number => Math.round(side.length * 1.5) + 48

function compareSide(wanted: string, actual: string, side: 'before' | 'after'): number | undefined {
  if (wanted.trim() === '') return undefined
  const run = commonRun(wanted, actual, side) / Math.min(wanted.length, nearUnits)
  const wantedWords = near(wanted, nearWords, side)
  if (wantedWords.length === 0) return Math.min(1, run)
  const actualWords = near(actual, nearWords + roomForInsertions, side)
  return Math.min(1, Math.max(run, commonWords(wantedWords, actualWords) / wantedWords.length))
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

/** Length of the longest common subsequence of two short lists of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [at, other] of b.entries()) {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row[b.length] ?? 0
}
