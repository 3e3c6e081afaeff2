import type { Anchoring, Candidate } from './anchor-quote.ts'
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

/** The nearest passages of a lost quote, each with its word diff, its likeness and what speaks against it. */
export function sayNearest({ candidates }: Lost): string {
  if (candidates.length === 0) return 'Nothing in the article is near to it.'
  return `Nearest: ${candidates.map(sayCandidate).join('; ')}.`
}

/** An outcome that attaches a quote to nothing. */
export type Lost = Extract<Anchoring, { readonly outcome: 'ambiguous' | 'orphaned' }>

const sayCandidate = ({ diff, quality, refusal }: Candidate): string =>
  `“${sayDiff(diff)}” (${Math.round(quality * 100)}%${refusal ? `, refused, ${sayRefusal(refusal)}` : ''})`

const said = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ')
