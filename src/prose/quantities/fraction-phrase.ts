import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { fractionWords, smallNumbers } from '../lexicon/number-words.ts'

/** A fraction in words, in percent. */
export type FractionPhrase = {
  readonly value: number
  readonly step: number
  readonly coarse: number
  readonly next: number
}

// `about half` is said of 48 and of 52; `half` alone is not.
const step = 1 // percentage points
const coarse = 5 // percentage points

/**
 * Reads `half of`, `half was`, `about half`, `a third of`, `two-thirds`, `three quarters`. `a third group`, `the second
 * half`, `half an hour` and `half-truth` are none.
 */
export function fractionAt(lexemes: readonly Lexeme[], i: number): FractionPhrase | undefined {
  const first = lexemes[i]
  if (first?.kind !== 'word') return undefined
  if (first.low === 'half') return halfAt(lexemes, i)
  const hyphened = lexemes[i + 1]?.kind === 'dash' && !lexemes[i + 1]?.spaced
  const at = hyphened ? i + 2 : i + 1
  const name = lexemes[at]
  if (name?.kind !== 'word' || !Object.hasOwn(fractionWords, name.low)) return undefined
  const part = fractionWords[name.low] ?? 0
  const times = Object.hasOwn(smallNumbers, first.low) ? smallNumbers[first.low] : undefined
  const isPlural = name.low.endsWith('s')
  if (isPlural && times !== undefined && times > 1)
    return { value: times * part, step, coarse, next: at + 1 }
  const isSingle = first.low === 'a' || first.low === 'one'
  return isSingle && !isPlural && !describes(lexemes[at + 1])
    ? { value: part, step, coarse, next: at + 1 }
    : undefined
}

function halfAt(lexemes: readonly Lexeme[], i: number): FractionPhrase | undefined {
  const [before, following] = [lexemes[i - 1], lexemes[i + 1]]
  const partOf =
    following !== undefined &&
    /^(?:of|the|its|their|his|her|that|this|as|is|was|are|were|has|had|have)$/.test(following.low)
  const ends = following === undefined || following.kind === 'other' || !describes(following)
  const hedged =
    before !== undefined &&
    /^(?:about|around|roughly|nearly|almost|than|over|under|least)$/.test(before.low)
  const isSpan =
    before !== undefined && /^(?:first|second|other|later|latter|and|in|half)$/.test(before.low)
  const joined = following?.kind === 'dash' && !following.spaced
  if (isSpan || joined || (!partOf && !(hedged && (ends || partOf || following?.kind === 'word'))))
    return undefined
  if (/^an?$/.test(following?.low ?? '')) return undefined
  return { value: 50, step, coarse, next: i + 1 }
}

/** True where the word after it is a noun that an ordinal would describe: `a third group`. */
const describes = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' && !isFunctionWord(lexeme.text)
