import { lastDay, type PartialDate } from '../../../model/date.ts'
import type { Event } from '../../../model/event.ts'
import { byDate } from '../../../model/date.ts'
import { sayCountOf } from '../../../say/count.ts'
import {
  sayDate,
  sayEither,
  sayPeriod,
  shortDate,
  shortEither,
  shortPeriod,
} from '../../../say/date.ts'
import { t } from '../../../model/words.ts'

/** A row of the list: a year's ruler, with how many years before it have no entry, or an event. */
export type TimelineRow =
  | { readonly row: 'year'; readonly year: string; readonly without: number }
  | { readonly row: 'event'; readonly event: Event }

/**
 * Events in order under a ruler for each year that has any. An event known to the month or year stands at
 * its start, before those of which the day is known.
 */
export function timelineRows(events: readonly Event[]): readonly TimelineRow[] {
  const rows: TimelineRow[] = []
  let ruled: string | undefined
  /** The last year that an entry so far begins in, or runs into. */
  let reached = Infinity
  for (const event of inTime(events)) {
    const year = event.date.slice(0, 4)
    if (year !== ruled)
      rows.push({ row: 'year', year, without: Math.max(0, Number(year) - reached - 1) })
    rows.push({ row: 'event', event })
    ruled = year
    const end = Number((event.until ?? event.or ?? event.date).slice(0, 4))
    reached = reached === Infinity ? end : Math.max(reached, end)
  }
  return rows
}

/** Events in order of time; of one first day, those known less precisely come first. */
export const inTime = (events: readonly Event[]): readonly Event[] =>
  [...events].sort((a, b) => byDate(a.date, b.date) || a.date.length - b.date.length)

/** What stands beside a ruler after a gap: `after 37 years without an entry`; empty where there is none. */
export const sayGap = (without: number): string =>
  without === 0 ? '' : t('after {years} without an entry', { years: sayCountOf(without, 'year') })

/**
 * An event's date under its year's ruler: `13 Sep`, `Sep`, nothing where only the year is known. Two days of
 * one month are `5–6 Feb`.
 */
export function sayDay({ date, until, or }: Event): string {
  if (or !== undefined) return shortEither(date, or).replace(/ \d{4}$/, '')
  const day = withoutYear(date)
  if (until === undefined || date.length < 10 || !isSameMonth(date, until)) return day
  return `${Number(date.slice(8))}–${withoutYear(until)}`
}

/** What a date column has no room for: an end in another month or year. */
export function sayUntil({ date, until }: Event): string {
  if (until === undefined || (date.length === 10 && isSameMonth(date, until))) return ''
  return lastDay(date) >= lastDay(until) ? '' : t('until {date}', { date: shortDate(until) })
}

const isSameMonth = (a: PartialDate, b: PartialDate) =>
  b.length === 10 && a.slice(0, 7) === b.slice(0, 7)

const withoutYear = (date: PartialDate): string =>
  date.length === 4 ? '' : shortDate(date).replace(/ \d{4}$/, '')

/** A date in words with its end, if it has one. */
export function sayWhen({ date, until, or }: Event): string {
  if (or !== undefined) return sayEither(date, or)
  return until === undefined ? sayDate(date) : sayPeriod([date, until])
}

/** The same for a label. */
export function shortWhen({ date, until, or }: Event): string {
  if (or !== undefined) return shortEither(date, or)
  return until === undefined ? shortDate(date) : shortPeriod([date, until])
}

/** The lanes in order of first use. */
export const lanesOf = (events: readonly Event[]): readonly string[] => [
  ...new Set(events.map(({ lane }) => lane)),
]
