import type { DrawnAs } from '../../model/measure.ts'
import { centralOf, intervalOf, isCeiling, isFloor, type Quantity } from '../../model/quantity.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import { areaMark, dashOf, fadingArea } from './area-mark.ts'
import { openEnd, openReach } from './open-end.ts'
import type { Shape } from './scene.ts'
import type { Tone } from './tone.ts'

/** How large a mark is drawn, px: the rows that carry the finding, the rows of a figure without any, and the rest. */
export type MarkSize = { readonly r: number; readonly stem: number; readonly whisker: number }
export const markSizes = {
  lead: { r: 7, stem: 24, whisker: 10 },
  plain: { r: 5, stem: 8, whisker: 6 },
  quiet: { r: 3.5, stem: 5, whisker: 4 },
} as const satisfies Record<string, MarkSize>

export type StatusMarkOptions = { readonly r?: number; readonly tone?: Tone }

/**
 * The mark of a status at a point: filled dot for a fact, hollow square for what is attributed, ring for
 * an estimate, ring in brackets for what is disputed, dotted ring for speculation, open cross for an error.
 * What recedes is another tone and never another shape.
 */
export function statusMark(
  status: Status,
  at: readonly [number, number],
  { r = markSizes.plain.r, tone = status }: StatusMarkOptions = {},
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
  readonly drawn: DrawnAs
  readonly status: Status
  /** Value to px. */
  readonly x: (value: number) => number
  /** Where length starts, px; undefined on a log scale, where length is not read. */
  readonly zero: number | undefined
  readonly y: number
  /** How far left an open arrow may reach, px. */
  readonly leftEdge: number
  readonly size?: MarkSize
  /** The status's own colour where not given. */
  readonly tone?: Tone
}

/**
 * A quantity on a horizontal scale. A stem runs from zero as far as the words go for certain: to a
 * published point, to the low end of an interval. What is `up to` a point fades from it towards zero, since
 * nothing under it is certain. A point is the status mark, or the end of a large stem; a closed interval has
 * whiskers; an error has no stem, since it is joined to nothing; where nothing fades, a side that is left open has a
 * short arrow.
 */
export function quantityMark({
  quantity,
  drawn,
  status,
  x,
  zero,
  y,
  leftEdge,
  size = markSizes.plain,
  tone = status,
}: QuantityMarkOptions): {
  readonly shapes: readonly Shape[]
  /** Left and right end of what is drawn besides the stem, px. */
  readonly extent: readonly [number, number]
} {
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // a pair stays a pair
  const isPoint = quantity.central !== undefined || low === high
  const opens = openSide(quantity)
  const isJoined = zero !== undefined && statusFaces[status].line !== 'none'
  const shapes: Shape[] = []
  const fades = isJoined && opens === 'left' && low > zero
  // A large area ends where the value is, and says its status itself.
  const isItsOwnMark =
    isJoined && opens !== 'left' && size.stem >= markSizes.lead.stem && Math.abs(low - zero) >= 1
  if (isJoined) {
    const look = { drawn, status, tone }
    const box = (end: number) => ({
      x: Math.min(zero, end),
      y: y - size.stem / 2,
      width: Math.abs(end - zero),
      height: size.stem,
    })
    if (opens !== 'left') shapes.push(...areaMark(box(low), look))
    else if (fades) shapes.push(...fadingArea(box(low), look))
  }
  if (low !== high)
    shapes.push(...whiskers(low, high, { status, tone, y, opens, reach: size.whisker }))
  const tip = opens === 'left' ? Math.max(low - openReach, leftEdge) : high + openReach
  if (opens !== undefined && !fades) {
    const from = opens === 'left' ? low : high
    shapes.push(
      ...openEnd({
        ...{ at: [from, y], toward: opens, tone, dash: dashOf(status) },
        reach: Math.abs(tip - from),
      }),
    )
  }
  if (isPoint && !(isItsOwnMark && low === high))
    shapes.push(...statusMark(status, [x(centralOf(quantity)), y], { r: size.r, tone }))
  const reach = size.r + 5 // from a point to the outer edge of the widest mark, the brackets
  const [left, right] = [low - reach, high + reach]
  return {
    shapes,
    extent: [
      opens === 'left' && !fades ? Math.min(tip, left) : left,
      opens === 'right' ? Math.max(tip + 2, right) : right,
    ],
  }
}

/** The side on which the published words leave a quantity open. */
export function openSide(quantity: Quantity): 'left' | 'right' | undefined {
  return isCeiling(quantity) ? 'left' : isFloor(quantity) ? 'right' : undefined
}

type WhiskerOptions = {
  readonly status: Status
  readonly tone: Tone
  readonly y: number
  readonly opens: 'left' | 'right' | undefined
  readonly reach: number
}

function whiskers(
  low: number,
  high: number,
  { status, tone, y, opens, reach }: WhiskerOptions,
): readonly Shape[] {
  const box = { x: low, y: y - reach, width: high - low, height: 2 * reach }
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [at, y - reach],
    to: [at, y + reach],
    tone,
    weight: 2,
  })
  return [
    { shape: 'bar', box, fill: 'tint', tone },
    { shape: 'line', from: [low, y], to: [high, y], tone, weight: 2, dash: dashOf(status) },
    ...(opens === 'left' ? [] : [cap(low)]),
    ...(opens === 'right' ? [] : [cap(high)]),
  ]
}
