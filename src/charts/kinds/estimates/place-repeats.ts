import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { intervalOf, type Quantity } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { Dash, Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { capital } from '../../../say/sentence.ts'
import { standingOf } from '../../data/origins.ts'
import { sayRepeat } from '../../data/strip.ts'

export type RepeatsOptions = {
  readonly origin: Estimate
  /** Where the stem hangs: under the origin's mark, px. */
  readonly x: number
  /** Where the stem starts, and where the first repeat's line begins. */
  readonly from: number
  readonly top: number
  /** Left edge of the plot; the drawing's width is the right one. */
  readonly left: number
  readonly frame: Frame
  readonly records: Records
  /** Value to px, for a repeat whose value is not its origin's; undefined off the scale. */
  readonly scale: ((value: number) => number) | undefined
}

/**
 * Hangs repeats from the mark of their origin: a hairline stem with a small open ring for each, so that
 * a copy never looks like a second measurement. An inferred link is broken, and its words say so. Where
 * the number differs from its origin's, it has its own mark, joined to the stem.
 */
export function placeRepeats(
  repeats: readonly Estimate[],
  { origin, x, from, top, left, frame, records, scale }: RepeatsOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & { readonly bottom: number } {
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const beside = besideStem({ x, left, frame })
  let bottom = top
  let before = from
  for (const repeat of repeats) {
    const y = bottom + frame.line / 2
    const dash = repeat.repeats?.inferred && !repeat.ours ? 'dashed' : 'solid'
    const about = { claim: repeat.claim, status: standingOf(repeat, records) }
    const words = setParagraph(capital(sayRepeat(repeat, origin, records)), {
      ...beside,
      top: bottom,
      size: frame.small,
      line: frame.line,
      tone: 'ink-2',
      claim: repeat.claim,
    })
    texts.push(...words.texts)
    bottom = words.bottom
    const stem = { about, x, before, dash } as const
    const hung =
      scale && repeat.quantity && !isSameValue(repeat, origin)
        ? hangMark(repeat.quantity, { repeat, top: bottom, left, frame, scale, ...stem })
        : hangRing({ y, bottom, ...stem })
    guides.push(...hung.guides)
    marks.push(hung.mark)
    before = hung.before
    bottom = hung.bottom
  }
  return { guides, marks, texts, bottom }
}

/** Where words stand: right of the stem while there is comfortable room, else on the roomier side. */
function besideStem({ x, left, frame }: Pick<RepeatsOptions, 'x' | 'left' | 'frame'>) {
  const right = { x: x + indent, anchor: 'start', width: frame.width - x - indent } as const
  const other = { x: x - indent, anchor: 'end', width: x - indent - left } as const
  return right.width >= Math.min(other.width, comfortable) ? right : other
}

/** What hangs from a stem: its hairlines, its mark, where the stem goes on, and where the next words stand. */
type Hung = {
  readonly guides: readonly Shape[]
  readonly mark: SceneMark
  readonly before: number
  readonly bottom: number
}
type Stem = {
  readonly about: Pick<SceneMark, 'claim' | 'status'> & { readonly status: Status }
  readonly x: number
  readonly before: number
  readonly dash: Dash
}

/** A number that is not its origin's, in a line of its own, joined to the stem. */
function hangMark(
  quantity: Quantity,
  {
    repeat: { measures },
    about,
    x,
    before,
    top,
    left,
    frame,
    scale,
    dash,
  }: Stem & {
    readonly repeat: Estimate
    readonly top: number
    readonly left: number
    readonly frame: Frame
    readonly scale: (value: number) => number
  },
): Hung {
  const level = top + frame.line / 2
  const { status } = about
  const own = quantityMark({
    quantity,
    measures,
    status,
    x: scale,
    zero: undefined,
    y: level,
    leftEdge: left,
  })
  const near = x < own.extent[0] ? own.extent[0] : own.extent[1]
  return {
    guides: [
      { ...hairline, from: [x, before], to: [x, level], dash },
      { ...hairline, from: [x, level], to: [near, level], dash },
    ],
    mark: { ...about, shapes: own.shapes },
    before: level,
    bottom: top + frame.line + 2,
  }
}

/** A ring beside the words, for which the origin's mark stands. */
const hangRing = ({
  about,
  x,
  before,
  y,
  bottom,
  dash,
}: Stem & { readonly y: number; readonly bottom: number }): Hung => ({
  guides: [{ ...hairline, from: [x, before], to: [x, y - ring - 1], dash }],
  mark: {
    ...about,
    shapes: [{ shape: 'dot', at: [x, y], r: ring, fill: 'paper', tone: about.status }],
  },
  before: y + ring + 1,
  bottom,
})

/** True where both ends are where the origin's are: then the origin's mark stands for both. */
function isSameValue(repeat: Estimate, origin: Estimate): boolean {
  if (!repeat.quantity || !origin.quantity) return false
  const [low, high] = intervalOf(repeat.quantity)
  const [originLow, originHigh] = intervalOf(origin.quantity)
  return low === originLow && high === originHigh
}

const hairline = { shape: 'line', tone: 'ink-2', weight: 1 } as const
const ring = 3 // px
const indent = 12 // px from the stem to the words
const comfortable = 220 // px: beyond this, words stay on the right
