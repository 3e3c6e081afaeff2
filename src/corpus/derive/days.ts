import { firstDay, lastDay, type PartialDate } from '../../model/date.ts'
import { known, type Known } from '../../model/known.ts'

const dayLength = 86_400_000 // milliseconds

/** Days from one date to another; an interval where one is known only to its month or year. */
export function daysBetween(from: PartialDate, to: PartialDate): Known {
  const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / dayLength
  return known({
    low: days(lastDay(from), firstDay(to)),
    high: days(firstDay(from), lastDay(to)),
    central: days(firstDay(from), firstDay(to)),
    unit: 'days',
    qualifier: from.length < 10 || to.length < 10 ? 'about' : 'exact',
  })
}
