import type { Candidate } from './anchor-quote.ts'
import type { Refusal } from './compare-passages.ts'
import { sayDiff } from './word-diff.ts'

/** Why a passage is not the quote, as the end of a sentence: ``for `opened` became `closed` ``. */
export function sayRefusal({ kind, before, after }: Refusal): string {
  switch (kind) {
    case 'protected':
      return `for ${sayChanged(before, after)}`
    case 'beside':
      return `for the words beside it went from ${said(before)} to ${said(after)}`
    case 'attribution':
      return `for who says so went from ${said(before)} to ${said(after)}`
    case 'opposite':
      return `for ${said(before)} became ${said(after)}`
    case 'exchanged':
      return `for ${said(before)} and ${said(after)} changed places`
    default:
      return kind satisfies never
  }
}

/** What came, went or became something else, and what only changed places. */
function sayChanged(before: readonly string[], after: readonly string[]): string {
  const [gone, come] = [without(before, after), without(after, before)]
  const moved = [...new Set(without(before, gone))]
  const exchange =
    moved.length > 1 ? [`${moved.map((word) => `\`${word}\``).join(' and ')} changed places`] : []
  // One that stands elsewhere has changed places with nothing.
  const [old, now] = moved.length > 1 ? [gone, come] : [before, after]
  if (old.length + now.length === 0) return exchange.join()
  const became =
    old.length === 0
      ? `${said(now)} came in`
      : now.length === 0
        ? `${said(old)} went out`
        : `${said(old)} became ${said(now)}`
  return [became, ...exchange].join(', and ')
}

/** A list without the words of another, each as often as it stands there. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * A passage near to a lost quote, as one item of a list: its word diff, where it stands and what speaks
 * against it: ``“about [-100-] {+300+} kW” (3:18, for `100 kW` became `300 kW`)``.
 */
export const sayCandidate = ({ diff, refusal }: Candidate, where: string): string =>
  `“${sayDiff(diff)}” (${where}${refusal ? `, ${sayRefusal(refusal)}` : ''})`

const said = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ')
