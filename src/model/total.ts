import { known, quantityOf, sum, unpriced } from './known.ts'
import type { Quantity } from './quantity.ts'
import { byFirmness, type Status } from './status.ts'

/** One thing to be added: what it is worth, if anybody priced it, and how firmly it stands. */
export type Item = { readonly quantity: Quantity | undefined; readonly status: Status }

/** A sum with what a reader has to know beside it. It is our arithmetic, whoever priced the items. */
export type Total = {
  /** Undefined where no item is priced: a sum of unknowns is unknown, not zero. */
  readonly quantity: Quantity | undefined
  readonly priced: number
  readonly unpriced: number
  /** The weakest status among the items: a sum is no firmer than that. Undefined for no items. */
  readonly status: Status | undefined
}

/** Adds items up, of one unit and none below zero; what nobody priced leaves the sum open upwards. */
export function addUp(items: readonly Item[]): Total {
  const quantities = items.flatMap(({ quantity }) => quantity ?? [])
  return {
    quantity: sumOf(quantities, items.length - quantities.length),
    priced: quantities.length,
    unpriced: items.length - quantities.length,
    status: items
      .map(({ status }) => status)
      .sort(byFirmness)
      .at(-1),
  }
}

/**
 * What may be said of the sum of some quantities and of a number of amounts that nobody gave. The one sum of
 * the project: charts, derived values and the browser all say this.
 *
 * | terms                                                        | the sum                                     |
 * | ------------------------------------------------------------ | ------------------------------------------- |
 * | all exact                                                    | exact; low ends and high ends added apart   |
 * | exact, some about                                            | about, likewise                             |
 * | a floor (at least, more than, unpriced), the others exact    | at least the low ends; more than, if one is |
 * | a ceiling (up to, less than), the others exact               | up to the high ends; less than, if one is   |
 * | floor and ceiling, or either with an about: no floor, no point | about what the terms name                 |
 *
 * A central value is given only where every term has one. Undefined where nothing is priced.
 */
export function sumOf(quantities: readonly Quantity[], unknown = 0): Quantity | undefined {
  const [first] = quantities
  if (!first) return undefined
  const terms = quantities.map(known)
  return quantityOf(sum(unknown > 0 ? [...terms, unpriced(first.unit)] : terms))
}
