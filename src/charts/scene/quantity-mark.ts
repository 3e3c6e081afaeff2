import type { Measure } from '../../model/estimate.ts'
import { centralOf, intervalOf, isCeiling, isFloor, type Quantity } from '../../model/quantity.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import type { Dash, Fill, Shape } from './scene.ts'
import type { Tone } from './tone.ts'

/** How a line is broken for a status; what is joined to nothing has a solid outline. */
export function dashOf(status: Status): Dash {
  const { line } = statusFaces[status]
  return line === 'none' ? 'solid' : line
}

/** How an area is filled for what it counts. */
export function fillOf(measures: Measure): Fill {
  switch (measures) {
    case 'taken':
    case 'denied':
      return 'solid'
    case 'attempted':
      return 'outline'
    case 'mixed':
      return 'half'
    default:
      return measures satisfies never
  }
}

/** A mark's size, px, and its ink: its status's own where none is given. */
export type MarkLook = { readonly r?: number; readonly tone?: Tone }

/**
 * The mark of a status at a point: filled dot for a fact, hollow square for what is attributed, ring for
 * an estimate, ring in brackets for what is disputed, dotted ring for speculation, open cross for an error.
 */
export function statusMark(
  status: Status,
  at: readonly [number, number],
  { r = markRadius, tone = status }: MarkLook = {},
): readonly Shape[] {
  switch (status) {
    case 'fact':
      return [{ shape: 'dot', at, r, fill: 'solid', tone }]
    case 'attributed':
      return [{ shape: 'square', at, r, tone }]
    case 'estimate':
      return [{ shape: 'dot', at, r, fill: 'paper', tone }]
    case 'disputed':
      return [
        { shape: 'dot', at, r: r - 1, fill: 'paper', tone },
        {
          shape: 'brackets',
          from: [at[0] - r - 3, at[1]],
          to: [at[0] + r + 3, at[1]],
          r: r + 2,
          tone,
        },
      ]
    case 'speculation':
      return [{ shape: 'dot', at, r, fill: 'paper', tone, dash: 'dotted' }]
    case 'error':
      return [{ shape: 'cross', at, r, tone }]
    default:
      return status satisfies never
  }
}

export type QuantityMarkOptions = {
  readonly quantity: Quantity
  readonly measures: Measure
  readonly status: Status
  /** Value to px. */
  readonly x: (value: number) => number
  /** Where length starts, px; undefined on a log scale, where length is not read. */
  readonly zero: number | undefined
  readonly y: number
  /** How far left an open arrow may reach, px. */
  readonly leftEdge: number
}

/**
 * A quantity on a horizontal scale. A stem runs from zero as far as the words go for certain: to a
 * published point, to the low end of an interval, not at all for `up to`. A point is the status mark; a
 * closed interval has whiskers; an error has no stem, since it is joined to nothing; `up to` and `at least` have an open arrow on the side they leave open.
 */
export function quantityMark({
  quantity,
  measures,
  status,
  x,
  zero,
  y,
  leftEdge,
}: QuantityMarkOptions): {
  readonly shapes: readonly Shape[]
  /** Left and right end of what is drawn besides the stem, px. */
  readonly extent: readonly [number, number]
} {
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // a pair stays a pair
  const isPoint = quantity.central !== undefined || low === high
  const opens = openSide(quantity)
  const shapes: Shape[] = []
  if (zero !== undefined && opens !== 'left' && statusFaces[status].line !== 'none')
    shapes.push(...stem(zero, low, { measures, status, y }))
  if (low !== high) shapes.push(...whiskers(low, high, { status, y, opens }))
  const tip = opens === 'left' ? Math.max(low - openReach, leftEdge) : high + openReach
  if (opens !== undefined) {
    const from = opens === 'left' ? low : high
    shapes.push(
      {
        shape: 'line',
        from: [from, y],
        to: [tip, y],
        tone: status,
        weight: 2,
        dash: dashOf(status),
      },
      { shape: 'arrow', at: [tip, y], toward: opens, tone: status },
    )
  }
  if (isPoint) shapes.push(...statusMark(status, [x(centralOf(quantity)), y]))
  const [left, right] = [low - markReach, high + markReach]
  return { shapes, extent: [opens === 'left' ? tip : left, opens === 'right' ? tip + 2 : right] }
}

/** The side on which the published words leave a quantity open. */
export function openSide(quantity: Quantity): 'left' | 'right' | undefined {
  return isCeiling(quantity) ? 'left' : isFloor(quantity) ? 'right' : undefined
}

type StemOptions = { readonly measures: Measure; readonly status: Status; readonly y: number }

function stem(zero: number, end: number, { measures, status, y }: StemOptions): readonly Shape[] {
  const box = {
    x: Math.min(zero, end),
    y: y - stemHeight / 2,
    width: Math.abs(end - zero),
    height: stemHeight,
  }
  if (box.width < 0.5) return []
  return [{ shape: 'bar', box, fill: fillOf(measures), tone: status, dash: dashOf(status) }]
}

function whiskers(
  low: number,
  high: number,
  {
    status,
    y,
    opens,
  }: { readonly status: Status; readonly y: number; readonly opens: 'left' | 'right' | undefined },
): readonly Shape[] {
  const box = { x: low, y: y - whiskerReach, width: high - low, height: 2 * whiskerReach }
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [at, y - whiskerReach],
    to: [at, y + whiskerReach],
    tone: status,
    weight: 2,
  })
  return [
    { shape: 'bar', box, fill: 'tint', tone: status },
    { shape: 'line', from: [low, y], to: [high, y], tone: status, weight: 2, dash: dashOf(status) },
    ...(opens === 'left' ? [] : [cap(low)]),
    ...(opens === 'right' ? [] : [cap(high)]),
  ]
}

const markRadius = 5 // px
const markReach = 10 // px from a point to the outer edge of the widest mark, the brackets
const whiskerReach = 6 // px above and below
const stemHeight = 8 // px
/** Length of an open arrow, px: long enough to be no tick, short enough to be no bar. */
export const openReach = 40
