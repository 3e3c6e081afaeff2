import type { NumberPhrase } from './number-phrase.ts'
import type { RatePhrase } from './rate-phrase.ts'
import type { Nouns, UnitPhrase } from './unit-phrase.ts'

/** One number with what it is of; `next` is the first lexeme after it. */
export type End = {
  readonly number: NumberPhrase
  readonly currency: string | undefined
  readonly unit: UnitPhrase | undefined
  readonly isOrdinal: boolean
  readonly isMultiple?: boolean
  /** True for a rank that says how many there were: `for the third time`. */
  readonly isOccasion?: true
  readonly next: number
}

/** A number, or two that are the ends of one range. */
export type Range = {
  readonly low: End
  readonly high?: End
  readonly next: number
  readonly ends?: readonly [number, number] | undefined
  /** The point that a range is round. */
  readonly middle?: number
  /** What a share is of, where it says so by words of its own. */
  readonly nouns?: Nouns | undefined
  /** Where the number begins, where its whole stands first; and what it is counted against there. */
  readonly at?: number
  readonly rate?: RatePhrase
}

/** The end that `one` is where another number follows, or `a` before a unit: `one to three`, `a day and a half`. */
export const oneAt = (i: number): End => ({
  number: { value: 1, step: 1, coarse: 1, scale: 1, form: 'words', next: i + 1 },
  currency: undefined,
  unit: undefined,
  isOrdinal: false,
  next: i + 1,
})
