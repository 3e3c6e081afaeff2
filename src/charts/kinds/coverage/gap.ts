import { lastDay } from '../../../model/date.ts'
import type { Estimate } from '../../../model/estimate.ts'
import { sayCount } from '../../../say/count.ts'
import { t } from '../../../model/words.ts'

/**
 * The time between the end of what a count counts and its publication, in words: `12 months not counted`.
 * Months are those of the calendar, none of which the count takes in; where a period ends on a day, days
 * as long as they are few. Undefined where an end is known to the year only, or nothing lies between.
 */
export function sayUncounted({ period, published, ours }: Estimate): string | undefined {
  const end = period?.[1]
  if (end === undefined || ours || end.length === 4 || published.length === 4) return undefined
  const months = monthOf(published) - monthOf(end)
  const days = (Date.parse(published) - Date.parse(lastDay(end))) / day
  const isByDay = end.length === 10 && published.length === 10
  if (isByDay && days > 0 && days < fewDays)
    return t('{time} not counted', { time: sayCount(days, 'day') })
  if (months < 1) return undefined
  const years = Math.floor(months / 12)
  const rest = months - 12 * years
  const said =
    months < 24
      ? sayCount(months, 'month')
      : [sayCount(years, 'year'), rest === 0 ? '' : sayCount(rest, 'month')]
          .filter(Boolean)
          .join(' ')
  return t('{time} not counted', { time: said })
}

/** Months since the year 0. */
const monthOf = (date: string): number => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7))

const day = 86_400_000 // ms
const fewDays = 62 // more of them are said as months
