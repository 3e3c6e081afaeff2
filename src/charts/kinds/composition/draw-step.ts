import { type Quantity, centralOf, intervalOf, isFloor } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import { fillOfPart } from '../../data/parts.ts'
import { dashOf } from '../../scene/area-mark.ts'
import type { Shape } from '../../scene/scene.ts'
import type { Step } from './cascade.ts'

/** A part's bar from where the sum stood to where it stands, or the ring of an unpriced part after it. */
export function drawStep(
  { part, from, to }: Step,
  y: number,
  x: (value: number) => number,
): readonly Shape[] {
  if (!part.quantity)
    return [
      {
        shape: 'dot',
        at: [x(from) + unknownShift, y],
        r: 6,
        fill: 'paper',
        tone: part.status,
        dash: 'dashed',
      },
    ]
  const [low, high] = intervalOf(part.quantity).map((value) => x(from + value)) as [number, number] // as many as it had
  const box = {
    x: Math.min(x(from), x(to)),
    y: y - barHeight / 2,
    width: Math.max(Math.abs(x(to) - x(from)), hairWidth),
    height: barHeight,
  }
  return [
    { shape: 'bar', box, fill: fillOfPart(part), tone: part.status, dash: dashOf(part.status) },
    ...whisker(low, high, y, 'ink'),
    ...openEnd(part.quantity, high, y, part.status),
  ]
}

/** The sum's bar from zero, with whiskers for its interval and an arrow for an open end. */
export function drawSum(
  quantity: Quantity,
  status: Status,
  y: number,
  x: (value: number) => number,
): readonly Shape[] {
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // as many as it had
  const end = x(centralOf(quantity))
  const box = {
    x: Math.min(x(0), end),
    y: y - barHeight / 2,
    width: Math.abs(end - x(0)),
    height: barHeight,
  }
  return [
    { shape: 'bar', box, fill: 'tint', tone: 'ink' },
    ...whisker(low, high, y, 'ink'),
    ...openEnd(quantity, Math.max(high, end), y, status),
  ]
}

function whisker(low: number, high: number, y: number, tone: 'ink'): readonly Shape[] {
  if (high - low < 1) return []
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [at, y - 5],
    to: [at, y + 5],
    tone,
    weight: 1.5,
  })
  return [{ shape: 'line', from: [low, y], to: [high, y], tone, weight: 1.5 }, cap(low), cap(high)]
}

function openEnd(quantity: Quantity, x: number, y: number, tone: Status): readonly Shape[] {
  if (!isFloor(quantity)) return []
  return [
    { shape: 'line', from: [x, y], to: [x + 22, y], tone, weight: 2 },
    { shape: 'arrow', at: [x + 22, y], toward: 'right', tone },
  ]
}

const unknownShift = 10 // px past the sum: what is unknown adds something, and is not at zero

export const barHeight = 22 // px

const hairWidth = 1 // px: the least that can be seen; the number says the rest
