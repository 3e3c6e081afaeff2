import { firstDay, lastDay, type PartialDate } from '../../model/date.ts'
import { known, type Known } from '../../model/known.ts'

const yearLength = 365.2425 // days, of the Gregorian calendar

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

/** Days in years, to the nearest half: about that many, since nobody lives by fractions of a year. */
export function inYears(days: Known): Known {
  const halves = (value: number) => Math.round((2 * value) / yearLength) / 2
  const { low, high, central } = days
  return known({
    low: halves(low),
    high: halves(high),
    ...(central === undefined ? {} : { central: halves(central) }),
    unit: 'years',
    qualifier: 'about',
  })
}
