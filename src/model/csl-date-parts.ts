import { calendarFault, isInOrder, type DateParts } from './csl-calendar.ts'
import { monthOf } from './csl-date-words.ts'
import { isBlank, isRecord, type CslFault, type CslReading } from './csl-reading.ts'

/** What `date-parts` come to: one date or two, undefined where all is left empty. */
export type ReadParts = {
  readonly dates: readonly [DateParts] | readonly [DateParts, DateParts] | undefined
  /** 1 to 4, from a month of 21 to 24, as EDTF counts seasons. */
  readonly season?: number | undefined
  readonly isOpen: boolean
}

/** Why something is no date, and the forms it could have. */
const noDate: CslFault = {
  must: 'must be a date',
  mend: 'Write `{ "date-parts": [[2019, 9, 13]] }`, as precise as the document is; or its words, `{ "literal": "…" }`.',
}

/**
 * Reads `[[2016, 2, 9]]`, numbers or texts, months by name too; two of them are a range, whose end other
 * programs leave empty or write as zeros where it has none.
 */
export function readParts(given: unknown): CslReading<ReadParts> {
  if (!Array.isArray(given)) return { fault: noDate }
  const isBare = given.some((each) => typeof each === 'number' || typeof each === 'string')
  const lists: readonly unknown[] = isBare ? [given] : given
  if (lists.length > 2) {
    return { fault: { ...noDate, must: 'must be one date, or the first and last of a range' } }
  }
  const dates: DateParts[] = []
  let season: number | undefined
  let isOpen = false
  for (const [i, list] of lists.entries()) {
    const reading = readNumbers(isRecord(list) ? [list['year'], list['month'], list['day']] : list)
    if (reading.fault) return { fault: below(reading.fault, isBare ? [] : [i]) }
    const [year, month, day] = reading.value
    const isEmpty = year === undefined || (i === 1 && reading.value.every((part) => part === 0))
    isOpen ||= isEmpty && i === 1
    if (isEmpty) continue
    const isSeason = month !== undefined && month > 20 && month < 25 && day === undefined
    if (isSeason) season ??= month - 20
    const parts = toParts(year, isSeason ? undefined : month, day)
    const fault = calendarFault(parts)
    if (fault) return { fault: below(fault, isBare ? [] : [i]) }
    dates.push(parts)
  }
  const [from, to] = dates
  if (!from) return { value: { dates: undefined, isOpen: false } }
  if (!to || from.join() === to.join()) return { value: { dates: [from], season, isOpen } }
  return isInOrder(from, to)
    ? { value: { dates: [from, to], season, isOpen } }
    : { fault: backwards }
}

const backwards: CslFault = {
  must: 'must not end before it starts',
  demand: 'period-order',
  mend: 'Swap its two dates, or mend the one that is mistyped.',
}

const below = (fault: CslFault, at: readonly number[]): CslFault => ({
  ...fault,
  path: [...at, ...(fault.path ?? [])],
})

const toParts = (year: number, month?: number, day?: number): DateParts =>
  month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]

/** Year, month and day of a list, those left empty at its end left out. */
function readNumbers(given: unknown): CslReading<readonly number[]> {
  if (isBlank(given)) return { value: [] }
  if (!Array.isArray(given)) return { fault: noDate }
  const end = given.findLastIndex((part) => !isBlank(part)) + 1
  if (end > 3) return { fault: { ...noDate, must: 'must be year, month and day at the most' } }
  const numbers: number[] = []
  for (const [i, part] of given.slice(0, end).entries()) {
    const number = numberOf(part, i)
    if (Number.isNaN(number)) {
      return {
        fault: {
          path: [i],
          must: `must be a ${['year', 'month', 'day'][i] ?? 'part'} in figures`,
          mend: 'Write it in figures, or the whole date in the words of the document, `{ "literal": "…" }`.',
        },
      }
    }
    numbers.push(number)
  }
  return { value: numbers }
}

function numberOf(part: unknown, i: number): number {
  if (typeof part === 'number') return Number.isInteger(part) ? part : Number.NaN
  if (typeof part !== 'string') return Number.NaN
  const text = part.trim().replace(/^[−–]/, '-')
  if (/^-?\d{1,6}$/.test(text)) return Number(text)
  return i === 1 ? monthOf(text.replace(/\.$/, '')) : Number.NaN
}
