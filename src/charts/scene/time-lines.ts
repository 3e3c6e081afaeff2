import { leastOf, mostOf } from '../../model/extremes.ts'
import type { Dates } from '../../model/date.ts'
import { centralOf, intervalOf, type Quantity } from '../../model/quantity.ts'
import { byFirmness, statusFaces, type Status } from '../../model/status.ts'
import { areaMark, dashOf } from './area-mark.ts'
import { openSide } from './quantity-mark.ts'
import type { SceneMark, Shape } from './scene.ts'
import type { Tone } from './tone.ts'
import { uprightMark } from './upright-mark.ts'
import type { UprightScale } from './upright-scale.ts'

/** A value of a line, where it stands. */
export type LinePoint = {
  readonly period: Dates
  readonly quantity: Quantity
  readonly status: Status
  readonly claim: string | undefined
  readonly isTold: boolean
  /** Middle of its period, px. */
  readonly x: number
  /** Where a period of several years, months or days begins and ends, px. */
  readonly over?: readonly [number, number] | undefined
}

export type LineLook = {
  readonly scale: UprightScale
  readonly tone: Tone
  readonly isTold: boolean
  /** Room from one period to the next, px. */
  readonly step: number
}

/**
 * Points joined in order of time, each with the mark of its status; a stretch is broken as the weaker of its
 * ends is. An error is joined to nothing. Where points have intervals, a band joins those.
 */
export function lineMarks(points: readonly LinePoint[], look: LineLook): readonly SceneMark[] {
  const { scale, tone, isTold, step } = look
  const stretches = pairsOf(points).flatMap(([a, b]): readonly Shape[] =>
    [a, b].some(({ status }) => statusFaces[status].line === 'none')
      ? []
      : [
          {
            shape: 'line',
            from: [a.x, scale.y(centralOf(a.quantity))],
            to: [b.x, scale.y(centralOf(b.quantity))],
            tone,
            weight: isTold ? 2.5 : 1.5,
            dash: dashOf(byFirmness(a.status, b.status) < 0 ? b.status : a.status),
          },
        ],
  )
  const banded = bandsOf(points)
  return [
    { shapes: banded.flatMap((run) => bandOf(run, scale, tone)) },
    { shapes: stretches },
    ...points.map((point): SceneMark => {
      const isBanded = banded.some((run) => run.includes(point))
      const bare = isBanded
        ? { ...point.quantity, low: undefined, high: undefined }
        : point.quantity
      return {
        shapes: [
          ...overLine(point, look),
          ...uprightMark({
            quantity: isBanded ? { ...bare, central: centralOf(point.quantity) } : bare,
            ...{ status: point.status, x: point.x, y: scale.y, zero: undefined, weight: 1.5 },
            tone: isTold ? point.status : tone,
            r: point.isTold ? 5.5 : step < narrowStep ? 2.5 : 4,
          }),
        ],
        claim: point.claim,
        status: point.status,
      }
    }),
  ]
}

/** Points as bars from zero, filled as their status is; what is only bounded from above has no bar. */
export function barMarks(
  points: readonly LinePoint[],
  { scale, isTold, width, ...look }: LineLook & { readonly width: number },
): readonly SceneMark[] {
  return points.map((point) => {
    const { quantity, status, claim, x } = point
    const tone = isTold ? status : look.tone
    const [low] = intervalOf(quantity)
    const value = quantity.central ?? low
    const [zero, end] = [scale.y(Math.max(0, Math.min(0, value))), scale.y(value)]
    const height = Math.abs(end - zero)
    const isBar = openSide(quantity) !== 'left' && status !== 'error' && height >= 0.5
    const box = { x: x - width / 2, y: Math.min(zero, end), width, height }
    return {
      shapes: [
        ...(isBar ? areaMark(box, { drawn: 'counted', status, tone }) : []),
        ...overLine(point, { scale, tone }),
        ...uprightMark({
          ...{ quantity, status, x, y: scale.y, zero: undefined, tone, weight: 1.5 },
          r: isBar ? 0 : 4,
        }),
      ],
      claim,
      status,
    }
  })
}

/** A line over all that a value is of, where that is more than one year, month or day. */
function overLine(
  { over, quantity }: LinePoint,
  { scale, tone }: Pick<LineLook, 'scale' | 'tone'>,
): readonly Shape[] {
  if (!over) return []
  const y = scale.y(centralOf(quantity))
  return [{ shape: 'line', from: [over[0], y], to: [over[1], y], tone, weight: 1.5 }]
}

const pairsOf = (points: readonly LinePoint[]): readonly (readonly [LinePoint, LinePoint])[] =>
  points.slice(1).flatMap((point, i) => {
    const before = points[i]
    return before ? [[before, point] as const] : []
  })

/** Runs of two points or more that have an interval each. */
function bandsOf(points: readonly LinePoint[]): readonly (readonly LinePoint[])[] {
  const runs: LinePoint[][] = [[]]
  for (const point of points) {
    const [low, high] = intervalOf(point.quantity)
    if (low < high && openSide(point.quantity) === undefined) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1)
}

/** The band between the ends of intervals, with an edge, since its tint alone is too faint to be seen. */
function bandOf(run: readonly LinePoint[], { y }: UprightScale, tone: Tone): readonly Shape[] {
  const ends = run.map(({ x, quantity }) => {
    const [low, high] = intervalOf(quantity).map(y) as [number, number] // a pair stays a pair
    return { x, low, high }
  })
  const outline = [
    ...ends.map(({ x, high }) => [x, high] as const),
    ...[...ends].reverse().map(({ x, low }) => [x, low] as const),
  ]
  const n = (value: number) => Math.round(value * 10) / 10
  const xs = ends.map(({ x }) => x)
  const ys = ends.flatMap(({ low, high }) => [low, high])
  const left = leastOf(xs)
  const top = leastOf(ys)
  return [
    {
      shape: 'path',
      d: `M${outline.map(([x, at]) => `${n(x)},${n(at)}`).join('L')}Z`,
      box: { x: left, y: top, width: mostOf(xs) - left, height: mostOf(ys) - top },
      tone,
      weight: 1,
      fill: 'tint',
    },
  ]
}

const narrowStep = 18 // px: closer marks are smaller
