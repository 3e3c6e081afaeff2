import { firstDay, lastDay, type PartialDate } from '../../model/date.ts'
import { textWidth } from './text-width.ts'

/** A scale from days to px, with the years that are labelled on it. */
export type TimeScale = {
  /** Start of a partial date's first day. */
  readonly start: (date: PartialDate) => number
  /** End of its last day: a month known as a month is as wide as a month. */
  readonly end: (date: PartialDate) => number
  readonly ticks: readonly TimeTick[]
}
export type TimeTick = {
  readonly label: string
  /** Where the year begins, px. */
  readonly x: number
  /** Left edge of the label, which stands in its year, px. */
  readonly left: number
}

export type TimeScaleOptions = {
  readonly dates: readonly PartialDate[]
  readonly range: readonly [number, number]
  /** Text size of the years, px. */
  readonly size: number
}

/**
 * One linear axis of whole years around some dates; years are labelled as often as their labels fit.
 * Without dates there is no axis to speak of, and no tick.
 */
export function timeScale({ dates, range: [left, right], size }: TimeScaleOptions): TimeScale {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  const [from, to] = dates.length === 0 ? [0, 1] : [dayOf(startOf(first)), dayOf(startOf(last))]
  const x = (day: number) => left + ((day - from) / (to - from)) * (right - left)
  const ticks = years.length === 0 ? [] : yearTicks({ first, last, right, size, x })
  return {
    start: (date) => x(dayOf(firstDay(date))),
    end: (date) => x(dayOf(lastDay(date)) + 1),
    ticks,
  }
}

/** Days since 1970, whole. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

const startOf = (year: number): string => `${String(year).padStart(4, '0')}-01-01`

type TickOptions = {
  readonly first: number
  readonly last: number
  readonly right: number
  readonly size: number
  readonly x: (day: number) => number
}

/** The years at a step of 1, 2, 5, 10 … that leaves air between labels, none beyond the right end. */
function yearTicks({ first, last, right, size, x }: TickOptions): readonly TimeTick[] {
  for (const step of steps) {
    const years: number[] = []
    for (let year = Math.ceil(first / step) * step; year < last; year += step) years.push(year)
    const ticks = years
      .map((year) => ({ label: String(year), x: x(dayOf(startOf(year))) }))
      .map((tick) => ({ ...tick, left: tick.x + tickInset }))
      .filter(({ label, left }) => left + textWidth(label, size) <= right)
    const isClear = ticks.every(({ left }, i) => {
      const before = ticks[i - 1]
      return !before || left >= before.left + textWidth(before.label, size) + tickGap
    })
    if (isClear && ticks.length <= mostTicks) return ticks
  }
  return []
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
const tickInset = 4 // px from a year's line to its label, which names the year that begins there
const tickGap = 8 // px between two years, or they read as one number
const mostTicks = 14 // more lines than that are a fence
