import { lastDay } from '../../../model/date.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Status } from '../../../model/status.ts'
import { dashOf, fillOf } from '../../scene/area-mark.ts'
import type { Shape } from '../../scene/scene.ts'
import type { TimeScale } from '../../scene/time-scale.ts'

export type CoverOptions = {
  readonly scale: TimeScale
  /** Middle of the bar, px. */
  readonly y: number
  readonly status: Status
}

/** What the bar of a period covers, and where its number was published; px. */
export type Cover = {
  readonly shapes: readonly Shape[]
  readonly from: number
  readonly to: number
  /** Middle of the day, month or year of publication; undefined for a sum of ours. */
  readonly published: number | undefined
}

/**
 * A period as a bar, filled as what it counts. An end that is known to the year only is paler through that
 * year; no count reaches past its own publication. A thin line leads on to an upright stroke: published.
 */
export function coverBar(
  estimate: Estimate,
  { scale, y, status }: CoverOptions,
): Cover | undefined {
  const { period, published, ours, measures } = estimate
  const out = (scale.start(published) + scale.end(published)) / 2
  const stroke: Shape = {
    shape: 'line',
    from: [out, y - strokeReach],
    to: [out, y + strokeReach],
    tone: 'ink',
    weight: 2,
  }
  if (!period)
    return ours ? undefined : { shapes: [stroke], from: out - 1, to: out + 1, published: out }
  const { from, sureFrom, sureTo, to } = stretchesOf(estimate, period, scale)
  const bar = (left: number, right: number, fill: 'tint' | 'sure'): readonly Shape[] =>
    right - left < 0.5
      ? []
      : [
          {
            shape: 'bar',
            box: { x: left, y: y - barHeight / 2, width: right - left, height: barHeight },
            fill: fill === 'tint' ? 'tint' : fillOf(measures),
            tone: status,
            dash: dashOf(status),
          },
        ]
  const isDay = sureFrom === from && from === to
  const isLater = out > to + 2
  return {
    shapes: [
      ...bar(from, sureFrom, 'tint'),
      ...bar(sureTo, to, 'tint'),
      ...bar(sureFrom, Math.max(sureTo, isDay ? from + leastBar : sureTo), 'sure'),
      ...(!ours && isLater
        ? [{ shape: 'line', from: [to, y], to: [out, y], tone: 'ink-2', weight: 1 } as const]
        : []),
      ...(ours ? [] : [stroke]),
    ],
    from,
    to,
    published: ours ? undefined : out,
  }
}

/** Where a period begins and ends, and from where to where it surely ran, px; cut at its count's publication. */
function stretchesOf(
  { published, ours }: Estimate,
  [first, last]: NonNullable<Estimate['period']>,
  scale: TimeScale,
) {
  const from = scale.start(first)
  const isCut = !ours && lastDay(published) < lastDay(last)
  const to = isCut ? Math.max(scale.end(published), from + leastBar) : scale.end(last)
  const sureFrom = first.length === 4 ? Math.min(scale.end(first), to) : from
  const sureTo = last.length === 4 ? Math.max(Math.min(scale.start(last), to), sureFrom) : to
  return { from, sureFrom, sureTo, to }
}

const barHeight = 12 // px
const strokeReach = 8 // px above and below a bar's middle
const leastBar = 2 // px: a single day still shows
/** Height of a bar's row, its stroke included, px. */
export const coverHeight = 2 * strokeReach + 2
