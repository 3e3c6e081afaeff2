import { centralOf } from '../../../model/quantity.ts'
import { placeInLanes } from '../../scene/lanes.ts'
import { baselineIn } from '../../scene/paragraph.ts'
import { openEnd, openReach } from '../../scene/open-end.ts'
import { openSide } from '../../scene/quantity-mark.ts'
import type { SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { ValueScale } from '../../scene/value-scale.ts'
import type { ReferenceLine } from './presets.ts'

/** Width of the widest line of a label, px. */
export const widest = (lines: readonly string[], frame: Frame) =>
  Math.max(0, ...lines.map((line) => textWidth(line, frame.small)))

type ReferenceOptions = {
  readonly labels: readonly (readonly string[])[]
  readonly scale: ValueScale
  readonly frame: Frame
}

/** Labels over the plot, what leads down from them, and where the axis may begin, px. */
export type ReferenceHeads = {
  readonly texts: readonly SceneText[]
  readonly lines: readonly (Pick<ReferenceLine, 'status'> & {
    readonly x: number
    readonly from: number
  })[]
  readonly arrows: readonly Shape[]
  readonly bottom: number
}

/** Labels of the published totals in lanes over their lines, with arrows where a total is open. */
export function placeReferences(
  references: readonly ReferenceLine[],
  { labels, scale, frame }: ReferenceOptions,
): ReferenceHeads {
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
  const heads = references.map((reference, i) => {
    const { lane = 0, left = 0 } = lanes[i] ?? {}
    const top = bottom - arrowRoom - heightOf(heights.slice(0, lane + 1))
    const x = xs[i] ?? 0
    return {
      texts: setLabel(labels[i] ?? [], { left, top, frame, claim: reference.estimate.claim }),
      arrows: arrowOf(reference, { x, y: bottom - arrowRoom / 2 }),
      line: { x, status: reference.status, from: top + 3 },
    }
  })
  return {
    texts: heads.flatMap(({ texts }) => texts),
    lines: heads.map(({ line }) => line),
    arrows: heads.flatMap(({ arrows }) => arrows),
    bottom,
  }
}

type LabelOptions = Pick<SceneText, 'claim'> & {
  readonly left: number
  readonly top: number
  readonly frame: Frame
}

/** A label's lines as they were wrapped for its lane. */
const setLabel = (
  lines: readonly string[],
  { left, top, frame, claim }: LabelOptions,
): readonly SceneText[] =>
  lines.map((text, line) => ({
    text,
    at: [left, top + line * frame.line + baselineIn(frame.line, frame.small)],
    size: frame.small,
    anchor: 'start',
    tone: 'ink',
    claim,
  }))

/** To the side on which a total is open; none where it is closed. */
function arrowOf(
  { quantity, status }: ReferenceLine,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Shape[] {
  const side = openSide(quantity)
  if (!side) return []
  const reach = side === 'left' ? Math.min(openReach, x - 6) : openReach
  return openEnd({ at: [x, y], toward: side, tone: status, weight: 1.5, reach })
}

const arrowRoom = 14 // px under the labels, for the arrow of an `up to`

export const laneGap = 6 // px from a leader to its label
