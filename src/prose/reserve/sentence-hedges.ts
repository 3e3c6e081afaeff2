import type { Span } from '../../model/span.ts'
import { flatten } from '../text/flatten.ts'
import { hedges, type Hedge } from '../lexicon/hedges.ts'
import { lexemesOf, type Lexeme } from '../text/lexemes.ts'
import { phraseBook } from '../text/phrases.ts'

const hedgeAt = phraseBook(hedges, ({ words }) => words)

/** True for the month of May, with a capital inside a sentence or a number beside it. */
const isMonth = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i]?.text === 'May' && (i > 0 || lexemes[i + 1]?.kind === 'number')

/** The hedging and attributing expressions of a sentence, in order, with their places. */
export function hedgesIn(sentence: string): readonly (Hedge & Span)[] {
  const flat = flatten(sentence)
  const lexemes = lexemesOf(flat.text)
  const found: (Hedge & Span)[] = []
  for (let i = 0; i < lexemes.length;) {
    const hedge = hedgeAt(lexemes, i)
    if (hedge && !isMonth(lexemes, i)) {
      const start = flat.startAt(lexemes[i]?.start ?? 0)
      found.push({ ...hedge.entry, start, end: flat.endAt(lexemes[hedge.next - 1]?.end ?? 0) })
    }
    i = hedge?.next ?? i + 1
  }
  return found
}
