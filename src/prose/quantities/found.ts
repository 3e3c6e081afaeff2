import type { Span } from '../../model/span.ts'
import type { Qualifier } from '../../model/quantity.ts'

/** The words that say how a number is to be taken, and what they stand for. */
export type WrittenHedge = Span & { readonly words: string; readonly qualifier: Qualifier }

export const amountKinds = ['money', 'percent', 'measure', 'count', 'ordinal'] as const
export type AmountKind = (typeof amountKinds)[number]

/**
 * A number in prose with its unit. `low` and `high` differ where a range is written. `unit` is a
 * currency code, `percent`, a unit, a ticker, or empty for a count, whose things are in `nouns`.
 */
export type Amount = Span & {
  readonly kind: AmountKind
  readonly low: number
  readonly high: number
  readonly unit: string
  /** What it is counted against: `100000` in `3 per 100,000`, `year`; empty for a plain amount. */
  readonly per: string
  /** The word behind a number that it is counted against: `boys` of `94 girls per 100 boys`. */
  readonly perOf?: string | undefined
  /** What it may be counted against, where the words may as well say where: `17 pupils to a teacher`. */
  readonly mayBePer?: string | undefined
  /** True where the words around it say that it was lost: `fell by 3%`. A minus is part of `low` and `high`. */
  readonly isFall: boolean
  /** Which way the words say that something went by it, where they do: `fell by 3%`, `3% higher`. */
  readonly course?: 'down' | 'up' | undefined
  /** True where it is what something went by, or what it went to: `rose by 3%`, `rose to 3%`. */
  readonly isBy?: true | undefined
  readonly isTo?: true | undefined
  /** True where it may be the things counted that went, and no change: `dropped 14 stones`, `lost 3 seats`. */
  readonly isOfThings?: true | undefined
  /** True for a rank that says how many there were: `for the third time`, `the third of three`. */
  readonly isOccasion?: true
  /** True for `one`, which is a pronoun as often as a number. */
  readonly isOne?: true
  /** Two counts that it may be read as too: `one in three`, `35 in 17`. */
  readonly ends?: readonly [number, number] | undefined
  /** True where its whole stands first: `of every 100 homes, 97`. */
  readonly isWholeFirst?: true
  /** The point that a range was written round: 5 of `5 ± 0.2`. */
  readonly middle?: number | undefined
  /** Worth of the last written place; see `NumberPhrase`. */
  readonly step: number
  readonly coarse: number
  readonly form: 'digits' | 'words'
  /** What stands around it and qualifies it; outside `start` and `end`. */
  readonly hedges: readonly WrittenHedge[]
  /**
   * Words of the noun phrase after a count, or before it where none follow, as written, nearest first; then those
   * of the count before it in the same sentence, since a count may leave its noun to that one.
   */
  readonly nouns: readonly string[]
  /** How many of them follow the number itself; the others stand before it, and prove nothing. */
  readonly nounsAfter: number
  /** Where those that follow end; the end of the amount where there are none. */
  readonly nounsEnd: number
}

/** The parts of a date that are written; a weekday, 0 for Sunday, alone or before a day and month. */
export type DateParts = {
  readonly weekday?: number | undefined
  readonly year?: number | undefined
  /** The last two digits of a year whose century is not written: `’07`. */
  readonly shortYear?: number | undefined
  /** First and last month of a part of the year: `the third quarter of 2018`. */
  readonly months?: readonly [number, number] | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A date, or two with what joins them: `to` makes a period of them, `and` leaves them two dates. */
export type When = Span & {
  readonly kind: 'date'
  readonly from: DateParts
  readonly to: DateParts
  readonly join: 'none' | 'to' | 'and'
}

export type Found = Amount | When
