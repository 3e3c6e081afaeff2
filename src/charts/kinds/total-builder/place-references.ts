import { centralOf } from '../../../model/quantity.ts'
import { placeInLanes } from '../../scene/lanes.ts'
import { baselineIn } from '../../scene/paragraph.ts'
import { openSide } from '../../scene/quantity-mark.ts'
import type { SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { ValueScale } from '../../scene/value-scale.ts'
import type { ReferenceLine } from './presets.ts'

/** Width of the widest line of a label, px. */
export const widest = (lines: readonly string[], frame: Frame) =>
  Math.max(0, ...lines.map((line) => textWidth(line, frame.small)))

/** Labels of the published totals in lanes over their lines, with arrows where a total is open. */
export function placeReferences(
  references: readonly ReferenceLine[],
  {
    labels,
    scale,
    frame,
  }: {
    readonly labels: readonly (readonly string[])[]
    readonly scale: ValueScale
    readonly frame: Frame
  },
) {
  const xs = references.map(({ quantity }) => scale.x(centralOf(quantity)))
  const lanes = placeInLanes(
    labels.map((lines, i) => ({ x: xs[i] ?? 0, width: widest(lines, frame) })),
    laneGap,
  )
  const count = Math.max(0, ...lanes.map(({ lane }) => lane + 1))
  const heights = Array.from({ length: count }, (_, lane) => {
    const inLane = labels.filter((_, i) => lanes[i]?.lane === lane)
    return Math.max(1, ...inLane.map((lines) => lines.length)) * frame.line + 4
  })
  const heightOf = (some: readonly number[]) => some.reduce((sum, height) => sum + height, 0)
  const bottom = count === 0 ? 0 : heightOf(heights) + arrowRoom
  const texts: SceneText[] = []
  const arrows: Shape[] = []
  const lines = references.map(({ status, quantity, estimate }, i) => {
    const { lane = 0, left = 0 } = lanes[i] ?? {}
    const top = bottom - arrowRoom - heightOf(heights.slice(0, lane + 1))
    const x = xs[i] ?? 0
    texts.push(
      ...(labels[i] ?? []).map((text, line): SceneText => ({
        text,
        at: [left, top + line * frame.line + baselineIn(frame.line, frame.small)],
        size: frame.small,
        anchor: 'start',
        tone: 'ink',
        claim: estimate.claim,
      })),
    )
    const side = openSide(quantity)
    if (side) {
      const tip = side === 'left' ? Math.max(x - 12, 6) : x + 12
      const y = bottom - arrowRoom / 2
      arrows.push(
        { shape: 'line', from: [x, y], to: [tip, y], tone: status, weight: 1.5 },
        { shape: 'arrow', at: [tip, y], toward: side, tone: status },
      )
    }
    return { x, status, from: top + 3 }
  })
  return { texts, lines, arrows, bottom }
}

const arrowRoom = 14 // px under the labels, for the arrow of an `up to`

export const laneGap = 6 // px from a leader to its label
