import type { Estimate } from '../../model/estimate.ts'
import type { Records } from '../../model/records.ts'
import { statusOf } from '../lookup.ts'
import { intervalOf } from '../../model/quantity.ts'
import { boxAround } from '../box.ts'
import { quantityMark } from '../quantity-mark.ts'
import { setParagraph } from '../paragraph.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../scene.ts'
import type { Frame } from '../sizes.ts'
import { capital } from '../say-words.ts'
import { sayRepeat } from './strip.ts'

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
 * a copy never looks like a second measurement. An inferred link is broken, and its words say so.
 */
export function placeRepeats(
  repeats: readonly Estimate[],
  { origin, x, from, top, left, frame, records, scale }: RepeatsOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & { readonly bottom: number } {
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const rightRoom = frame.width - x - indent
  const leftRoom = x - indent - left
  const isRight = rightRoom >= Math.min(leftRoom, comfortable)
  let bottom = top
  let before = from
  for (const repeat of repeats) {
    const y = bottom + frame.line / 2
    const isInferred = repeat.repeats?.inferred ?? false
    guides.push({
      shape: 'line',
      from: [x, before],
      to: [x, y - ring - 1],
      tone: 'ink-2',
      weight: 1,
      dash: isInferred ? 'dashed' : 'solid',
    })
    marks.push({
      shapes: [{ shape: 'dot', at: [x, y], r: ring, fill: 'paper', tone: 'ink-2' }],
      claim: repeat.claim,
      status: statusOf(repeat, records),
      title: capital(sayRepeat(repeat, origin)),
    })
    const words = setParagraph(capital(sayRepeat(repeat, origin)), {
      x: isRight ? x + indent : x - indent,
      anchor: isRight ? 'start' : 'end',
      top: bottom,
      width: isRight ? rightRoom : leftRoom,
      size: frame.small,
      line: frame.line,
      tone: 'ink-2',
      claim: repeat.claim,
    })
    texts.push(...words.texts)
    bottom = words.bottom
    before = y + ring + 1
    if (!scale || !repeat.quantity || isSameValue(repeat, origin)) continue
    const own = quantityMark({
      quantity: repeat.quantity,
      measures: repeat.measures,
      status: statusOf(repeat, records),
      x: scale,
      zero: undefined,
      y: bottom + frame.line / 2,
    })
    const [start, end] = own.extent
    guides.push({
      shape: 'path',
      d: `M${r(x)},${r(before)}V${r(bottom + frame.line / 2)}H${r(x < start ? start : end)}`,
      box: boxAround([x, before], [x < start ? start : end, bottom + frame.line / 2]),
      tone: 'ink-2',
      weight: 1,
    })
    marks.push({
      shapes: own.shapes,
      claim: repeat.claim,
      status: statusOf(repeat, records),
      title: capital(sayRepeat(repeat, origin)),
    })
    before = bottom + frame.line / 2
    bottom += frame.line
  }
  return { guides, marks, texts, bottom }
}

/** True where both ends are where the origin's are: then the origin's mark stands for both. */
function isSameValue(repeat: Estimate, origin: Estimate): boolean {
  if (!repeat.quantity || !origin.quantity) return false
  const [low, high] = intervalOf(repeat.quantity)
  const [originLow, originHigh] = intervalOf(origin.quantity)
  return low === originLow && high === originHigh
}

const r = (value: number) => Math.round(value * 1000) / 1000
const ring = 3 // px
const indent = 12 // px from the stem to the words
const comfortable = 220 // px: beyond this, words stay on the right
