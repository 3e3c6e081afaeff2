import type { Records } from '../../../model/records.ts'
import type { Quantity } from '../../../model/quantity.ts'

/**
 * The number that each source of a chain gives, by the source's id: of the estimates that a figure names,
 * and of those that repeat them or that they repeat. A source of two such numbers has none to show.
 */
export function carriedNumbers(
  named: readonly string[],
  { estimates }: Pick<Records, 'estimates'>,
): ReadonlyMap<string, Quantity> {
  const kin = new Set(named.filter((id) => estimates.has(id)))
  for (let size = -1; size !== kin.size;) {
    size = kin.size
    for (const { id, repeats } of estimates.values()) {
      if (repeats === undefined || !(kin.has(id) || kin.has(repeats.estimate))) continue
      kin.add(id).add(repeats.estimate)
    }
  }
  const bySource = Map.groupBy(
    [...kin].flatMap((id) => estimates.get(id) ?? []).filter(({ ours }) => !ours),
    ({ source }) => source,
  )
  return new Map(
    [...bySource].flatMap(([source, [only, ...others]]) =>
      only?.quantity === undefined || others.length > 0 ? [] : [[source, only.quantity] as const],
    ),
  )
}
