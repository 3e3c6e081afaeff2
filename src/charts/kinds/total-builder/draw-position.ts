import { partBlocks } from '../../data/part-blocks.ts'
import { placeBlockBar } from '../../scene/block-bar.ts'
import { boundsHeight } from '../../scene/block-bounds.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { boxOfShape, type Scene, type SceneText, type Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { Position } from './presets.ts'

/** Dashed rings for what nobody priced, up to eight of them, and their number in words. */
export function placeUnpriced(
  { total }: Position,
  { left, top, frame }: { readonly left: number; readonly top: number; readonly frame: Frame },
): {
  readonly shapes: readonly Shape[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const words = `${total.unpriced} without a value: unknown`
  if (total.unpriced === 0) return { shapes: [], texts: [], bottom: top }
  const shown = Math.min(total.unpriced, mostRings)
  const y = top + frame.line / 2
  const shapes = Array.from({ length: shown }, (_, i): Shape => ({
    shape: 'dot',
    at: [left + 7 + i * 14, y],
    r: 4,
    fill: 'paper',
    tone: 'ink-2',
    dash: 'dashed',
  }))
  const x = left + shown * 14 + 8
  const label = setParagraph(words, {
    x,
    width: frame.width - x,
    top,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
  })
  return { shapes, texts: label.texts, bottom: label.bottom }
}

export type BarOptions = {
  readonly top: number
  readonly frame: Frame
  readonly x: (value: number) => number
  readonly emphasis: ReadonlySet<string>
  /** True where the figure is about other positions. */
  readonly recedes: boolean
}

/**
 * A position as a running bar of its incidents, counted full and aimed at empty, named where there is room; what the
 * sum leaves open or apart stands under its end.
 */
export function drawPosition(
  { rows, total }: Position,
  { top, frame, x, emphasis, recedes }: BarOptions,
): Pick<Scene, 'marks' | 'texts'> & { readonly bottom: number } {
  const { blocks, end } = partBlocks(rows, {
    emphasis: new Set(),
    named: 0,
    isNameOnly: true,
    tone: ({ id, status }) => (recedes ? 'ink-2' : emphasis.has(id) ? status : 'ink'),
  })
  const { quantity } = total
  const tone = recedes ? 'ink-2' : 'ink'
  const bar = placeBlockBar({
    blocks,
    led: [],
    marks: () => [],
    sum: quantity && { quantity, end, tone },
    x,
    top,
    height: barHeight,
    frame,
  })
  const foot = bar.barTop + barHeight
  const hasBounds = bar.marks.some(({ shapes }) => shapes.some((each) => boxOfShape(each).y > foot))
  return {
    marks: bar.marks,
    texts: bar.texts,
    bottom: foot + (hasBounds ? boundsHeight : 2),
  }
}

const barHeight = 24 // px

const mostRings = 8
