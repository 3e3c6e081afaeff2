import type { Candidate } from './anchor-quote.ts'
import type { Refusal } from './compare-passages.ts'
import { sayDiff } from './word-diff.ts'

/** Why a passage is not the quote, as the end of a sentence: ``for `opened` became `closed` ``. */
export function sayRefusal({ kind, before, after }: Refusal): string {
  switch (kind) {
    case 'protected':
      if (before.length === 0) return `for ${said(after)} came in`
      if (after.length === 0) return `for ${said(before)} went out`
      return `for ${said(before)} became ${said(after)}`
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

/**
 * A passage near to a lost quote, as one item of a list: its word diff, where it stands and what speaks
 * against it: ``“about [-100-] {+300+} kW” (3:18, for `100 kW` became `300 kW`)``.
 */
export const sayCandidate = ({ diff, refusal }: Candidate, where: string): string =>
  `“${sayDiff(diff)}” (${where}${refusal ? `, ${sayRefusal(refusal)}` : ''})`

const said = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ')
