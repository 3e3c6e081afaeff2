import { mostOf } from '../../../model/extremes.ts'
import type { Event } from '../../../model/event.ts'
import { sayCount } from '../../../say/count.ts'
import { isolate } from '../../../say/isolate.ts'
import type { Story } from '../../data/story.ts'
import { placeBrackets, type Span } from '../../scene/brackets.ts'
import { placeCallouts } from '../../scene/callouts.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { baselineIn, setRemark } from '../../scene/paragraph.ts'
import { placeMarkKey } from '../../scene/mark-key.ts'
import { statusMark } from '../../scene/quantity-mark.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Run } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { timelineAxis, type TimelineAxis } from './axis.ts'
import { placeLanes, radius } from './place-lanes.ts'
import { placeList } from './place-list.ts'
import { inTime, lanesOf, shortWhen } from './rows.ts'
import { sayStatus } from './say-status.ts'
import { t } from '../../../model/words.ts'

export type TimelineOptions = Story & { readonly frame: Frame }

/**
 * Events on a true axis of time: those of the story over it with their words, the rest as marks in lanes
 * under it. Where no event is emphasised, a list in order of time says all of them.
 */
export function placeTimeline(events: readonly Event[], options: TimelineOptions): Scene {
  const { frame, emphasis, annotations } = options
  const isTold = ({ id }: Event) =>
    emphasis.includes(id) || annotations.some(({ at }) => at.includes(id))
  const told = inTime(events).filter(isTold)
  const lanes = lanesOf(events)
  const left = frame.name !== 'narrow' ? laneColumn(lanes, frame) : 8
  const axis = timelineAxis(events, { frame, left, story: told })
  const callouts = placeCallouts(
    told.map((event) => ({
      x: axis.standOf(event).x,
      lines: sayTold(event, annotations),
      claim: event.claim,
    })),
    { frame, top: 0, within: [0, frame.width], most: Math.min(280, frame.width * 0.6) },
  )
  const spans = annotations.flatMap(({ at, text }): readonly Span[] => {
    const ends = at.flatMap((id) => events.find((event) => event.id === id) ?? [])
    const [from, to] = inTime(ends).map((event) => axis.standOf(event).x)
    return from === undefined || to === undefined ? [] : [{ from, to, text }]
  })
  const brackets = placeBrackets(spans, {
    ...{ frame, top: callouts.bottom + (told.length > 0 ? 4 : 0) },
    stems: callouts.stems.map(({ x }) => x),
  })
  const axisY = brackets.bottom + (told.length > 0 ? 14 : 2)
  const years = yearTexts(axis, { left, top: axisY + markReach, frame })
  const small = events.filter((event) => !isTold(event))
  const quiet = placeLanes(small, {
    ...{ lanes, axis, left, frame, isQuiet: told.length > 0 },
    top: axisY + markReach + frame.line + 4,
  })
  const list =
    told.length === 0
      ? placeList(events, { top: quiet.bottom + 8, frame })
      : { guides: [], ...placeFoot(small, { top: quiet.bottom + 4, frame }) }
  const words = [...callouts.texts, ...brackets.texts, ...years, ...quiet.texts]
  const upright = (x: number, from: number, to: number, tone: 'rule' | 'ink') =>
    uprightLine({ x, from, to, texts: words, line: { tone, weight: tone === 'ink' ? 1.5 : 1 } })
  return {
    width: frame.width,
    height: list.bottom + 4,
    guides: [
      ...axis.ticks.flatMap(({ x }) => upright(x, axisY, quiet.bottom, 'rule')),
      ...axisLine(axis, { left, y: axisY, frame }),
      ...callouts.stems.flatMap(({ x, from }) => upright(x, from, axisY, 'ink')),
      ...list.guides,
    ],
    marks: [
      ...brackets.marks,
      ...quiet.marks,
      ...told.map((event) => toldMark(event, axis, axisY)),
      ...list.marks,
    ],
    texts: [...words, ...list.texts],
  }
}

/** Date, name in bold, and what is said of it beside. */
function sayTold(
  event: Event,
  annotations: TimelineOptions['annotations'],
): readonly (readonly Run[])[] {
  const aside = annotations.filter(({ at }) => at.length === 1 && at[0] === event.id)
  return [
    [{ text: [shortWhen(event), sayStatus(event)].filter(Boolean).join(' · '), tone: 'ink-2' }],
    [{ text: isolate(event.title), tone: 'ink', strong: true }],
    ...aside.map(({ text }): readonly Run[] => [{ text, tone: 'ink' }]),
  ]
}

/** How many are small, and what their marks mean. */
function placeFoot(
  small: readonly Event[],
  { top, frame }: { readonly top: number; readonly frame: Frame },
): Omit<Scene, 'width' | 'height' | 'guides'> & { readonly bottom: number } {
  const rest = setRemark(sayRest(small.length), { top, frame })
  const key = placeMarkKey(
    small.map(({ status }) => status),
    { ...{ top: rest.bottom + 2, frame }, ...{ r: radius, tone: 'ink-2' } },
  )
  return { marks: key.marks, texts: [...rest.texts, ...key.texts], bottom: key.bottom }
}

const sayRest = (count: number): string =>
  count === 0
    ? ''
    : t('Small, and named in the table: {others}.', { others: sayCount(count, 'other') })

function toldMark(event: Event, axis: TimelineAxis, y: number): SceneMark {
  const { x, from, to } = axis.standOf(event)
  const reach: readonly Shape[] =
    to - from > 14
      ? [{ shape: 'line', from: [from, y], to: [to, y], tone: event.status, weight: 4 }]
      : []
  return {
    shapes: [...reach, ...statusMark(event.status, [x, y], { r: 6, tone: event.status })],
    claim: event.claim,
    status: event.status,
  }
}

/** The axis through its years; what is not to scale at its ends is dotted. */
function axisLine(
  { from, to, before, after }: TimelineAxis,
  { left, y, frame }: { readonly left: number; readonly y: number; readonly frame: Frame },
): readonly Shape[] {
  const line = (a: number, b: number, isTrue: boolean): Shape => ({
    shape: 'line',
    from: [a, y],
    to: [b, y],
    tone: 'ink-2',
    weight: 1.5,
    dash: isTrue ? 'solid' : 'dotted',
  })
  return [
    ...(before === undefined ? [] : [line(left, from, false)]),
    line(from, to, true),
    ...(after === undefined ? [] : [line(to, frame.width, false)]),
  ]
}

function yearTexts(
  { ticks, to, before, after }: TimelineAxis,
  { left, top, frame }: { readonly left: number; readonly top: number; readonly frame: Frame },
): readonly SceneText[] {
  const y = top + baselineIn(frame.line, frame.small)
  const text = (label: string, x: number): SceneText => ({
    text: label,
    at: [x, y],
    size: frame.small,
    anchor: 'start',
    tone: 'ink-2',
  })
  return [
    ...(before === undefined ? [] : [text(before, left)]),
    ...ticks.map(({ label, left: x }) => text(label, x)),
    ...(after === undefined ? [] : [text(after, to + 6)]),
  ]
}

/** Room for the names of lanes beside their marks, px. */
function laneColumn(lanes: readonly string[], frame: Frame): number {
  const longest = mostOf(lanes.map((lane) => textWidth(lane, frame.small)))
  return Math.min(longest, mostLaneColumn) + 14
}

const markReach = 10 // px under the axis, for the mark of what is disputed
const mostLaneColumn = 150 // px; longer names take two lines
