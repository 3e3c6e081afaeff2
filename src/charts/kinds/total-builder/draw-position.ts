import type { NounForms } from '../../../model/noun-forms.ts'
import { sayCount } from '../../../say/count.ts'
import { partBlocks } from '../../data/part-blocks.ts'
import { placeBlockBar, type Block } from '../../scene/block-bar.ts'
import { boundsHeight } from '../../scene/block-bounds.ts'
import { leaderGap, leadsOver } from '../../scene/leaders.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { boxOfShape, type Scene, type SceneText, type Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { Position } from './presets.ts'
import { t } from '../../../model/words.ts'

/** Dashed rings for what nobody priced, up to eight of them, and their number in words. */
export function placeUnpriced(
  { total }: Position,
  {
    left,
    top,
    frame,
    noun,
  }: {
    readonly left: number
    readonly top: number
    readonly frame: Frame
    readonly noun: NounForms
  },
): {
  readonly shapes: readonly Shape[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const words = t('{items} without a value: unknown', { items: sayCount(total.unpriced, noun) })
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
  { preset, rows, total }: Position,
  { top, frame, x, emphasis, recedes }: BarOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly bottom: number
  /** Top and foot of the bar itself, and where it ends; px. */
  readonly bar: { readonly top: number; readonly foot: number; readonly end: number }
} {
  const isTold = emphasis.has(preset.id)
  const { blocks, end } = partBlocks(rows, {
    emphasis: isTold ? emphasis : new Set(),
    named: 0,
    isNameOnly: true,
    tone: ({ id, status }) => (recedes ? 'ink-2' : emphasis.has(id) ? status : 'ink'),
  })
  const { quantity } = total
  const tone = recedes ? 'ink-2' : 'ink'
  const height = isTold ? toldHeight : recedes ? quietHeight : barHeight
  const bar = placeBlockBar({
    blocks: blocks.map((block) => ({
      ...block,
      isLed: block.isLed === true && hasRoom(block, { x, frame }),
    })),
    led: [],
    marks: () => [],
    sum: quantity && { quantity, end, tone },
    x,
    top,
    height,
    frame,
  })
  const foot = bar.barTop + height
  const hasBounds = bar.marks.some(({ shapes }) => shapes.some((each) => boxOfShape(each).y > foot))
  return {
    guides: bar.guides,
    marks: bar.marks,
    texts: bar.texts,
    bottom: foot + (hasBounds ? boundsHeight : 2),
    bar: { top: bar.barTop, foot, end: x(end) },
  }
}

/** True where a block's words go over it in one line, so that none comes near the words beside the plot. */
function hasRoom(
  { from, to, led = '', inner }: Block,
  { x, frame }: Pick<BarOptions, 'x' | 'frame'>,
): boolean {
  const middle = (x(from) + x(to)) / 2
  return (
    !inner &&
    leadsOver(middle, frame) &&
    middle + leaderGap + textWidth(led, frame.small) <= frame.width
  )
}

const barHeight = 24 // px
const toldHeight = 40 // px: where the finding is about it
const quietHeight = 16 // px: where it is about others

const mostRings = 8
