import { remembering } from '../model/memory.ts'
import { endsOf, type Dates, type PartialDate, type Period } from '../model/date.ts'
import { byLanguage, t } from '../model/words.ts'

type Options = Intl.DateTimeFormatOptions
const formatOf = (locale: string, options: Options) =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...options })

/** Says a date by the format of its precision: a year, a month, a day. The same few dates stand on every page. */
const sayingWith = (month: 'long' | 'short') =>
  byLanguage((locale) => {
    const ofYear = formatOf(locale, {})
    const ofMonth = formatOf(locale, { month })
    const ofDay = formatOf(locale, { month, day: 'numeric' })
    return remembering((date) => {
      const format = date.length === 4 ? ofYear : date.length === 7 ? ofMonth : ofDay
      // What is no date of this form is somebody's own words for when, and stands as it was written.
      const time = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? Date.parse(date) : NaN
      return Number.isNaN(time) ? date : format.format(time)
    })
  })
const [long, short] = [sayingWith('long'), sayingWith('short')]

/** A partial date in words: `13 September 2019`, `September 2019`, `2019`; several as `2020–2021`. */
export const sayDate = (dates: Dates): string => joined(dates, (date) => long()(date), sayPeriod)

/** Years are joined as they are printed, all else in words. */
function joined(
  dates: Dates,
  say: (date: PartialDate) => string,
  sayBoth: (period: Period) => string,
): string {
  const [from, to] = endsOf(dates)
  if (from === to) return say(from)
  return /^\d{4}\/\d{4}$/.test(dates) ? `${from}–${to}` : sayBoth([from, to])
}

/** A period in words: `January 2017 to September 2018`; `2025, to October`, `March 2016 to the end of 2016`. */
export const sayPeriod = (period: Period): string => betweenEnds(period, sayDate, t(' to '))

/** One of two dates, where the record leaves open which: `5 or 6 September 2019`. */
export const sayEither = (date: PartialDate, or: PartialDate): string => eitherOf(date, or, sayDate)

/** The same for a label: `5 or 6 Sep 2019`. */
export const shortEither = (date: PartialDate, or: PartialDate): string =>
  eitherOf(date, or, shortDate)

function eitherOf(date: PartialDate, or: PartialDate, say: (date: PartialDate) => string): string {
  const isOneMonth = date.length === 10 && date.slice(0, 8) === or.slice(0, 8)
  const one = isOneMonth ? t('{day}', { day: Number(date.slice(8)) }) : say(date)
  return t('{one} or {other}', { one, other: say(or) })
}

/** Both ends; an end that is a part of the other, a month of its year, is said as what it is. */
function betweenEnds(
  [from, to]: Period,
  say: (date: PartialDate) => string,
  between: string,
): string {
  if (from === to) return say(from)
  if (to.startsWith(from))
    return t('{year}, to {end}', {
      year: say(from),
      end: say(to).replace(` ${from.slice(0, 4)}`, ''),
    })
  if (from.startsWith(to))
    return `${say(from)}${between}${t('the end of {date}', { date: say(to) })}`
  return `${say(from)}${between}${say(to)}`
}

/** A partial date for a label: `13 Sep 2019`, `Sep 2019`, `2019`; several as `2020–2021`. */
export const shortDate = (dates: Dates): string =>
  // The one British abbreviation of four letters would make a column of dates ragged.
  joined(dates, (date) => short()(date).replace('Sept', 'Sep'), shortPeriod)

/** A period for a label: `Jan 2017 – Sep 2018`. */
export const shortPeriod = (period: Period): string => betweenEnds(period, shortDate, ' – ')
