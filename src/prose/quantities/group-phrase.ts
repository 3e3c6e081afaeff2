import { isCountedNoun } from '../grammar/nouns.ts'
import { smallNumbers } from '../lexicon/number-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import type { NumberPhrase } from './number-phrase.ts'

// Words that count by twenties and by twos, which are other words as often: `a score of villages`, `a couple of days`.

type Lexemes = readonly Lexeme[]

const sizes: Readonly<Record<string, number>> = { score: 20, couple: 2, pair: 2, pairs: 2 }

/** Things that are one as a pair. */
const onePair = new Set(
  'scissors trousers glasses shoes boots gloves socks eyes hands tongs pliers binoculars jeans pants tights shorts skis'.split(
    ' ',
  ),
)

/** Reads `a score of villages`, `a couple of days`, `two pairs of villages`; `a score of 20` is a result. */
export function groupAt(lexemes: Lexemes, i: number): NumberPhrase | undefined {
  const [first, group, of, noun] = [0, 1, 2, 3].map((k) => lexemes[i + k])
  const times = /^an?$/.test(first?.low ?? '')
    ? 1
    : Object.hasOwn(smallNumbers, first?.low ?? '')
      ? smallNumbers[first?.low ?? '']
      : undefined
  const size = Object.hasOwn(sizes, group?.low ?? '') ? sizes[group?.low ?? ''] : undefined
  if (!times || !size || of?.low !== 'of' || !isThing(noun)) return undefined
  const value = times * size
  return { value, step: size, coarse: size, scale: 1, form: 'words', next: i + 3 }
}

/** True for `scores` of things: many, and nobody says how many. */
export const isVagueGroup = (lexemes: Lexemes, i: number): boolean =>
  lexemes[i]?.low === 'scores' &&
  lexemes[i + 1]?.low === 'of' &&
  isThing(lexemes[i + 2]) &&
  !isResult(lexemes[i - 1])

/** `the scores of pupils`, `test scores of pupils`. */
const isResult = (before: Lexeme | undefined): boolean =>
  /^(?:the|their|its|these|those|test|exam|reading|average|mean|median|total|final|high|low|top|box)$/.test(
    before?.low ?? '',
  )

const isThing = (noun: Lexeme | undefined): boolean =>
  noun?.kind === 'word' && isCountedNoun(noun.text) && !onePair.has(noun.low)
