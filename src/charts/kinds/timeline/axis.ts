import { leastOf, mostOf } from '../../../model/extremes.ts'
import { firstDay, lastDay } from '../../../model/date.ts'
import type { Event } from '../../../model/event.ts'
import { timeScale, type TimeTick } from '../../scene/time-scale.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { Frame } from '../../scene/sizes.ts'
import { inTime } from './rows.ts'
import { t } from '../../../model/words.ts'

/** Where an event stands on the axis: its mark, and the stretch it may have taken or lasted; px. */
export type Stand = { readonly x: number; readonly from: number; readonly to: number }

/** A true axis of time through the years of the story; what lies outside of them stands at its ends. */
export type TimelineAxis = {
  readonly standOf: (event: Event) => Stand
  readonly ticks: readonly TimeTick[]
  /** The stretch that is to scale, px. */
  readonly from: number
  readonly to: number
  /** Years of the events before and after it, in words; in order there, not to scale. */
  readonly before: string | undefined
  readonly after: string | undefined
}

export type AxisOptions = {
  readonly frame: Frame
  readonly left: number
  /** The events that the story is about: the axis shows their years and some around them. */
  readonly story: readonly Event[]
}

/** The years of all events, unless those of the story are so few of them that they would not be seen. */
export function timelineAxis(
  events: readonly Event[],
  { frame, left, story }: AxisOptions,
): TimelineAxis {
  const right = frame.width - edge
  const [first, last] = yearsShown(events, story)
  const before = inTime(events).filter((event) => firstYear(event) < first)
  const after = inTime(events).filter((event) => firstYear(event) > last)
  const stubOf = (outside: readonly Event[], label: string | undefined) =>
    label === undefined
      ? 0
      : Math.max(textWidth(label, frame.small) + 10, mostInLane(outside) * slot + 6)
  const [earlier, later] = [sayYears(before, frame, 'to'), sayYears(after, frame, 'from')]
  const from = left + stubOf(before, earlier)
  const to = right - stubOf(after, later)
  const scale = timeScale({
    dates: [String(first), String(last)],
    range: [from, to],
    size: frame.small,
  })
  const held = (x: number) => Math.max(from, Math.min(to, x))
  const slots = new Map([...inSlots(before, left), ...inSlots(after, to + 6)])
  return {
    standOf: (event) => {
      const end = event.or ?? event.until ?? event.date
      const [start, stop] = [held(scale.start(event.date)), held(scale.end(end))]
      const outside = slots.get(event.id)
      if (outside === undefined)
        return { x: event.until === undefined ? (start + stop) / 2 : start, from: start, to: stop }
      // What began before the axis does and reaches into it is drawn through to its end.
      return lastDay(end) >= firstDay(String(first)) && firstYear(event) < first
        ? { x: outside, from: outside, to: stop }
        : { x: outside, from: outside, to: outside }
    },
    ticks: scale.ticks,
    from,
    to,
    before: earlier,
    after: later,
  }
}

const firstYear = ({ date }: Event): number => Number(date.slice(0, 4))
/** An end before its beginning is a fault, and its event is drawn at its beginning. */
const lastYear = (event: Event): number =>
  Math.max(firstYear(event), Number((event.or ?? event.until ?? event.date).slice(0, 4)))

/** First and last year of the axis. */
function yearsShown(events: readonly Event[], story: readonly Event[]): readonly [number, number] {
  const span = (of: readonly Event[]) =>
    [leastOf(of.map(firstYear)), mostOf(of.map(lastYear))] as const
  const [first, last] = span(events)
  if (story.length < 2) return [first, last]
  const [start, end] = span(story)
  const around = Math.max(1, Math.ceil((end - start) * aroundShare))
  const isSeen = (end - start + 1) / (last - first + 1) >= leastShare
  if (isSeen) return [first, last]
  const near = events.filter(
    (event) => firstYear(event) >= start - around && lastYear(event) <= end + around,
  )
  return span([...near, ...story])
}

/** `1950–2008`; where the drawing is narrow, only how far it reaches: `to 2008`, `from 2022`. */
function sayYears(
  events: readonly Event[],
  frame: Frame,
  reaching: 'to' | 'from',
): string | undefined {
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return undefined
  const [from, to] = [firstYear(first), mostOf(events.map(lastYear))]
  if (frame.name !== 'narrow') return from === to ? String(from) : `${from}–${to}`
  return reaching === 'to' ? t('to {year}', { year: to }) : t('from {year}', { year: from })
}

/** The events of an end one after the other in their lane, a slot each. */
function inSlots(events: readonly Event[], left: number): readonly (readonly [string, number])[] {
  const used = new Map<string, number>()
  return events.map(({ id, lane }) => {
    const n = used.get(lane) ?? 0
    used.set(lane, n + 1)
    return [id, left + n * slot + slot / 2]
  })
}

const mostInLane = (events: readonly Event[]): number =>
  Math.max(0, ...[...Map.groupBy(events, ({ lane }) => lane).values()].map((of) => of.length))

/** Room of a mark and air around it, px: the widest stands in brackets. */
export const slot = 18
const edge = 8 // px at the right end, for a mark on the last day
const aroundShare = 0.4 // years shown on either side, of the story's own
const leastShare = 0.3 // of the axis that the story has to take up
