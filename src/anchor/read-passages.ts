import type { Span } from '../model/span.ts'
import { namesIn } from '../prose/tokens/tokens.ts'
import { readPassage, type Passage } from './compare-passages.ts'
import { foldText } from './fold.ts'
import { wordsOf, type TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

const nearby = 5 // words; farther ones tell nothing of a quote, and the outermost may be cut
const contextUnits = 120 // units on each side, so that a name or number is read whole

/** A quote as read between its own prefix and suffix, and the names that these show, in lower case. */
export type Quote = {
  readonly sought: Sought
  readonly passage: Passage
  readonly names: ReadonlySet<string>
}

/** Read a quote in its own context. */
export function readQuote(index: TextIndex, sought: Sought): Quote {
  const names = namesIn(sought.whole)
  const passage = readPassage(sought.whole, sought, namesNear(index, sought.whole, names))
  return { sought, passage, names }
}

/** A stretch of the folded text read in its surroundings. */
export function readFolded(
  index: TextIndex,
  { start, end }: Span,
  names: ReadonlySet<string>,
): Passage {
  const from = Math.max(0, start - contextUnits)
  const context = index.folded.text.slice(from, end + contextUnits)
  const known = namesNear(index, context, names)
  return readPassage(context, { start: start - from, end: end - from }, known)
}

/** A stretch of the text as it stands, read in its surroundings. */
export function readPlace(
  raw: string,
  { start, end }: Span,
  { index, names }: { readonly index: TextIndex; readonly names: ReadonlySet<string> },
): Passage {
  const before = foldText(raw.slice(Math.max(0, start - contextUnits), start)).text
  const inside = foldText(raw.slice(start, end)).text
  const context = before + inside + foldText(raw.slice(end, end + contextUnits)).text
  const range = { start: before.length, end: before.length + inside.length }
  return readPassage(context, range, namesNear(index, context, names))
}

/**
 * True where a quote stands at a place word for word, between the words that it was signed between, and enough of those:
 * then there is nothing to read.
 */
export function standsAt(sought: Sought, raw: string, { start, end }: Span): boolean {
  const { before, quote, after, first, last, words } = sought
  if (first < nearby || words.length - last < nearby) return false
  const around = (from: number, to: number) => foldText(raw.slice(Math.max(0, from), to)).text
  return (
    around(start, end) === quote &&
    around(start - contextUnits, start).endsWith(before) &&
    around(end, end + contextUnits).startsWith(after)
  )
}

/** Those words of a stretch that the text or the selector shows to be names; near work only. */
function namesNear(index: TextIndex, stretch: string, more: ReadonlySet<string>): Set<string> {
  const words = wordsOf(stretch).map(({ key }) => key.replace(/'s?$/u, ''))
  return new Set(words.filter((word) => index.names.has(word) || more.has(word)))
}
