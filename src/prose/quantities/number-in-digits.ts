import { isCountedNoun } from '../grammar/nouns.ts'
import { scaleOf, suffixScale } from '../lexicon/number-words.ts'
import { vulgarFractions, type Lexeme } from '../text/lexemes.ts'
import type { NumberPhrase } from './number-phrase.ts'

type Lexemes = readonly Lexeme[]

/** Reads the number at a lexeme of digits; `isMoney` lets single letters be scales (`$3m`). */
export function digitsAt(lexemes: Lexemes, i: number, isMoney: boolean): NumberPhrase {
  const text = lexemes[i]?.text ?? ''
  const fraction = fractionOf(text)
  if (fraction) return withScale(lexemes, i, isMoney, fraction)
  const digits = text.replace(/[, ']/g, '').replace(/[·⋅]/, '.')
  const [mantissa = '', exponent = '0'] = digits.split(/e/i)
  const [whole = '', decimals = ''] = mantissa.split('.')
  const unit = 10 ** Number(exponent)
  const step = 10 ** -decimals.length * unit
  const zeros = decimals === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0
  const coarse = Number(digits) === 0 ? step : step * 10 ** zeros
  return withScale(lexemes, i, isMoney, { value: Number(digits), step, coarse })
}

type Bare = Pick<NumberPhrase, 'value' | 'step' | 'coarse'>

/** Reads `½`, `4½`, `4 ½` and `4 1/2`, whose last place is the fraction itself. */
function fractionOf(text: string): Bare | undefined {
  const last = text.at(-1) ?? ''
  const isOne = vulgarFractions.includes(last)
  const [, whole = '', written = ''] =
    (isOne ? /^(\d*) ?(.)$/u : /^(\d+)[ -](\d\D\d)$/).exec(text) ?? []
  if (written === '') return undefined
  const [over = 1, under = 1] = written.normalize('NFKC').split(/\D/).map(Number)
  const step = 1 / under
  return { value: Number(whole) + over / under, step, coarse: step }
}

function withScale(lexemes: Lexemes, i: number, isMoney: boolean, bare: Bare): NumberPhrase {
  const { scale, next } = scaleAt(lexemes, i + 1, isMoney)
  return {
    value: held(bare.value * scale),
    step: held(bare.step * scale),
    coarse: held(bare.coarse * scale),
    scale,
    form: 'digits',
    next,
  }
}

/** A number too large to be held is the largest that can be: it is read, and agrees with no datum. */
const held = (value: number): number => Math.min(round(value), Number.MAX_VALUE)

/** `16.6 million` is 16600000, not a billionth more: products of decimals lose their last places. */
const round = (value: number): number => (value > 1e300 ? value : Number(value.toPrecision(15)))

/** Reads scale words or an attached suffix: `million`, `-billion`, `hundred thousand`, `bn`, `M`. */
function scaleAt(lexemes: Lexemes, i: number, isMoney: boolean): { scale: number; next: number } {
  const suffix = suffixAt(lexemes[i], isMoney || isMillion(lexemes, i))
  if (suffix !== undefined) return { scale: suffix, next: i + 1 }
  let scale = 1
  let next = i
  for (;;) {
    const at = lexemes[next]?.kind === 'dash' && !lexemes[next]?.spaced ? next + 1 : next
    const word = lexemes[at]
    const factor = word && scaleOf(word.low)
    if (!factor || (at > next && word.spaced)) return { scale, next }
    scale *= factor
    next = at + 1
  }
}

/** `14.9m deaths` are millions, where what is counted follows; elsewhere `m` is metres. */
function isMillion(lexemes: Lexemes, i: number): boolean {
  const [letter, noun] = [lexemes[i], lexemes[i + 1]]
  const isGlued = letter?.text === 'm' && !letter.spaced
  return isGlued && noun?.kind === 'word' && noun.spaced && isCountedNoun(noun.text)
}

/** Letters glued to the digits; apart from them, only two or more: `58 bn yen`, but not `$3 m`. */
function suffixAt(lexeme: Lexeme | undefined, isMoney: boolean): number | undefined {
  if (lexeme?.kind !== 'word') return undefined
  if (!lexeme.spaced) return suffixScale(lexeme.text, isMoney || lexeme.text === 'M')
  return lexeme.text.length > 1 ? suffixScale(lexeme.text, isMoney) : undefined
}
