import { diffArrays } from 'diff'
import { foldText } from './fold.ts'
import { tokenize } from '../prose/tokens/tokens.ts'

/** One step of a word diff: words that stayed, went or came. */
export type DiffPart = {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
  /** True where a protected token went or came. */
  readonly isProtected: boolean
}

type Piece = { readonly text: string; readonly normal: string; readonly isProtected: boolean }

/** The words of two passages side by side, in reading order; spelling of quotation marks and spaces is no change. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const steps = diffArrays(piecesOf(before), piecesOf(after), {
    comparator: (a, b) => a.normal === b.normal,
  })
  return steps.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.map(({ text }) => text).join(' '),
    isProtected: (added || removed) && value.some((piece) => piece.isProtected),
  }))
}

/** A diff as wdiff prints it: `lost [-around-] {+up to+} $571 million`, in colour for a terminal. */
export function sayDiff(diff: readonly DiffPart[], { colour = false } = {}): string {
  return diff
    .map(({ kind, text, isProtected }) => {
      if (kind === 'kept') return text
      const marked = kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
      if (!colour) return marked
      const code = `${isProtected ? '1;' : ''}${kind === 'removed' ? '31' : '32'}`
      return `\u001b[${code}m${marked}\u001b[0m`
    })
    .join(' ')
}

/** Words of a passage with the marks that touch them, so that a diff reads as prose. */
function piecesOf(passage: string): Piece[] {
  const text = foldText(passage).text.trim()
  const tokens = tokenize(text)
  return Array.from(text.matchAll(/\S+/gu), ({ 0: piece, index }) => {
    const end = index + piece.length
    return {
      text: piece,
      normal: piece,
      isProtected: tokens.some((t) => t.protected && t.start < end && t.end > index),
    }
  })
}
