import type { Qualifier } from '../../model/quantity.ts'

/** How a language writes what a datum says, where a message offers words for the text. */
export type Writing = {
  /** A number with the word for its thousands, millions … */
  readonly scaled: (value: number) => string
  /** An amount that is written already, with its currency by code. */
  readonly money: (amount: string, currency: string) => string
  readonly percent: (value: number) => string
  readonly points: (value: number) => string
  /** What stands between the ends of a range. */
  readonly to: string
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  /** A date from the digits of its year, month and day. */
  readonly date: (parts: readonly (string | undefined)[]) => string
  /** The words of numbers from zero on. */
  readonly smallNumbers: readonly string[]
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
}
