import type { Estimate } from '../../model/estimate.ts'
import type { Records } from '../../model/records.ts'
import { byFirmness, type Status } from '../../model/status.ts'
import { pick, statusOf } from './lookup.ts'
import { byDate } from '../../model/date.ts'

/** A number with those that repeat it, directly or by way of another, oldest first. */
export type OriginRow = {
  readonly origin: Estimate
  readonly repeats: readonly Estimate[]
}

/**
 * One row an origin, in the order its first number is listed. An origin that is repeated but not listed
 * heads its row all the same, so that repeats never stand alone and look like agreement.
 */
export function originRows(ids: readonly string[], records: Records): readonly OriginRow[] {
  const rows = new Map<string, { origin: Estimate; repeats: Estimate[] }>()
  for (const estimate of pick(records.estimates, [...new Set(ids)])) {
    const origin = originOf(estimate, records)
    const row = rows.get(origin.id) ?? { origin, repeats: [] }
    if (estimate.id !== origin.id) row.repeats.push(estimate)
    rows.set(origin.id, row)
  }
  return [...rows.values()].map(({ origin, repeats }) => ({
    origin,
    repeats: repeats.sort((a, b) => byDate(a.published, b.published)),
  }))
}

/** The number a chain of repeats ends in; a circle is left where it closes. */
export function originOf(estimate: Estimate, records: Records): Estimate {
  const seen = new Set([estimate.id])
  let origin = estimate
  while (origin.repeats) {
    const next = records.estimates.get(origin.repeats.estimate)
    if (!next || seen.has(next.id)) return origin
    seen.add(next.id)
    origin = next
  }
  return origin
}

/** Every number of some rows: each origin, then what repeats it. */
export function numbersOf(rows: readonly OriginRow[]): readonly Estimate[] {
  return rows.flatMap(({ origin, repeats }) => [origin, ...repeats])
}

/** How firmly a repeat stands: as its claim does, but never firmer than the number it repeats. */
export function statusOfRepeat(repeat: Estimate, origin: Estimate, records: Records): Status {
  const [own, first] = [statusOf(repeat, records), statusOf(origin, records)]
  return byFirmness(own, first) < 0 ? first : own
}
