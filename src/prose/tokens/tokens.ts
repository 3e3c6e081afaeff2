import type { Span } from '../../model/span.ts'
import { degreeAt } from './degrees.ts'
import { flatten } from '../text/flatten.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { hedges, type Hedge } from '../lexicon/hedges.ts'
import { lexemesOf, type Lexeme } from '../text/lexemes.ts'
import { phraseBook } from '../text/phrases.ts'
import type { TokenKind } from './token-kinds.ts'
import { stretchesOf } from './token-stretches.ts'
import { comparatives, negations, quantifiers } from '../lexicon/token-words.ts'

/**
 * A piece of prose that can be compared with another. A whole amount is one token: `currency` is an amount
 * of money, `unit` an amount with a unit or percent, `number` a bare one. Offsets are UTF-16 units of the
 * text as given, end exclusive; punctuation is in no token.
 */
export type Token = {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** The same for all ways of writing the same: `$571 million` and `571 million dollars`. */
  readonly normal: string
  /** False for words that may change without changing what is claimed. */
  readonly protected: boolean
}

/** What the caller knows beyond the text: names, in lower case, that may stand at the head of a sentence. */
export type TokenOptions = { readonly names?: ReadonlySet<string> | undefined }

type Piece = { readonly kind: TokenKind; readonly normal: string; readonly next: number } & Span

const hedgeAt = phraseBook<Hedge>(
  hedges.filter(({ kind }) => kind !== 'attribution' && kind !== 'reckoning'),
  ({ words }) => words,
)

/** Splits prose into protected tokens and free words, in order and without overlap. */
export function tokenize(text: string, { names }: TokenOptions = {}): readonly Token[] {
  const flat = flatten(text)
  const lexemes = lexemesOf(flat.text)
  const spans = stretchesOf(flat.text)
  const tokens: Token[] = []
  let span = 0
  let i = 0
  while (i < lexemes.length) {
    const lexeme = lexemes[i]
    if (!lexeme) break
    while ((spans[span]?.end ?? Infinity) <= lexeme.start) span++
    const within = spans[span]
    const piece =
      within && within.start <= lexeme.start
        ? { ...within, start: lexeme.start, next: indexAfter(lexemes, i, within.end) }
        : wordAt(flat.text, lexemes, i, { names, limit: within?.start ?? Infinity })
    if (piece) {
      const { kind, normal } = piece
      const place = { start: flat.startAt(piece.start), end: flat.endAt(piece.end) }
      tokens.push({ kind, ...place, normal, protected: kind !== 'word' })
    }
    i = Math.max(piece?.next ?? i + 1, i + 1)
  }
  return tokens
}

/** Names of a text in lower case: words with a capital inside a sentence, and words all in capitals. */
export function namesIn(text: string): ReadonlySet<string> {
  const flat = flatten(text).text
  const lexemes = lexemesOf(flat)
  const isNamed = ({ kind, text: word }: Lexeme, i: number): boolean =>
    kind === 'word' &&
    /^\p{Lu}/u.test(word) &&
    !isFunctionWord(word) &&
    (hasInnerCapital(word) || !isHead(flat, lexemes, i))
  return new Set(lexemes.filter(isNamed).map(({ low }) => bare(low)))
}

function indexAfter(lexemes: readonly Lexeme[], i: number, end: number): number {
  let next = i
  while (next < lexemes.length && (lexemes[next]?.start ?? end) < end) next++
  return next
}

/** What `wordAt` must know: the names of the text, and where the next stretch of several lexemes begins. */
type Around = { readonly names: ReadonlySet<string> | undefined; readonly limit: number }

function wordAt(
  text: string,
  lexemes: readonly Lexeme[],
  i: number,
  { names, limit }: Around,
): Piece | undefined {
  const first = lexemes[i]
  if (first === undefined) return undefined
  const one = { start: first.start, end: first.end, next: i + 1 }
  if (first.kind === 'number' || first.kind === 'symbol') {
    return { ...one, kind: 'number', normal: first.text }
  }
  if (first.kind !== 'word') return undefined
  const hedge = hedgeAt(lexemes, i)
  const end = hedge ? (lexemes[hedge.next - 1]?.end ?? first.end) : first.end
  const isHedge = hedge !== undefined && end <= limit
  const negation = /n't$/.test(first.low) ? 'not' : negations.get(first.low)
  if (negation && !(isHedge && hedge.next > i + 1)) {
    return { ...one, kind: 'negation', normal: negation }
  }
  if (isHedge && !isCapitalInside(text, lexemes, i)) {
    return { ...one, end, next: hedge.next, kind: 'hedge', normal: hedge.entry.sense }
  }
  if (isName(text, lexemes, i, names)) return { ...one, kind: 'name', normal: bare(first.low) }
  const comparative = comparatives.get(first.low)
  if (comparative) return { ...one, kind: 'comparative', normal: comparative }
  const quantifier = quantifiers.get(first.low)
  if (quantifier) return { ...one, kind: 'quantifier', normal: quantifier }
  const degree = degreeAt(lexemes, i)
  if (degree) return { ...one, ...degree }
  return { ...one, kind: 'word', normal: bare(first.low) }
}

/** A capital makes a name inside a sentence; at its head only with a capital after it, or if it is known. */
function isName(
  text: string,
  lexemes: readonly Lexeme[],
  i: number,
  names: ReadonlySet<string> | undefined,
): boolean {
  const word = lexemes[i]
  if (!word || !/^\p{Lu}/u.test(word.text) || isFunctionWord(word.text)) return false
  if (hasInnerCapital(word.text) || names?.has(bare(word.low)) || !isHead(text, lexemes, i))
    return true
  const following = lexemes[i + 1]?.kind === 'dash' ? lexemes[i + 2] : lexemes[i + 1]
  return (
    following?.kind === 'word' && /^\p{Lu}/u.test(following.text) && !isFunctionWord(following.text)
  )
}

const isCapitalInside = (text: string, lexemes: readonly Lexeme[], i: number): boolean =>
  /^\p{Lu}/u.test(lexemes[i]?.text ?? '') && !isHead(text, lexemes, i)

const hasInnerCapital = (word: string): boolean => /^.+\p{Lu}/u.test(bare(word))

/** True at the head of a text, a block, a sentence or a quotation. */
function isHead(text: string, lexemes: readonly Lexeme[], i: number): boolean {
  const [before, word] = [lexemes[i - 1], lexemes[i]]
  if (!before || !word || text.slice(before.end, word.start).includes('\n')) return true
  if (/^["'(:]$/.test(before.text)) return true
  const isInitial = lexemes[i - 2]?.text.length === 1 && /[A-Z]/.test(lexemes[i - 2]?.text ?? '')
  return /^[.!?…]$/.test(before.text) && !isInitial
}

/** A word without its possessive ending. */
const bare = (word: string): string => word.replace(/'s?$/, '')
