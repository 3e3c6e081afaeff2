import { type Quantity, centralOf, intervalOf, isFloor } from '../../../model/quantity.ts'
import { isStatus } from '../../../model/status.ts'
import { dashOf } from '../../scene/area-mark.ts'
import type { Fill, Shape } from '../../scene/scene.ts'
import type { Tone } from '../../scene/tone.ts'

/** What a quantity's bar and whiskers reach. */
export function endsOf(quantity: Quantity): readonly number[] {
  return [centralOf(quantity), ...intervalOf(quantity)]
}

type BarOptions = {
  readonly y: number
  readonly height: number
  readonly fill: Fill
  readonly tone: Tone
  readonly x: (value: number) => number
}

/** A bar from zero with whiskers for an interval and an arrow for an open high end. */
export function bar(
  quantity: Quantity,
  { y, height, fill, tone, x }: BarOptions,
): readonly Shape[] {
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // a pair stays a pair
  const end = x(centralOf(quantity))
  const zero = x(0)
  const box = {
    x: Math.min(zero, end),
    y: y - height / 2,
    width: Math.max(Math.abs(end - zero), 1),
    height,
  }
  const dash = isStatus(tone) ? dashOf(tone) : 'solid'
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [at, y - 4],
    to: [at, y + 4],
    tone: 'ink',
    weight: 1.5,
  })
  const reach = Math.max(end, high)
  return [
    { shape: 'bar', box, fill, tone, dash },
    ...(high - low >= 1
      ? [
          { shape: 'line', from: [low, y], to: [high, y], tone: 'ink', weight: 1.5 } as const,
          cap(low),
          cap(high),
        ]
      : []),
    ...(openLength(quantity) > 0
      ? [
          { shape: 'line', from: [reach, y], to: [reach + openArrow, y], tone, weight: 2 } as const,
          { shape: 'arrow', at: [reach + openArrow, y], toward: 'right', tone } as const,
        ]
      : []),
  ]
}

/** How far the arrow of an open high end reaches, px; 0 without one. */
export const openLength = (quantity: Quantity) => (isFloor(quantity) ? openArrow + 4 : 0)

const openArrow = 16 // px
