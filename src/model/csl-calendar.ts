import type { CslFault } from './csl-reading.ts'

/** A year, month or day in numbers, as precise as it is known. Years before Christ are negative; there is no year 0. */
export type DateParts =
  | readonly [year: number]
  | readonly [year: number, month: number]
  | readonly [year: number, month: number, day: number]

/** Names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** What is wrong with a date that no calendar has, its path the index of the part; undefined where it exists. */
export function calendarFault([year, month, day]: DateParts): CslFault | undefined {
  if (year === 0) {
    return {
      path: [0],
      must: 'must be a year that exists',
      demand: 'real-date',
      mend: 'The year before 1 is -1. Leave the date out where the year is not known.',
    }
  }
  if (Math.abs(year) > lastYear) {
    return {
      path: [0],
      must: `must be a year of four digits at most`,
      demand: 'real-date',
      mend: 'Look the date up in the document; what no calendar has, write in its words: `{ "literal": "…" }`.',
    }
  }
  if (month === undefined) return undefined
  if (month < 1 || month > 12) {
    return {
      path: [1],
      must: 'must be a month that exists, from 1 to 12',
      demand: 'real-date',
      mend: `Look the date up in the document; where no more than the year is certain, write only the year, \`[${year}]\`.`,
    }
  }
  const last = daysIn(year, month)
  if (day === undefined || (day >= 1 && day <= last)) return undefined
  return {
    path: [2],
    must: 'must be a day that exists',
    demand: 'real-date',
    mend: `${monthNames[month - 1] ?? ''} ${year} has ${last} days. Look the date up in the document; where the day is not certain, leave it out: \`[${year}, ${month}]\`.`,
  }
}

const lastYear = 9999
// Before the reform of 1582 every fourth year was a leap year.
const firstGregorian = 1583

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  // The year before 1 is -1, and was a leap year.
  const counted = year < 0 ? year + 1 : year
  const isLeap =
    counted % 4 === 0 && (year < firstGregorian || counted % 100 !== 0 || counted % 400 === 0)
  return isLeap ? 29 : 28
}

/** Order in time of two dates, by their first days. */
export function compareParts(a: DateParts, b: DateParts): number {
  return a[0] - b[0] || (a[1] ?? 1) - (b[1] ?? 1) || (a[2] ?? 1) - (b[2] ?? 1)
}

/** False where a date that may begin before another ends only after it: `[2016]` and `[2016, 3]` are in order. */
export const isInOrder = (from: DateParts, to: DateParts): boolean =>
  from[0] - to[0] < 0 || (from[0] === to[0] && rest(from, 0) <= rest(to, 99))

const rest = ([, month, day]: DateParts, unknown: number): number =>
  (month ?? unknown) * 100 + (day ?? unknown)
