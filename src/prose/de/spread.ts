import type { Lexeme } from '../lexicon/lexeme.ts'

/** The lexemes that stand for some of a text, and the first one after those. */
export type Taken = { readonly lexemes: readonly Lexeme[]; readonly next: number }

/** Words in the place of others: the place is shared out, so that no two lie in one. */
export function spread(taken: readonly Lexeme[], words: readonly string[]): readonly Lexeme[] {
  const [first, last] = [taken[0], taken.at(-1)]
  if (!first || !last) return []
  return words.map((text, k): Lexeme => {
    const isLast = k === words.length - 1
    const start = Math.min(first.start + k, last.end - 1)
    const isDash = text === '-'
    return {
      kind: isDash ? 'dash' : /^\d[\d.,]*$/.test(text) ? 'number' : 'word',
      text,
      low: text.toLowerCase(),
      start,
      end: isLast ? last.end : Math.min(start + 1, last.end),
      spaced: k === 0 ? first.spaced : !isDash && words[k - 1] !== '-',
    }
  })
}
