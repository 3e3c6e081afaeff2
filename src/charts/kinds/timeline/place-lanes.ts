import { mostOf } from '../../../model/extremes.ts'
import type { Event } from '../../../model/event.ts'
import { isolate } from '../../../say/isolate.ts'
import { capital } from '../../../say/sentence.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { statusMark } from '../../scene/quantity-mark.ts'
import type { SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { stackMarks } from '../../scene/stack-marks.ts'
import { slot, type TimelineAxis } from './axis.ts'
import { inTime } from './rows.ts'

export type LaneOptions = {
  readonly lanes: readonly string[]
  readonly axis: TimelineAxis
  readonly top: number
  /** Where the axis begins, px: names stand before it, or over their marks in a narrow drawing. */
  readonly left: number
  readonly frame: Frame
  readonly isQuiet: boolean
}

/** A row of marks for each lane that has any, under its part of the axis; one that lasted is a line. */
export function placeLanes(
  events: readonly Event[],
  { lanes, axis, top, left, frame, isQuiet }: LaneOptions,
): {
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const isWide = frame.name !== 'narrow'
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  let bottom = top
  for (const lane of lanes) {
    const own = inTime(events)
      .filter((event) => event.lane === lane)
      .map((event) => ({ event, ...axis.standOf(event) }))
      .sort((a, b) => a.x - b.x)
    if (own.length === 0) continue
    const name = setParagraph(capital(isolate(lane)), {
      x: 0,
      top: bottom,
      width: isWide ? left - 10 : frame.width,
      size: frame.small,
      line: frame.line,
      tone: 'ink-2',
    })
    const rows = stackMarks(
      own.map(({ x }) => x),
      own.some(({ event }) => event.status === 'disputed') ? slot : 2 * radius + 3,
    )
    const rowTop = (isWide ? bottom : name.bottom) + frame.line / 2
    own.forEach(({ event, x, from, to }, i) => {
      const y = rowTop + (rows[i] ?? 0) * rowStep
      const tone = isQuiet ? 'ink-2' : event.status
      const reach: readonly Shape[] =
        to - from > 2 * radius + 4
          ? [{ shape: 'line', from: [from, y], to: [to, y], tone, weight: 1 }]
          : []
      marks.push({
        shapes: [...reach, ...statusMark(event.status, [x, y], { r: radius, tone })],
        claim: event.claim,
        status: event.status,
      })
    })
    texts.push(...name.texts)
    bottom = Math.max(name.bottom, rowTop + mostOf(rows) * rowStep + frame.line / 2) + 4
  }
  return { marks, texts, bottom }
}

/** Of a mark in a lane, px. */
export const radius = 3.5
const rowStep = 12 // px between marks that would cover each other
