import { centralOf, intervalOf, type Quantity } from '../../model/quantity.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import { dashOf } from './area-mark.ts'
import { openEnd, openReach } from './open-end.ts'
import { openSide, statusMark } from './quantity-mark.ts'
import type { Dash, Shape } from './scene.ts'
import type { Tone } from './tone.ts'

export type UprightMarkOptions = {
  readonly quantity: Quantity
  readonly status: Status
  readonly x: number
  readonly y: (value: number) => number
  /** Where a stem begins, px; none is drawn where length is not to be read. */
  readonly zero: number | undefined
  /** Of the mark, px; 0 where there is none. */
  readonly r: number
  readonly tone: Tone
  readonly weight: number
}

/**
 * A quantity on an upright scale, as `quantityMark` draws it on a horizontal one: a stem as far as the words
 * go for certain, whiskers at the ends of an interval, a short open arrow on a side that is left open, and
 * the mark of the status at a point. Shapes are in the order in which they cover each other.
 */
export function uprightMark({
  quantity,
  status,
  x,
  y,
  zero,
  r,
  tone,
  weight,
}: UprightMarkOptions): readonly Shape[] {
  const [low, high] = intervalOf(quantity).map(y) as [number, number] // a pair stays a pair
  const opens = openSide(quantity)
  const upright = (from: number, to: number, look: { weight: number; dash: Dash }): Shape => ({
    shape: 'line',
    from: [x, from],
    to: [x, to],
    tone,
    ...look,
  })
  const dash = dashOf(status)
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [x - capReach, at],
    to: [x + capReach, at],
    tone,
    weight: 2,
  })
  const isJoined = zero !== undefined && opens !== 'left' && statusFaces[status].line !== 'none'
  const isInterval = Math.abs(low - high) >= 1
  return [
    ...(isJoined && Math.abs(low - zero) >= 1 ? [upright(zero, low, { weight, dash })] : []),
    ...(isInterval
      ? [
          upright(low, high, { weight: 2, dash: 'solid' }),
          ...(opens === 'left' ? [] : [cap(low)]),
          ...(opens === 'right' ? [] : [cap(high)]),
        ]
      : []),
    ...(opens === 'right' ? openEnd({ at: [x, high], toward: 'up', tone, dash }) : []),
    ...(opens === 'left' ? openEnd({ at: [x, low], toward: 'down', tone, dash }) : []),
    ...(r > 0 && (quantity.central !== undefined || !isInterval)
      ? statusMark(status, [x, y(centralOf(quantity))], { r, tone })
      : []),
  ]
}

/** Farthest that a mark reaches over or under what was said, px: an open arrow and its head. */
export const uprightReach = openReach + 6
const capReach = 5 // px to each side
