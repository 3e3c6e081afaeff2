import { leastOf, mostOf } from '../../../model/extremes.ts'
import type { Estimate } from '../../../model/estimate.ts'
import {
  centralOf,
  intervalOf,
  isCeiling,
  isFloor,
  type Quantity,
} from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { countsTogether } from '../../../say/count.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import { sayStatuses } from '../../../say/status.ts'
import { standingOf } from '../../data/origins.ts'
import { sayIntervals } from './levels.ts'
import { t } from '../../../model/words.ts'

/** How many estimates, the lowest and the highest, whether all intervals share a value, what they are, and what is no fact. */
export function describeIntervals(estimates: readonly Estimate[], records: Records): string {
  const counted = estimates.flatMap(({ label, quantity }) =>
    quantity ? [{ label, quantity }] : [],
  )
  const bySize = [...counted].sort((a, b) => centralOf(a.quantity) - centralOf(b.quantity))
  const [lowest, highest] = [bySize[0], bySize.at(-1)]
  if (!lowest || !highest) return t('There is no estimate to draw.')
  const say = countsTogether(estimates.length)
  const one = (each: typeof lowest) => `${isolate(each.label)}, ${sayQuantity(each.quantity)}`
  const ends = counted.map(({ quantity }) => reachOf(quantity))
  const [from, to] = [mostOf(ends.map(([low]) => low)), leastOf(ends.map(([, high]) => high))]
  const standings = estimates.map((estimate) => ({ status: standingOf(estimate, records) }))
  return [
    counted.length === 1
      ? `${one(lowest)}.`
      : t('{estimates}. The lowest: {lowest}. The highest: {highest}.', {
          estimates: capital(say.count(estimates.length, 'estimate')),
          lowest: one(lowest),
          highest: one(highest),
        }),
    counted.length < 2
      ? ''
      : from <= to
        ? t('All intervals share some values.')
        : t('No value lies in all intervals.'),
    sayIntervals(counted.map(({ label, quantity }) => ({ label, quantities: [quantity] }))),
    new Set(standings.map(({ status }) => status)).size < 2
      ? ''
      : t('By status: {statuses}.', { statuses: sayStatuses(standings) }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** From where to where a value may lie by what was said of it: a side that is left open has no end. */
function reachOf(quantity: Quantity): readonly [number, number] {
  const [low, high] = intervalOf(quantity)
  return [isCeiling(quantity) ? -Infinity : low, isFloor(quantity) ? Infinity : high]
}
