import type { Shape } from './scene.ts'
import type { Frame } from './sizes.ts'

/** A thin line across the whole drawing, between what stands over it and what under it. */
export const ruleAt = (y: number, { width }: Frame, tone: 'rule' | 'ink-2' = 'rule'): Shape => ({
  shape: 'line',
  from: [0, y],
  to: [width, y],
  tone,
  weight: 1,
})
