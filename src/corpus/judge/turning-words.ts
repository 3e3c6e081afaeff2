import type { Span } from '../../model/span.ts'
import type { TokenKind } from '../../prose/tokens/token-kinds.ts'
import { tokenize } from '../../prose/tokens/tokens.ts'

/** Kinds of token that turn the words behind them. */
const turning: ReadonlySet<TokenKind> = new Set(['negation', 'hedge'])
const conditionsBefore =
  /\b(?:if|unless|except|whether|would|should|but for|provided(?: that)?)\b/gi
const conditionsBehind = /\b(?:if|unless|except|provided|or (?:more|less|so))\b/gi

/** Words that stand between such a word and what it turns without keeping them apart. */
const light = /^\s+(?:(?:a|an|the|any|be|been|being)\s+)*$/i

/** The negation, hedge or condition that a text ends with, so that it bears upon what follows. */
export const turningAtEnd = (text: string): string | undefined =>
  wordsOf(
    text,
    [...tokensOf(text, turning), ...matches(text, conditionsBefore)].findLast(({ end }) =>
      light.test(text.slice(end)),
    ),
  )

/** The negation or condition that a text begins with, so that it bears upon what goes before. */
export const turningAtStart = (text: string): string | undefined =>
  wordsOf(
    text,
    [...tokensOf(text, new Set(['negation'])), ...matches(text, conditionsBehind)].find(
      ({ start }) => /^\s+$/.test(text.slice(0, start)),
    ),
  )

const wordsOf = (text: string, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end)

const tokensOf = (text: string, kinds: ReadonlySet<TokenKind>): readonly Span[] =>
  tokenize(text).filter(({ kind }) => kinds.has(kind))

const matches = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
