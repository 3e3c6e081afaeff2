import { isFunctionWord } from '../lexicon/function-words.ts'
import { scaleOf } from '../lexicon/number-words.ts'
import { nounClass } from '../grammar/nouns.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { digitsAt } from './number-in-digits.ts'
import { wordsAt } from './number-in-words.ts'

/** What a number is counted against, in one form, and the first lexeme after it. */
export type RatePhrase = { readonly per: string; readonly next: number }

type Lexemes = readonly Lexeme[]

const mostNouns = 4 // between the number and `per`

/** Reads `per 100,000`, `per million people`, `for every thousand`, `per year` after a number and what it counts. */
export function rateAt(lexemes: Lexemes, next: number): RatePhrase | undefined {
  for (let i = next; i <= next + mostNouns; i++) {
    const lexeme = lexemes[i]
    if (lexeme?.kind !== 'word') return undefined
    const at = joined(lexemes, i)
    if (at !== undefined) return denominatorAt(lexemes, at)
    if (isFunctionWord(lexeme.text)) return undefined
  }
  return undefined
}

/** The lexeme after `per`, `for every` and `in every`. */
function joined(lexemes: Lexemes, i: number): number | undefined {
  const [first, second] = [lexemes[i]?.low, lexemes[i + 1]?.low]
  if (first === 'per') return second === 'cent' ? undefined : i + 1
  return (first === 'for' || first === 'in') && /^(?:every|each)$/.test(second ?? '')
    ? i + 2
    : undefined
}

/** What stands after `per`: a number in digits or words, a scale alone, or a noun. */
function denominatorAt(lexemes: Lexemes, i: number): RatePhrase | undefined {
  const first = lexemes[i]
  if (!first) return undefined
  const scale = scaleOf(first.low)
  if (scale !== undefined) return { per: String(scale), next: i + 1 }
  const number = first.kind === 'number' ? digitsAt(lexemes, i, false) : wordsAt(lexemes, i)
  if (number) return { per: String(number.value), next: number.next }
  if (first.kind !== 'word' || isFunctionWord(first.text)) return undefined
  const isPerson = /^(?:capita|head)$/.test(first.low)
  return { per: isPerson ? 'person' : nounClass(first.text), next: i + 1 }
}
