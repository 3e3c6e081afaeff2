import type { PartRow } from '../../data/parts.ts'
import { centralOf } from '../../../model/quantity.ts'

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
