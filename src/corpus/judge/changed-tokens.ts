import { remembering } from '../../model/memory.ts'
import { grammar } from '../../prose/grammar/in-use.ts'
import { hedgesIn } from '../../prose/reserve/sentence-hedges.ts'
import type { TokenKind } from '../../prose/tokens/token-kinds.ts'
import { tokenize } from '../../prose/tokens/tokens.ts'

/** Kinds of token that what a quotation says hangs on; names and free words may be left out or put in. */
const telling: ReadonlySet<TokenKind> = new Set([
  'number',
  'currency',
  'unit',
  'date',
  'negation',
  'hedge',
  'comparative',
  'quantifier',
])

/** The words of a text that its meaning hangs on and that another does not have as often, as they stand. */
export function changedTokens(text: string, other: string): readonly string[] {
  const there = new Map<string, number>()
  for (const { normal } of tellingIn(other)) there.set(normal, (there.get(normal) ?? 0) + 1)
  const changed = tellingIn(text).flatMap(({ normal, words }) => {
    const left = there.get(normal) ?? 0
    there.set(normal, left - 1)
    return left > 0 ? [] : [words]
  })
  return [...new Set(changed)]
}

type Telling = { readonly normal: string; readonly words: string }

const tellingIn = remembering(readTelling)

function readTelling(text: string): readonly Telling[] {
  const tokens = tokenize(text)
    .filter(({ kind }) => telling.has(kind))
    .map(({ kind, normal, start, end }) => ({
      normal: `${kind} ${normal}`,
      words: text.slice(start, end),
    }))
  const sayings = hedgesIn(text)
    .filter(({ kind }) => kind === 'attribution' || kind === 'reckoning')
    .map(({ sense, words }) => ({ normal: `saying ${sense}`, words }))
  const conditional = [...text.matchAll(grammar().conditions)].map(([words]) => ({
    normal: `condition ${words.toLowerCase()}`,
    words,
  }))
  return [...tokens, ...sayings, ...conditional]
}
