import type { WrittenHedge } from './found.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { after, before, degreeWords } from '../lexicon/qualifier-words.ts'
import { singular } from '../en/nouns.ts'
import { timeNouns } from '../lexicon/units.ts'

type Lexemes = readonly Lexeme[]

/** What may stand between a qualifier and its number without parting them. */
const between = new Set(['a', 'an', 'the', 'total', 'sum', 'of', 'estimated', 'further', 'another'])
const fillers: readonly (readonly string[])[] = [
  ['a', 'total', 'of'],
  ['a', 'sum', 'of'],
  ['another'],
]

/**
 * The qualifiers directly before and after a number that takes lexemes `from` to `next`; `nouns` is how
 * many lexemes of counted things follow. `over` before a time (`over two years`) says how long, not more.
 */
export function hedgesAround(
  lexemes: Lexemes,
  from: number,
  next: number,
): readonly WrittenHedge[] {
  const hedges: WrittenHedge[] = []
  let i = from
  for (;;) {
    i = skipFillers(lexemes, i)
    const found = before.find(({ words }) => standsBefore(lexemes, i, words))
    if (!found) break
    if (found.words[0] === 'over' && isTime(lexemes[next])) break
    let start = i - found.words.length
    while (degreeWords.has(lexemes[start - 1]?.low ?? '')) start--
    hedges.unshift(hedge(lexemes, start, i, found.qualifier))
    i = start
  }
  for (const at of [next, next + 1]) {
    if (at > next && lexemes[next]?.kind !== 'word') break
    const found = after.find(({ words }) => standsAt(lexemes, at, words))
    if (!found) continue
    const end = at + found.words.length
    if (isNumberStart(lexemes[end])) continue
    hedges.push(hedge(lexemes, at, end, found.qualifier))
    break
  }
  return hedges
}

function skipFillers(lexemes: Lexemes, i: number): number {
  const filler = fillers.find((words) => standsBefore(lexemes, i, words))
  return filler && between.has(filler[0] ?? '') ? i - filler.length : i
}

function hedge(
  lexemes: Lexemes,
  from: number,
  next: number,
  qualifier: WrittenHedge['qualifier'],
): WrittenHedge {
  const taken = lexemes.slice(from, next)
  return {
    start: taken[0]?.start ?? 0,
    end: taken.at(-1)?.end ?? 0,
    words: taken.map(({ low }) => low).join(' '),
    qualifier,
  }
}

const standsBefore = (lexemes: Lexemes, i: number, words: readonly string[]): boolean =>
  i >= words.length && standsAt(lexemes, i - words.length, words)

const standsAt = (lexemes: Lexemes, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => lexemes[i + k]?.low === word)

const isTime = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' && timeNouns.has(singular(lexeme.low))

const isNumberStart = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'number' || /^[$€£¥₩]$/.test(lexeme?.text ?? '')
