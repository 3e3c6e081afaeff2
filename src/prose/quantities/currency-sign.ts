import { currencyCodes, currencySigns } from '../lexicon/currencies.ts'
import type { Lexeme } from '../text/lexemes.ts'

/** What stands before an amount of money: its currency, and the first lexeme after it. */
export type CurrencySign = { readonly unit: string; readonly next: number }

/** Reads `$`, `US$`, or `USD` before digits. */
export function signAt(lexemes: readonly Lexeme[], i: number): CurrencySign | undefined {
  const [first, second] = [lexemes[i], lexemes[i + 1]]
  if (first?.kind === 'word' && second?.kind === 'symbol' && !second.spaced) {
    const sign = first.text + second.text
    const unit = Object.hasOwn(currencySigns, sign) ? currencySigns[sign] : undefined
    return unit === undefined ? undefined : { unit, next: i + 2 }
  }
  if (first?.kind === 'symbol') {
    const unit = Object.hasOwn(currencySigns, first.text) ? currencySigns[first.text] : undefined
    return unit === undefined ? undefined : { unit, next: i + 1 }
  }
  const isCode =
    first?.kind === 'word' && currencyCodes.has(first.text) && second?.kind === 'number'
  return isCode ? { unit: first.text, next: i + 1 } : undefined
}
