import type { Estimate } from '../../../model/estimate.ts'
import { drawnOf } from '../../../model/measure.ts'
import type { Records } from '../../../model/records.ts'
import { intervalOf, type Quantity } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import { markSizes, quantityMark } from '../../scene/quantity-mark.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { Dash, Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { capital } from '../../../say/sentence.ts'
import { standingOf } from '../../data/origins.ts'
import { sayOriginOf, sayRepeat } from '../../data/strip.ts'
import { besideStem } from '../../scene/tie-words.ts'
import type { Tone } from '../../scene/tone.ts'

export type RepeatsOptions = {
  /** The number they hang from, and the one that all of them go back to. */
  readonly lead: Estimate
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
  /** Where length starts, px; undefined where it is not read. */
  readonly zero: number | undefined
  /** True where only the emphasised ones keep their colour. */
  readonly recedes: (estimate: Estimate) => boolean
}

/**
 * Hangs the numbers of one origin from the mark of the one that is drawn large: a hairline stem with a small
 * open ring for each repeat and a full one for the origin, so that a copy never looks like a second measurement. An inferred link is broken, and its words say so. Where
 * the number differs from its origin's, it has its own mark, joined to the stem.
 */
export function placeRepeats(
  others: readonly Estimate[],
  { lead, origin, x, from, top, left, frame, records, scale, zero, recedes }: RepeatsOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & { readonly bottom: number } {
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const beside = besideStem({ x, left, frame })
  let bottom = top
  let before = from
  for (const one of others) {
    const y = bottom + frame.line / 2
    const link = one === origin ? lead : one
    const dash = link.repeats?.inferred && !link.ours ? 'dashed' : 'solid'
    const status = standingOf(one, records)
    const tone = recedes(one) ? 'ink-2' : status
    const about = { claim: one.claim, status }
    const says = one === origin ? sayOriginOf(lead, origin) : sayRepeat(one, origin, records)
    const words = setParagraph(capital(says), {
      ...beside,
      top: bottom,
      size: frame.small,
      line: frame.line,
      tone: 'ink-2',
      claim: one.claim,
    })
    texts.push(...words.texts)
    bottom = words.bottom
    const stem = { about, tone, x, before, dash } as const
    const hung =
      scale && one.quantity && !isSameValue(one, lead)
        ? hangMark(one.quantity, { one, top: bottom, left, frame, scale, zero, ...stem })
        : hangRing({ y, bottom, isOrigin: one === origin, ...stem })
    guides.push(...hung.guides)
    marks.push(hung.mark)
    before = hung.before
    bottom = hung.bottom
  }
  return { guides, marks, texts, bottom }
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
  readonly tone: Tone
  readonly x: number
  readonly before: number
  readonly dash: Dash
}

/** A number that is not its origin's, in a line of its own, joined to the stem. */
function hangMark(
  quantity: Quantity,
  {
    one,
    about,
    tone,
    x,
    before,
    top,
    left,
    frame,
    scale,
    zero,
    dash,
  }: Stem & {
    readonly one: Estimate
    readonly top: number
    readonly left: number
    readonly frame: Frame
    readonly scale: (value: number) => number
    readonly zero: number | undefined
  },
): Hung {
  const level = top + frame.line / 2
  const { status } = about
  const own = quantityMark({
    quantity,
    drawn: drawnOf(one),
    status,
    x: scale,
    zero,
    y: level,
    leftEdge: left,
    size: markSizes.quiet,
    tone,
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
  tone,
  isOrigin,
  x,
  before,
  y,
  bottom,
  dash,
}: Stem & {
  readonly y: number
  readonly bottom: number
  readonly isOrigin: boolean
}): Hung => ({
  guides: [{ ...hairline, from: [x, before], to: [x, y - ring - 1], dash }],
  mark: {
    ...about,
    shapes: [{ shape: 'dot', at: [x, y], r: ring, fill: isOrigin ? 'solid' : 'paper', tone }],
  },
  before: y + ring + 1,
  bottom,
})

/** True where both ends are where the lead's are: then the lead's mark stands for both. */
function isSameValue({ quantity: a }: Estimate, { quantity: b }: Estimate): boolean {
  if (!a || !b) return false
  const [low, high] = intervalOf(a)
  const [leadLow, leadHigh] = intervalOf(b)
  return low === leadLow && high === leadHigh
}

const hairline = { shape: 'line', tone: 'ink-2', weight: 1 } as const
const ring = 3 // px
