import { remembering } from '../model/memory.ts'
import type { Span } from '../model/span.ts'

/** A text as matching sees it, and the way back to the text as it stands. */
export type Folded = {
  readonly text: string
  /** Offset in the original where each folded unit begins. */
  readonly starts: readonly number[]
  /** Offset in the original where each folded unit ends. */
  readonly ends: readonly number[]
}

const alike = new Map<string, string>([
  ...[...'‘’‚‛ʼ′`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
  // The ligatures of Latin, as PDF readers copy them.
  ...[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((mark) => [mark, mark.normalize('NFKC')] as const),
  ['...', '…'],
])

const typographic = [...alike.keys()].filter((mark) => mark.length === 1).join('')
const spaces = String.raw`\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`
const invisible = String.raw`\xad\u200b\u200c\u2060\ufeff\u200e\u200f\u061c`
const directions = String.raw`\u202a-\u202e\u2066-\u2069`
const marks = String.raw`\u0300-\u036f` // the combining marks of Latin, Greek and Cyrillic

// White space with what vanishes in it; what vanishes; and else a unit, with the marks upon it.
const piece = new RegExp(
  String.raw`([${spaces}][${spaces}${invisible}]*)|([${invisible}${directions}])|\.{3}|[${typographic}]|[\s\S][${marks}]*`,
  'g',
)

/**
 * Fold what a reader does not see as different words: `“don’t”  –` → `"don't" -`. Typographic marks
 * become plain ones, white space becomes one space, soft hyphens and zero-width marks vanish, three full
 * stops become an ellipsis, a ligature becomes its letters, composed and decomposed letters become one. Case
 * stays, for it tells names.
 */
export const foldText = remembering(foldAnew)

function foldAnew(raw: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { 0: whole, 1: space, 2: unseen, index } of raw.matchAll(piece)) {
    const folded = space ? ' ' : unseen ? '' : (alike.get(whole) ?? composed(whole))
    text += folded
    // Each unit stands for the whole of what was folded: a letter is not cut from the marks upon it.
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index)
      ends.push(index + whole.length)
    }
  }
  return { text, starts, ends }
}

/** A letter and the marks upon it as one character where there is one. */
const composed = (letter: string): string => (letter.length > 1 ? letter.normalize('NFC') : letter)

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfold(folded: Folded, { start, end }: Span): Span {
  const first = folded.starts[start] ?? 0
  return { start: first, end: end > start ? (folded.ends[end - 1] ?? first) : first }
}

/** True for a unit that belongs to a word: a letter, a digit or a mark on one. */
export const isWordUnit = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit)
