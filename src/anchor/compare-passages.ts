import { diffArrays } from 'diff'
import type { Span } from '../model/span.ts'
import { hedges } from '../prose/lexicon/hedges.ts'
import { tokenize, type Token } from '../prose/tokens/tokens.ts'
import { findExchange } from './exchanges.ts'
import { isReversal } from './opposites.ts'

/** A token with its words as they stand. */
export type WordedToken = Token & { readonly words: string }

/** A stretch of folded text read in its surroundings, so that a name or number cut by its edge is read whole. */
export type Passage = {
  readonly tokens: readonly WordedToken[]
  /** The tokens outside the stretch, nearest first, up to the ends of its sentence. */
  readonly before: readonly WordedToken[]
  readonly after: readonly WordedToken[]
  /** Tokens that touch the stretch with nothing but a space between. */
  readonly touching: {
    readonly before: WordedToken | undefined
    readonly after: WordedToken | undefined
  }
}

/** Why a passage is not the quote, whatever its likeness. */
export type Refusal = {
  /**
   * A protected token changed; one beside the quote did; nobody says so any more, or somebody does at last;
   * a free word became its opposite; two words changed places.
   */
  readonly kind: 'protected' | 'beside' | 'attribution' | 'opposite' | 'exchanged'
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Read a stretch of a text, given with enough of its surroundings. Names in lower case. */
export function readPassage(
  context: string,
  { start, end }: Span,
  names: ReadonlySet<string>,
): Passage {
  const tokens = tokenize(context, { names }).map((token): WordedToken => {
    return { ...token, words: context.slice(token.start, token.end) }
  })
  const inside = tokens.filter((token) => token.start < end && token.end > start)
  const from = sentenceStart(context, start)
  const to = sentenceEnd(context, end)
  const before = tokens.filter((token) => token.end <= start && token.start >= from).reverse()
  const after = tokens.filter((token) => token.start >= end && token.end <= to)
  const touches = (gap: string): boolean => gap.trim() === ''
  return {
    tokens: inside,
    before,
    after,
    touching: {
      before: before.find((token) => touches(context.slice(token.end, start))),
      after: after.find((token) => touches(context.slice(end, token.start))),
    },
  }
}

const nearNegation = 3 // words; a negation this near before a stretch is taken to belong to it
const neighbours = 3 // words beside a stretch that are its subject or object

/** What keeps a passage from standing for a quote, or undefined where nothing does. */
export function findRefusal(quote: Passage, passage: Passage): Refusal | undefined {
  const changed = changedTokens(
    quote.tokens.filter(isProtected),
    passage.tokens.filter(isProtected),
  )
  if (changed) return { kind: 'protected', ...changed }
  if (quote.tokens.some(isSaying) !== passage.tokens.some(isSaying)) {
    const said = (tokens: readonly Token[]) => normals(tokens.filter(isSaying))
    return { kind: 'attribution', before: said(quote.tokens), after: said(passage.tokens) }
  }
  const sides = [besideBefore(quote, passage), besideAfter(quote, passage)]
  const beside = sides.find((side) => side && !isSame(side.before, side.after))
  if (beside) return { kind: 'beside', ...beside }
  const turned =
    isReversal(free(quote.tokens), free(passage.tokens)) ??
    isReversal(near(quote.before), near(passage.before))
  if (turned) return { kind: 'opposite', ...turned }
  const exchange = findExchange(neighbourhood(quote), neighbourhood(passage))
  return exchange && { kind: 'exchanged', ...exchange }
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

/** The tokens that went and came, in their own words; undefined where all agree, in one order. */
function changedTokens(before: readonly WordedToken[], after: readonly WordedToken[]): Side {
  if (isSame(normals(before), normals(after))) return undefined
  const steps = diffArrays([...before], [...after], {
    comparator: (a, b) => a.normal === b.normal,
  })
  const wordsOf = (side: 'added' | 'removed') =>
    steps.filter((step) => step[side]).flatMap(({ value }) => value.map(({ words }) => words))
  return exchangedTokens(before, after) ?? { before: wordsOf('removed'), after: wordsOf('added') }
}

/** The tokens that stand where another of them stood, where both sides have the same ones. */
function exchangedTokens(before: readonly WordedToken[], after: readonly WordedToken[]): Side {
  const [old, now] = [normals(before), normals(after)]
  if (old.toSorted().join('\n') !== now.toSorted().join('\n')) return undefined
  const elsewhere = before.map((_, i) => i).filter((i) => old[i] !== now[i])
  const wordsOf = (tokens: readonly WordedToken[]) =>
    elsewhere.flatMap((i) => tokens[i]?.words ?? [])
  return { before: wordsOf(before), after: wordsOf(after) }
}

type Side = { readonly before: readonly string[]; readonly after: readonly string[] } | undefined

/** A negation near the beginning, and a hedge, count or comparison that touches it. */
function besideBefore(quote: Passage, passage: Passage): Side {
  // A selector without a prefix, or one that begins with its sentence, has nothing to hold against the text.
  const room = Math.min(nearNegation, quote.before.length)
  if (room === 0) return undefined
  const guards = ({ before, touching }: Passage): string[] => [
    ...normals(before.slice(0, room).filter(({ kind }) => kind === 'negation')),
    ...guard(touching.before),
  ]
  return { before: guards(quote), after: guards(passage) }
}

function besideAfter(quote: Passage, passage: Passage): Side {
  if (quote.after.length === 0) return undefined
  const guards = ({ touching }: Passage): string[] =>
    touching.after?.kind === 'negation' ? [touching.after.normal] : []
  return { before: guards(quote), after: guards(passage) }
}

function guard(token: Token | undefined): string[] {
  const isGuard =
    token?.kind === 'hedge' || token?.kind === 'quantifier' || token?.kind === 'comparative'
  return token && isGuard ? [token.normal] : []
}

function neighbourhood({ tokens, before, after }: Passage) {
  return { inside: free(tokens), before: near(before), after: near(after) }
}

// Verbs of saying may replace one another, but may not come or go.
const sayings = new Set([
  ...hedges
    .filter(({ kind, sense }) => kind === 'attribution' && sense !== 'reports')
    .map(({ words }) => words),
  'reportedly',
  'according',
])
const isSaying = ({ normal }: Token): boolean => sayings.has(normal)

const near = (tokens: readonly Token[]): string[] => free(tokens.slice(0, neighbours))
const isProtected = (token: Token): boolean => token.protected
const free = (tokens: readonly Token[]): string[] =>
  normals(tokens.filter((token) => !token.protected))
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

const sentenceStart = (text: string, start: number): number => {
  const before = text.slice(0, start)
  return Math.max(0, ...['. ', '! ', '? ', '; ', '\n'].map((mark) => before.lastIndexOf(mark) + 1))
}

const sentenceEnd = (text: string, end: number): number => {
  if (/[.!?;]["')\]]*$/u.test(text.slice(Math.max(0, end - 4), end))) return end
  const found = /[.!?;](?:\s|$)/u.exec(text.slice(end))
  return found ? end + found.index : text.length
}
