import type { Status } from '../../model/status.ts'
import { flatten } from '../text/flatten.ts'
import { hedges, type Hedge, type HedgeKind } from '../lexicon/hedges.ts'
import { lexemesOf } from '../text/lexemes.ts'
import { phraseBook } from '../text/phrases.ts'

const hedgeAt = phraseBook(hedges, ({ words }) => words)

/** The hedging and attributing expressions of a sentence, in order. */
export function hedgesIn(sentence: string): readonly Hedge[] {
  const lexemes = lexemesOf(flatten(sentence).text)
  const found: Hedge[] = []
  for (let i = 0; i < lexemes.length;) {
    const hedge = hedgeAt(lexemes, i)
    if (hedge) found.push(hedge.entry)
    i = hedge?.next ?? i + 1
  }
  return found
}

/** Statuses whose sentences must carry their own reserve, and what serves as it. */
const reserves: Readonly<Record<Status, readonly HedgeKind[] | undefined>> = {
  fact: undefined,
  attributed: ['attribution', 'shield', 'likelihood', 'guess'],
  estimate: ['approximation', 'likelihood', 'shield', 'attribution', 'reckoning'],
  disputed: undefined,
  speculation: ['guess', 'shield', 'likelihood', 'ignorance'],
  error: undefined,
}

/** The kinds of expression that keep a claim of this status honest; undefined where none is owed. */
export const reserveOf = (status: Status): readonly HedgeKind[] | undefined => reserves[status]
