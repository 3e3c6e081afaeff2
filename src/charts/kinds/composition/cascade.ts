import { tidy } from '../../../model/known.ts'
import { centralOf, intervalOf } from '../../../model/quantity.ts'
import type { PartRow } from '../../data/parts.ts'

/** A part with where its length starts: where the priced parts before it end. */
export type Step = { readonly part: PartRow; readonly from: number; readonly to: number }

/** Lays parts end to end in their order; an unpriced part has no length and moves nothing. */
export function cascade(parts: readonly PartRow[]): readonly Step[] {
  let at = 0
  return parts.map((part) => {
    const from = at
    at = tidy(at + (part.quantity ? centralOf(part.quantity) : 0))
    return { part, from, to: at }
  })
}

/** The part with the largest value, and its share of the sum in percent, one decimal. */
export function largestShare(
  parts: readonly PartRow[],
): { readonly part: PartRow; readonly percent: number } | undefined {
  const values = parts.map(({ quantity }) => (quantity ? centralOf(quantity) : 0))
  const sum = values.reduce((total, value) => total + value, 0)
  const largest = Math.max(0, ...values)
  const part = parts[values.indexOf(largest)]
  const isOnly = parts.filter(({ quantity }) => quantity).length < 2
  if (!part || isOnly || sum <= 0 || values.some((value) => value < 0)) return undefined
  return { part, percent: Math.round((1000 * largest) / sum) / 10 }
}

/** Every value the drawing has to show. */
export function extentOf(steps: readonly Step[]): readonly number[] {
  return steps.flatMap(({ part, from, to }) => [
    from,
    to,
    ...(part.quantity ? intervalOf(part.quantity).map((value) => from + value) : []),
  ])
}
