import type { PartialDate, Period } from '../model/date.ts'
import { language } from './language.ts'

type Options = Intl.DateTimeFormatOptions
const formatOf = (options: Options) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC', ...options })

/** One format for each precision of a date: a year, a month, a day. */
const formatsFor = (month: 'long' | 'short') =>
  [formatOf({}), formatOf({ month }), formatOf({ month, day: 'numeric' })] as const
const [long, short] = [formatsFor('long'), formatsFor('short')]

function formatDate(date: PartialDate, [year, month, day]: typeof long): string {
  const format = date.length === 4 ? year : date.length === 7 ? month : day
  // What is no date of this form is somebody's own words for when, and stands as it was written.
  const time = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? Date.parse(date) : NaN
  return Number.isNaN(time) ? date : format.format(time)
}

/** A partial date in words: `13 September 2019`, `September 2019`, `2019`. */
export const sayDate = (date: PartialDate): string => formatDate(date, long)

/** A period in words: `January 2017 to September 2018`. */
export const sayPeriod = ([from, to]: Period): string =>
  from === to ? sayDate(from) : `${sayDate(from)} to ${sayDate(to)}`

/** A partial date for a label: `13 Sep 2019`, `Sep 2019`, `2019`. */
export function shortDate(date: PartialDate): string {
  // The one British abbreviation of four letters would make a column of dates ragged.
  return formatDate(date, short).replace('Sept', 'Sep')
}

/** A period for a label: `Jan 2017 – Sep 2018`. */
export const shortPeriod = ([from, to]: Period): string =>
  from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`
