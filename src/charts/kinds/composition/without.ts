import { totalOf, type PartRow } from '../../data/parts.ts'
import type { Total } from '../../../model/total.ts'
import { largestShare } from './largest-share.ts'

/** What is left of a number without some of its parts, our arithmetic. */
export type Without = { readonly without: readonly PartRow[]; readonly total: Total }

/**
 * What is left without the parts that the finding is about, else without one that makes at least half of the whole;
 * undefined where neither is there, or nothing that has a value is left.
 */
export function leftWithout(
  parts: readonly PartRow[],
  emphasis: ReadonlySet<string>,
): Without | undefined {
  const emphasised = parts.filter(({ id }) => emphasis.has(id))
  const share = largestShare(parts)
  const without =
    emphasised.length > 0 ? emphasised : share && share.percent >= half ? [share.part] : []
  const total = totalOf(parts.filter((part) => !without.includes(part)))
  return without.length === 0 || !total.quantity ? undefined : { without, total }
}

const half = 50 // per cent: what is left without a smaller part is no finding
