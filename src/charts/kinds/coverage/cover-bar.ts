import { lastDay } from '../../../model/date.ts'
import type { Estimate } from '../../../model/estimate.ts'
import { drawnOf } from '../../../model/measure.ts'
import type { Status } from '../../../model/status.ts'
import { areaMark } from '../../scene/area-mark.ts'
import { statusMark } from '../../scene/quantity-mark.ts'
import type { Shape } from '../../scene/scene.ts'
import type { TimeScale } from '../../scene/time-scale.ts'
import type { Tone } from '../../scene/tone.ts'

export type CoverOptions = {
  readonly scale: TimeScale
  /** Middle of the bar, px. */
  readonly y: number
  readonly status: Status
  /** All periods have one ink; those that recede are grey and thinner. The mark of a status has its colour. */
  readonly tone: Extract<Tone, 'ink' | 'ink-2'>
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
 * year; no count reaches past its own publication, which bears the mark of the number's status. A line
 * between two ticks is the time that passed uncounted until then.
 */
export function coverBar(
  estimate: Estimate,
  { scale, y, status, tone }: CoverOptions,
): Cover | undefined {
  const { period, published, ours } = estimate
  const isTold = tone === 'ink'
  const out = (scale.start(published) + scale.end(published)) / 2
  const mark = statusMark(status, [out, y], {
    ...{ r: isTold ? 5 : 4, tone: isTold ? status : tone },
  })
  if (!period)
    return ours ? undefined : { shapes: mark, from: out - 1, to: out + 1, published: out }
  const { from, sureFrom, sureTo, to } = stretchesOf(estimate, period, scale)
  const height = isTold ? barHeight : quietHeight
  const boxOf = (left: number, right: number) => ({
    x: left,
    y: y - height / 2,
    width: Math.max(right - left, 0),
    height,
  })
  const rough = (left: number, right: number): readonly Shape[] =>
    right - left < 0.5 ? [] : [{ shape: 'bar', box: boxOf(left, right), fill: 'tint', tone }]
  const isDay = sureFrom === from && from === to
  const line = (a: readonly [number, number], b: readonly [number, number]): Shape => ({
    shape: 'line',
    from: a,
    to: b,
    tone,
    weight: isTold ? 2.5 : 1,
  })
  const tick = (x: number) => line([x, y - tickReach], [x, y + tickReach])
  return {
    shapes: [
      ...rough(from, sureFrom),
      ...rough(sureTo, to),
      ...areaMark(boxOf(sureFrom, Math.max(sureTo, isDay ? from + leastBar : sureTo)), {
        drawn: drawnOf(estimate),
        status,
        tone,
      }),
      ...(!ours && out > to + leastGap
        ? [line([to, y], [out, y]), ...(isTold ? [tick(to + 1), tick(out)] : [])]
        : []),
      ...(ours ? [] : mark),
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

const barHeight = 14 // px
const quietHeight = 6 // px
const tickReach = 8 // px above and below a bar's middle
const leastBar = 2 // px: a single day still shows
const leastGap = 4 // px between an end and a publication that are drawn apart
/** Height of a bar's row, its marks included, px. */
export const coverHeight = 2 * tickReach + 2
