import { foldText } from '../../anchor/fold.ts'

/** Words of a quotation that its source must have as they stand, and what the quotation has before them. */
export type Fragment = {
  readonly words: string
  /** Words in brackets between this fragment and the one before it, or the start. */
  readonly putIn: string
  /** True where brackets touch its first or last letter, as in `[t]he` or `open[ed]`: it may be part of a word. */
  readonly isTouched: { readonly start: boolean; readonly end: boolean }
}

/** A quotation taken apart: `the works […] were open[ed]` is `the works`, `were open`, and `ed` put in at the end. */
export type Parts = { readonly fragments: readonly Fragment[]; readonly putInAtEnd: string }

const separator = /(\[[^\]]*\]|…)/

/** Takes a quotation apart at what was left out and put in. */
export function partsOf(quote: string): Parts {
  const pieces = foldText(quote.replace(/\.(?:\s\.){2}/g, '…')).text.split(separator)
  const fragments: Fragment[] = []
  let putIn = ''
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 1) {
      putIn += insideOf(piece)
      continue
    }
    const words = piece.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
    if (words === '') {
      putIn += ' '
      continue
    }
    fragments.push({
      words,
      putIn,
      isTouched: {
        start: /\]$/.test(pieces[i - 1] ?? '') && piece.startsWith(words),
        end: /^\[/.test(pieces[i + 1] ?? '') && piece.endsWith(words),
      },
    })
    putIn = ''
  }
  return { fragments, putInAtEnd: putIn }
}

/** The words within brackets; an ellipsis is none. */
const insideOf = (piece: string): string =>
  piece.replace(/^\[|\]$|…/g, '').replace(/^\s+|\s+$/g, '')
