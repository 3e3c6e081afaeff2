import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { canonicalOf } from './canonical.ts'
import { expand } from './contractions.ts'
import { foldTypography } from './typography.ts'
import type { Proof } from './verdict.ts'

export type ItemKind = 'word' | 'mark' | 'number' | 'date'

/** The smallest piece of a text that is compared: a word, a mark, a whole number or date. */
export type Item = {
  readonly kind: ItemKind
  /** The same for all ways of writing the same. */
  readonly normal: string
  /** As it stands, its typography folded. */
  readonly text: string
  /** True where a sentence, or what a colon or dash opens, begins with it. */
  readonly isHead: boolean
  /** What makes `normal` of `text`, where they differ. */
  readonly by: Proof | undefined
}

type Piece = Omit<Item, 'isHead'>

// A word with its inner apostrophes; what is in normal form already; any other mark.
const piece = /⟦[^⟧]*⟧|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*|[^\s]/gu

/** True for a mark that parts words; a hyphen joins them. */
export const isPause = ({ kind, text }: Item): boolean => kind === 'mark' && text !== '-'

/** The items of a text, in order. */
export function itemsOf(text: string): readonly Item[] {
  const folded = foldTypography(text)
  const settled = Array.from(folded.matchAll(/⟦[^⟧]*⟧/g), (match) => spanOf(match))
  const isSettled = ({ start, end }: Span) =>
    settled.some((span) => span.start < end && start < span.end)
  const quantities = findQuantities(folded).filter((found) => !isSettled(found))
  const pieces: Piece[] = []
  let at = 0
  for (const found of quantities) {
    const words = folded.slice(found.start, found.end)
    const normal = canonicalOf(found, words)
    if (normal === undefined) continue
    pieces.push(...piecesOf(articleless(folded.slice(at, found.start), words)))
    const kind = found.kind === 'date' ? 'date' : 'number'
    pieces.push({ kind, normal, text: words, by: normal === words ? undefined : kind })
    at = found.end
  }
  pieces.push(...piecesOf(folded.slice(at)))
  return pieces.map((each, i) => ({ ...each, isHead: opensSentence(pieces, i) }))
}

/** `the 13th of May` is `13 May`: the article belongs to the way the day is written. */
const articleless = (before: string, date: string): string =>
  /^\d+(?:st|nd|rd|th) of /.test(date) ? before.replace(/(?<!\p{L})the $/iu, '') : before

/** A text in normal form; that of a normal form is itself. */
export const normalForm = remembering((text): string =>
  itemsOf(text)
    .map(({ normal, isHead }) => (isHead ? lowered(normal) : normal))
    .join(' ')
    .replace(/ - /g, '-'),
)

/** A word at a head without its capital; one with more capitals, such as `US`, keeps them. */
export const lowered = (word: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? word.toLowerCase() : word

function piecesOf(text: string): readonly Piece[] {
  const found = Array.from(text.matchAll(piece), ([words]) => words)
  return found.flatMap((words, i): readonly Piece[] => {
    if (words.startsWith('⟦'))
      return [{ kind: 'number', normal: words, text: words, by: undefined }]
    const kind: ItemKind = /^[\p{L}\p{N}]/u.test(words) ? 'word' : 'mark'
    const expanded = kind === 'word' ? expand(words, found[i + 1]?.toLowerCase()) : undefined
    // Single quotation marks and double ones are two houses' ways of setting the same.
    if (words === "'") return [{ kind, normal: '"', text: words, by: 'typography' }]
    if (!expanded) return [{ kind, normal: words, text: words, by: undefined }]
    return expanded.map((normal) => ({ kind, normal, text: words, by: 'contraction' }))
  })
}

const opening = new Set(['"', "'", '(', '['])

function opensSentence(pieces: readonly Piece[], i: number): boolean {
  let before = i - 1
  while (opening.has(pieces[before]?.text ?? '')) before -= 1
  return before < 0 || /^[.!?;:–…]$/u.test(pieces[before]?.text ?? '')
}

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + words.length,
})
