// What the total builder adds up and says, apart from the page. Sum and words are those of the
// build, so that the browser cannot come to another.

import { centralOf, type Qualifier, type Quantity } from '../model/quantity.ts'
import type { Status } from '../model/status.ts'
import { addUp, type Total } from '../model/total.ts'
import { sayCount } from '../say/count.ts'
import type { NounForms } from '../model/noun-forms.ts'
import { saySumOf } from '../say/quantity.ts'
import { capital } from '../say/sentence.ts'
import { t } from '../model/words.ts'

/**
 * A value as the build wrote it: how it is drawn, words, qualifier, and one number (a point), two (an interval) or
 * three (an interval and its point); only the first where nobody priced it.
 */
export type Value = readonly [
  drawn: string,
  words?: string,
  qualifier?: Qualifier,
  ...numbers: number[],
]

/** A ticked incident: what it is worth in the chosen list, and how firmly it is attributed. */
export type Ticked = { readonly value: Value; readonly status: Status }

export type Sum = Total & {
  /** How much of what is counted was only aimed at. */
  readonly aimedAt: number
  /** How many of the ticked ones are aimed at, and not counted. */
  readonly leftOut: number
}

/** Adds up what is ticked; what was aimed at only where that is asked for, and the unpriced by count alone. */
export function addTicked(
  ticked: readonly Ticked[],
  { countsAims, unit }: { readonly countsAims: boolean; readonly unit: string },
): Sum {
  const counted = ticked
    .filter(({ value: [drawn] }) => countsAims || drawn !== 'aimed-at')
    .map(({ value, status }) => ({ drawn: value[0], status, quantity: quantityOf(value, unit) }))
  return {
    ...addUp(counted),
    aimedAt: counted
      .filter(({ drawn }) => drawn === 'aimed-at')
      .reduce((length, { quantity }) => length + (quantity ? centralOf(quantity) : 0), 0),
    leftOut: ticked.length - counted.length,
  }
}

/** A value as the quantity it is in a sum; undefined where nobody priced it. */
export function quantityOf(
  [, , qualifier = 'exact', first, high, central]: Value,
  unit: string,
): Quantity | undefined {
  if (first === undefined) return undefined
  if (high === undefined) return { central: first, unit, qualifier }
  return { low: first, central, high, unit, qualifier }
}

/** What the site calls what is counted, and what may be left out. */
export type BuilderNouns = { readonly items: NounForms; readonly aimed: NounForms }

/** A sum in a sentence, with everything that changes together: total, interval, unknown, firmness. */
export function saySum(sum: Sum, { items, aimed }: BuilderNouns): string {
  if (sum.priced + sum.unpriced === 0) return t('Nothing is counted.')
  const total = capital(sum.quantity ? saySumOf(sum.quantity) : t('no known value'))
  const counted = sayCount(sum.priced + sum.unpriced, items)
  const { unpriced } = sum
  return [
    unpriced === 0
      ? t('{total}, from {counted}; our arithmetic.', { total, counted })
      : t('{total}, and {unpriced} of unknown value, from {counted}; our arithmetic.', {
          total,
          unpriced,
          counted,
        }),
    ...(sum.leftOut === 0 ? [] : [t('{what} left out.', { what: sayCount(sum.leftOut, aimed) })]),
    t('As firm as the weakest part: {status}.', { status: t(sum.status ?? 'none') }),
  ].join(' ')
}
