import type { Lexeme } from './lexemes.ts'

/** Finds listed expressions of one or more words at a place, the longest first. */
export type PhraseBook<T> = (
  lexemes: readonly Lexeme[],
  i: number,
) => { readonly entry: T; readonly next: number } | undefined

/** Builds a finder of expressions from a list with their words; a hyphen in an expression is a hyphen in the text. */
export function phraseBook<T>(list: readonly T[], wordsOf: (entry: T) => string): PhraseBook<T> {
  const byFirst = new Map<string, { readonly entry: T; readonly words: readonly string[] }[]>()
  for (const entry of list) {
    const words = wordsOf(entry).split(/ |(?=-)|(?<=-)/)
    const [first = ''] = words
    const same = byFirst.get(first) ?? []
    byFirst.set(
      first,
      [...same, { entry, words }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return (lexemes, i) => {
    const candidates = byFirst.get(lexemes[i]?.low ?? '') ?? []
    const found = candidates.find(({ words }) =>
      words.every((word, k) => lexemes[i + k]?.low === word),
    )
    return found && { entry: found.entry, next: i + found.words.length }
  }
}
