import type { Estimate } from '../../model/estimate.ts'
import type { Records } from '../../model/records.ts'
import type { Status } from '../../model/status.ts'
import { pick, statusOf } from './lookup.ts'
import { isSaidBySomebody } from './shown-of-claims.ts'
import { byDate } from '../../model/date.ts'
import { standingOfSum, weakerOf } from './standing-of-sum.ts'

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
export const originOf = (estimate: Estimate, records: Records): Estimate =>
  chainOf(estimate, records).at(-1) ?? estimate

/** The numbers that a number repeats, nearest first; a circle is left where it closes. */
function chainOf(estimate: Estimate, records: Records): readonly Estimate[] {
  const seen = new Set([estimate.id])
  const chain: Estimate[] = []
  for (let at = estimate; at.repeats;) {
    const next = records.estimates.get(at.repeats.estimate)
    if (!next || seen.has(next.id)) break
    seen.add(next.id)
    chain.push(next)
    at = next
  }
  return chain
}

/** Every number of some rows: each origin, then what repeats it. */
export function numbersOf(rows: readonly OriginRow[]): readonly Estimate[] {
  return rows.flatMap(({ origin, repeats }) => [origin, ...repeats])
}

/**
 * How firmly a published number stands, in every kind of figure: as its claim does, but never firmer than a
 * number it repeats, however long the chain, and a sum of ours as sums do. That somebody said it, which may be a fact, makes the number
 * attributed and no more.
 */
export function standingOf(estimate: Estimate, records: Records): Status {
  const own = ownStanding(estimate, records)
  const repeated = chainOf(estimate, records).map((each) => ownStanding(each, records))
  return [own, ...repeated].reduce(weakerOf)
}

function ownStanding(estimate: Estimate, records: Records): Status {
  const said = statusOf(estimate, records)
  const status = estimate.ours ? standingOfSum({ status: said }) : said
  const isSaid = estimate.claim !== undefined && isSaidBySomebody(estimate.claim, records)
  return status === 'fact' && isSaid ? 'attributed' : status
}
