import { monthNames, weekdayNames } from '../../prose/lexicon/months.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { DateParts, Found } from '../../prose/quantities/found.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'
import { quoted } from '../../say/quoted.ts'

/** What is wrong with a date that no calendar has; undefined for one that may be. */
export function calendarFault(found: Found, nearest: Offer, said: string): string | undefined {
  if (found.kind !== 'date' || found.join !== 'none') return undefined
  const { year, month, day, weekday } = found.from
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const recorded = `the nearest on record, ${quoted(nearest.ref)}, is ${quoted(sayOffer(nearest))}`
  if (date.getUTCDate() !== day) {
    return `${said} is no day of the calendar: ${capital(monthNames[month - 1])} has fewer; ${recorded}.`
  }
  if (weekday === undefined || date.getUTCDay() === weekday) return undefined
  return `${said} was no ${capital(weekdayNames[weekday])}, but a ${capital(weekdayNames[date.getUTCDay()])}; ${recorded}.`
}

/** True for a date that differs in one part from the recorded one. */
export function isSlipOfDate(found: Found, nearest: Offer): boolean {
  const parts = nearest.kind === 'date' ? partsBeside(found, nearest) : undefined
  return parts !== undefined && parts.length > 1 && parts.filter((same) => !same).length <= 1
}

/** True for a whole date that shares no part with the recorded one: nobody who wrote it meant that. */
export function isOtherDate(found: Found, nearest: Offer): boolean {
  const parts = partsBeside(found, nearest)
  return parts?.length === 3 && parts.every((same) => !same)
}

/** Of each part that is written whether it is the recorded one. */
function partsBeside(found: Found, nearest: Offer): readonly boolean[] | undefined {
  const recorded =
    nearest.kind === 'date'
      ? nearest.date
      : nearest.kind === 'period'
        ? nearest.period[0]
        : undefined
  if (found.kind !== 'date' || recorded === undefined) return undefined
  const [year, month, day] = recorded.split('-').map(Number)
  const parts: DateParts = { year, month, day }
  return (['year', 'month', 'day'] as const)
    .filter((part) => found.from[part] !== undefined)
    .map((part) => found.from[part] === parts[part])
}

const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1)
