import { z } from 'astro/zod'
import { demand, formed } from './demand.ts'
import { hidden } from './visible.ts'

/**
 * A day, month or year as an ISO 8601 string: `2019-09-13`, `2019-09` or `2019`.
 * The precision written is the precision known; nothing downstream adds to it.
 */
export const partialDateSchema = formed(
  hidden(z.string()),
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  'date-form',
  'must be a date such as 2019-09-13, 2019-09 or 2019',
).refine(isCalendarDate, demand('real-date', 'must be a day that exists'))
export type PartialDate = z.infer<typeof partialDateSchema>

/** A whole day, `2019-09-13`. */
export const dateSchema = formed(
  hidden(z.string()),
  /^\d{4}-\d{2}-\d{2}$/,
  'day-form',
  'must be a day such as 2019-09-13',
).refine(isCalendarDate, demand('real-date', 'must be a day that exists'))

/** First and last period, both included: `["2017-01", "2018-09"]`. */
export const periodSchema = z.tuple([partialDateSchema, partialDateSchema]).refine(
  // What is no date is told as that, and has no order.
  ([from, to]) => ![from, to].every(isCalendarDate) || firstDay(from) <= lastDay(to),
  demand('period-order', 'must not end before it starts'),
)
export type Period = z.infer<typeof periodSchema>

/** First day of a partial date: `2019-09` is `2019-09-01`. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day of a partial date: `2019-09` is `2019-09-30`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date
  const year = Number(date.slice(0, 4))
  const month = date.length === 7 ? Number(date.slice(5)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Order in time of two partial dates, by their first days. */
export function byDate(a: PartialDate, b: PartialDate): number {
  return firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0
}

function isCalendarDate(date: string): boolean {
  const day = firstDay(date)
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}
