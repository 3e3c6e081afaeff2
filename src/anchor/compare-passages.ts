import { diffArrays } from 'diff'
import type { Range } from './fold.ts'
import { tokenize, type Token } from './interim-tokens.ts'
import { isReversal } from './opposites.ts'

/** A stretch of folded text read in its surroundings, so that a name or number cut by its edge is read whole. */
export type Passage = {
  readonly tokens: readonly Token[]
  /** Words outside the stretch that would turn what it says: a negation near it, a hedge that touches it. */
  readonly guards: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Words of context on each side, up to the end of the sentence; fewer words guard less. */
  readonly room: { readonly before: number; readonly after: number }
}

const guardWords = 3 // a negation this near to a stretch is taken to belong to it

/** Read a stretch of a text, given with enough of its surroundings. */
export function readPassage(context: string, { start, end }: Range): Passage {
  const tokens = tokenize(context)
  const inside = tokens.filter((token) => token.start < end && token.end > start)
  const sentenceStart = lastBreak(context.slice(0, start))
  const sentenceEnd = start + Math.max(end - start, firstBreak(context.slice(start), end - start))
  const before = tokens
    .filter((token) => token.end <= start && token.start >= sentenceStart)
    .reverse()
  const after = tokens.filter((token) => token.start >= end && token.end <= sentenceEnd)
  return {
    tokens: inside,
    guards: { before: guardsIn(before, guardWords), after: guardsIn(after, 1) },
    room: { before: before.length, after: after.length },
  }
}

/** What keeps a passage from standing for a quote, or undefined where nothing does. */
export function findRefusal(quote: Passage, passage: Passage): Refusal | undefined {
  const before = normals(quote.tokens.filter(isProtected))
  const after = normals(passage.tokens.filter(isProtected))
  if (!isSame(before, after)) return { kind: 'protected', before, after }
  for (const side of ['before', 'after'] as const) {
    if (quote.room[side] === 0) continue
    if (!isSame(quote.guards[side], passage.guards[side])) {
      return { kind: 'guard', before: quote.guards[side], after: passage.guards[side] }
    }
  }
  const reversal = isReversal(free(quote.tokens), free(passage.tokens))
  return reversal && { kind: 'reversal', ...reversal }
}

/** Why a passage is not the quote, whatever its likeness. */
export type Refusal = {
  readonly kind: 'protected' | 'guard' | 'reversal'
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Likeness of two passages' words, 0 to 1: the share of letters in words that both have in one order. */
export function compareWords(quote: Passage, passage: Passage): number {
  const before = normals(quote.tokens)
  const after = normals(passage.tokens)
  const total = letters(before) + letters(after)
  if (total === 0) return 0
  const kept = diffArrays(before, after, { comparator: isSameWord })
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + letters(value), 0)
  return Math.min(1, (2 * kept) / total)
}

const isProtected = (token: Token): boolean => token.protected
const free = (tokens: readonly Token[]): string[] =>
  normals(tokens.filter((token) => !token.protected && /[\p{L}\p{N}]/u.test(token.normal)))
const normals = (tokens: readonly Token[]): string[] => tokens.map(({ normal }) => normal)
const letters = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length, 0)
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at])

/** One word in two forms: `closed` and `closes` share a stem of four letters and two thirds of their length. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const most = Math.max(a.length, b.length)
  let same = 0
  while (same < most && a[same] === b[same]) same += 1
  return same >= 4 && same >= (most * 2) / 3
}

function guardsIn(tokens: readonly Token[], reach: number): string[] {
  return tokens
    .slice(0, reach)
    .filter(
      (token, at) =>
        token.protected && (token.kind === 'negation' || (at === 0 && token.kind !== 'name')),
    )
    .map(({ normal }) => normal)
}

const lastBreak = (text: string): number => {
  const at = Math.max(...['. ', '! ', '? ', '; ', ': ', '\n'].map((mark) => text.lastIndexOf(mark)))
  return at + 1
}

const firstBreak = (text: string, from: number): number => {
  const found = /[.!?;:](?:\s|$)/u.exec(text.slice(from))
  return found ? from + found.index : text.length
}
