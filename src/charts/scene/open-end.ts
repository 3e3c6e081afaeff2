import type { Dash, Shape } from './scene.ts'
import type { Tone } from './tone.ts'

/**
 * From the value to the tip of an open end, px. A reader measures a mark with the eye: a longer arrow is read as a
 * larger number.
 */
export const openReach = 13

export type OpenEnd = {
  /** Where what was said for certain ends. */
  readonly at: readonly [number, number]
  readonly toward: 'left' | 'right' | 'up' | 'down'
  readonly tone: Tone
  readonly weight?: number
  readonly dash?: Dash
  /** Less where the edge is near. */
  readonly reach?: number
}

/**
 * The one sign, in every kind, for a side that published words leave open: a short line with an open head. What leads
 * from one thing to another has a full one.
 */
export function openEnd({
  at: [x, y],
  toward,
  tone,
  weight = 2,
  dash = 'solid',
  reach = openReach,
}: OpenEnd): readonly Shape[] {
  const [across, along] = ways[toward]
  const tip = [x + across * reach, y + along * reach] as const
  return [
    { shape: 'line', from: [x, y], to: tip, tone, weight, dash },
    { shape: 'arrow', head: 'open', at: tip, toward, tone },
  ]
}

const ways = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const
