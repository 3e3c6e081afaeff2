import { isFunctionWord } from '../lexicon/function-words.ts'
import { scaleOf } from '../lexicon/number-words.ts'
import { timeNouns, timeSymbols } from '../lexicon/units.ts'
import { isCountedNoun, nounClass } from '../grammar/nouns.ts'
import { singular } from '../en/nouns.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { digitsAt } from './number-in-digits.ts'
import { wordsAt } from './number-in-words.ts'

/** What a number is counted against, in one form, and the first lexeme after it. */
export type RatePhrase = {
  readonly per: string
  /** The word behind a number that it is counted against: `boys` of `per 100 boys`. */
  readonly of?: string | undefined
  readonly next: number
}

type Lexemes = readonly Lexeme[]

const mostNouns = 4 // between the number and `per`

/**
 * Reads `per 100,000`, `per hundred thousand people`, `for every thousand`, `per year`, `/h`, `a year` after a number and
 * what it counts; of `per 100,000 per year` both.
 */
export function rateAt(lexemes: Lexemes, next: number): RatePhrase | undefined {
  for (let i = next; i <= next + mostNouns; i++) {
    // `3% of a year` is no rate.
    const isOfOne = i > next && lexemes[i - 1]?.low === 'of'
    const rate = isOfOne ? undefined : onePerAt(lexemes, i, i > next)
    if (rate) {
      const more = rateAt(lexemes, rate.next)
      return more ? { ...rate, per: `${rate.per} ${more.per}`, next: more.next } : rate
    }
    const lexeme = lexemes[i]
    // `6 tonnes of cod a day`
    const isOf = lexeme?.low === 'of' && i <= next + 1
    if (lexeme?.kind !== 'word' || (isFunctionWord(lexeme.text) && !isOf)) return undefined
  }
  return undefined
}

/** `pupils to a teacher`, `seats in a carriage`: one of something, which they are counted against or are in. */
export function mayBePerAt(lexemes: Lexemes, next: number): string | undefined {
  for (let i = next; i < next + mostNouns; i++) {
    const [joint, article, noun] = [0, 1, 2].map((k) => lexemes[i + k])
    const isOne = /^(?:an?|one|each|every)$/.test(article?.low ?? '')
    if (/^(?:to|in|on)$/.test(joint?.low ?? '') && isOne && noun?.kind === 'word')
      return nounOf(noun)
    if (joint?.kind !== 'word' || isFunctionWord(joint.text)) return undefined
  }
  return undefined
}

function onePerAt(lexemes: Lexemes, i: number, isBehindNoun: boolean): RatePhrase | undefined {
  const at = joined(lexemes, i)
  if (at !== undefined) return denominatorAt(lexemes, at)
  const ratio = isBehindNoun ? ratioAt(lexemes, i) : undefined
  if (ratio) return ratio
  return perTimeAt(lexemes, i) ?? (isBehindNoun ? adverbAt(lexemes, i) : undefined)
}

/** The lexeme after `per`, `/`, `for every` and `in every`. */
function joined(lexemes: Lexemes, i: number): number | undefined {
  const [first, second] = [lexemes[i], lexemes[i + 1]]
  if (first?.low === 'per') return /^(?:cent|mille?)$/.test(second?.low ?? '') ? undefined : i + 1
  if (first?.text === '/') {
    // `90 km/h`, `3 deaths / 100,000`.
    const isUnit = second?.kind === 'word' && !first.spaced && !second.spaced
    return isUnit || (second?.kind === 'number' && lexemes[i - 1]?.kind === 'word')
      ? i + 1
      : undefined
  }
  return /^(?:for|in|of)$/.test(first?.low ?? '') && /^(?:every|each)$/.test(second?.low ?? '')
    ? i + 2
    : undefined
}

/** `94 girls to 100 boys`, `5 doctors to every thousand people`: something else, counted by a round number. */
function ratioAt(lexemes: Lexemes, i: number): RatePhrase | undefined {
  if (lexemes[i]?.low !== 'to') return undefined
  const isEvery = /^(?:every|each)$/.test(lexemes[i + 1]?.low ?? '')
  const rate = denominatorAt(lexemes, isEvery ? i + 2 : i + 1)
  const isRound =
    rate !== undefined && Number(rate.per) >= 10 && Number.isInteger(Math.log10(Number(rate.per)))
  return isRound && rate.of !== undefined && rate.of !== lexemes[i - 1]?.low ? rate : undefined
}

/** `a year`, `each day`; `a year later` says when. */
function perTimeAt(lexemes: Lexemes, i: number): RatePhrase | undefined {
  const [article, noun, after] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]]
  if (!/^(?:an?|each|every)$/.test(article?.low ?? '') || noun?.kind !== 'word') return undefined
  const isWhen = /^(?:later|earlier|ago|after|before|and|old|older|long|from|apart)$/.test(
    after?.low ?? '',
  )
  return timeNouns.has(noun.low) && !isWhen ? { per: noun.low, next: i + 2 } : undefined
}

const adverbs: Readonly<Record<string, string>> = {
  ...{ hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' },
  annually: 'year',
}

/** `5 deaths daily`, where no noun follows that it would describe. */
function adverbAt(lexemes: Lexemes, i: number): RatePhrase | undefined {
  const [adverb, after] = [lexemes[i], lexemes[i + 1]]
  const per = adverb && Object.hasOwn(adverbs, adverb.low) ? adverbs[adverb.low] : undefined
  const describes = after?.kind === 'word' && !isFunctionWord(after.text)
  return per === undefined || describes ? undefined : { per, next: i + 1 }
}

/** What stands after `per`: a number in digits or words, scales alone, or a noun. */
function denominatorAt(lexemes: Lexemes, i: number): RatePhrase | undefined {
  const first = lexemes[i]
  if (!first) return undefined
  const scales = scalesAt(lexemes, i)
  if (scales) return scales
  const number = first.kind === 'number' ? digitsAt(lexemes, i, false) : wordsAt(lexemes, i)
  if (number)
    return { per: String(number.value), ...wholeAt(lexemes, number.next), next: number.next }
  if (first.kind !== 'word' || isFunctionWord(first.text)) return undefined
  const isPerson = /^(?:capita|head)$/.test(first.low)
  const power = /^[²³]$/.test(lexemes[i + 1]?.text ?? '') ? (lexemes[i + 1]?.text ?? '') : ''
  const per = isPerson ? 'person' : nounOf(first) + power
  return { per, next: i + (power === '' ? 1 : 2) }
}

/** `hundred thousand` of `per hundred thousand`. */
function scalesAt(lexemes: Lexemes, i: number): RatePhrase | undefined {
  let [value, next] = [1, i]
  for (;;) {
    const scale = scaleOf(lexemes[next]?.low ?? '')
    if (scale === undefined) break
    value *= scale
    next += 1
  }
  return next === i ? undefined : { per: String(value), ...wholeAt(lexemes, next), next }
}

/** The noun behind a number that is counted against. */
function wholeAt(lexemes: Lexemes, i: number): Pick<RatePhrase, 'of'> {
  const word = lexemes[i]
  const isNoun = word?.kind === 'word' && !isFunctionWord(word.text) && isCountedNoun(word.text)
  return isNoun ? { of: word.low } : {}
}

/** `hour` of `hours` and of `h`. */
export const nounOf = ({ text, low }: Lexeme): string =>
  Object.hasOwn(timeSymbols, text)
    ? (timeSymbols[text] ?? text)
    : timeNouns.has(singular(low))
      ? singular(low)
      : nounClass(text)
