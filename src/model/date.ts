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

/**
 * When something was, as one text: a partial date, or the first and the last of several joined by a slash, as ISO 8601
 * has it: `2020/2021` for a count over two years.
 */
export const datesSchema = formed(
  hidden(z.string()),
  /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/,
  'dates-form',
  'must be a date such as 2019-09-13, 2019-09 or 2019, or two with a slash such as 2020/2021',
)
  .refine(
    (dates) => endsOf(dates).every(isCalendarDate),
    demand('real-date', 'must be a day that exists'),
  )
  .refine(
    (dates) => {
      const [from, to] = endsOf(dates)
      return ![from, to].every(isCalendarDate) || from === to || firstDay(from) < firstDay(to)
    },
    demand('period-order', 'must not end before it starts'),
  )
/** A partial date, or two with a slash. */
export type Dates = PartialDate

/** Both ends of it; those of a partial date are itself. */
export function endsOf(dates: PartialDate): readonly [PartialDate, PartialDate] {
  const [from = '', to = from] = dates.split('/')
  return [from, to]
}

/** First day of a partial date: `2019-09` is `2019-09-01`; of several, that of the first. */
export function firstDay(dates: PartialDate): string {
  const [date] = endsOf(dates)
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day of a partial date: `2019-09` is `2019-09-30`; of several, that of the last. */
export function lastDay(dates: PartialDate): string {
  const [, date] = endsOf(dates)
  if (date.length === 10) return date
  const year = Number(date.slice(0, 4))
  const month = date.length === 7 ? Number(date.slice(5)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Order in time of two dates, by their first days. */
export function byDate(a: Dates, b: Dates): number {
  return firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0
}

function isCalendarDate(date: string): boolean {
  const day = firstDay(date)
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}
