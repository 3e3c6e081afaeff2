import type { PartialDate, Period } from '../../model/date.ts'
import type { DateParts, When } from '../quantities/found.ts'

/** True where every written part is the recorded one, and no part is written that the record does not have. */
export function datesAgree(written: DateParts, recorded: PartialDate): boolean {
  const [year, month, day] = recorded.split('-').map(Number)
  return (
    agrees(written.year, year) &&
    agrees(written.shortYear, year === undefined ? undefined : year % 100) &&
    monthsAgree(written.months, month) &&
    agrees(written.month, month) &&
    agrees(written.day, day) &&
    weekdayAgrees(written, recorded)
  )
}

/** A weekday is held against the calendar. */
const weekdayAgrees = ({ weekday }: DateParts, recorded: PartialDate): boolean =>
  weekday === undefined ||
  (recorded.length === 10 && new Date(`${recorded}T00:00:00Z`).getUTCDay() === weekday)

const monthsAgree = (written: DateParts['months'], month: number | undefined): boolean =>
  written === undefined || (month !== undefined && written[0] <= month && month <= written[1])

const agrees = (written: number | undefined, recorded: number | undefined): boolean =>
  written === undefined || written === recorded

/** True where a written date is one end of a recorded period, or a written period is the recorded one. */
export function periodsAgree(written: When, [from, to]: Period): boolean {
  if (written.join === 'none') return datesAgree(written.from, from) || datesAgree(written.from, to)
  return datesAgree(written.from, from) && datesAgree(written.to, to)
}
