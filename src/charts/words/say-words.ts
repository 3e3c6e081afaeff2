import { firstDay, sayDate, type PartialDate, type Period } from '../../model/date.ts'

/** Words joined as prose joins them: `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  const [first = '', ...rest] = words
  if (rest.length === 0) return first
  return `${[first, ...rest.slice(0, -1)].join(', ')} ${last} ${rest.at(-1) ?? ''}`
}

/** A count with its noun, in digits: `1 row`, `36 rows`; `no rows` for none. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : String(count)} ${count === 1 ? one : many}`
}

/** A sentence's first letter made a capital, unless it stands inside an isolate. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A partial date for a label, months cut to three letters: `13 Sep 2019`, `Sep 2019`, `2019`. */
export function shortDate(date: PartialDate): string {
  return sayDate(date).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3))
}

/** A period for a label: `Jan 2017 – Sep 2018`. */
export function shortPeriod([from, to]: Period): string {
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`
}

/** Order in time of two partial dates, by their first days. */
export function byDate(a: PartialDate, b: PartialDate): number {
  return firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * A name that keeps its own direction inside a left-to-right line: one with right-to-left letters is put
 * in a first-strong isolate, so that a date or number after it stays where it belongs.
 */
export function isolate(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}
