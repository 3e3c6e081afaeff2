import { leastOf, mostOf } from '../../model/extremes.ts'
import { endsOf, firstDay, lastDay, type Dates, type PartialDate } from '../../model/date.ts'
import { shortDate } from '../../say/date.ts'
import { textWidth } from './text-width.ts'

/** A scale from days to px, with the years, months or days that are labelled on it. */
export type TimeScale = {
  /** Start of a partial date's first day. */
  readonly start: (date: Dates) => number
  /** End of its last day: a month known as a month is as wide as a month. */
  readonly end: (date: Dates) => number
  readonly ticks: readonly TimeTick[]
}
export type TimeTick = {
  readonly label: string
  /** Where the year, month or day begins, px. */
  readonly x: number
  /** Where the middle of it is, px. */
  readonly middle: number
  /** Left edge of the label, which stands behind its begin, px. */
  readonly left: number
}

export type TimeScaleOptions = {
  readonly dates: readonly Dates[]
  readonly range: readonly [number, number]
  /** Where labels have to end, px; the end of the range where not given. */
  readonly edge?: number
  /** Text size of the labels, px. */
  readonly size: number
}

/**
 * One linear axis around some dates, of whole years, or of whole months or days where the dates are that precise and
 * near each other; as many of those are labelled as their labels fit. Without dates there is no axis to speak of, and
 * no tick.
 */
export function timeScale({
  dates: given,
  range: [left, right],
  edge = right,
  size,
}: TimeScaleOptions): TimeScale {
  const dates = given.flatMap(endsOf)
  const days = dates.flatMap((date) => [dayOf(firstDay(date)), dayOf(lastDay(date)) + 1])
  const grain = grainOf(dates, mostOf(days) - leastOf(days))
  const parts = dates.map((date) => partAt(date, grain))
  const [first, last] = [leastOf(parts), mostOf(parts) + 1]
  const [from, to] = dates.length === 0 ? [0, 1] : [startOf(first, grain), startOf(last, grain)]
  const x = (day: number) => left + ((day - from) / (to - from)) * (right - left)
  return {
    start: (date) => x(dayOf(firstDay(date))),
    end: (date) => x(dayOf(lastDay(date)) + 1),
    ticks: dates.length === 0 ? [] : ticksOf({ first, last, edge, size, x, grain }),
  }
}

/** What an axis is made of. */
type Grain = 'year' | 'month' | 'day'

/** The finest that all dates are known to and that does not make more parts than an axis has room for. */
function grainOf(dates: readonly PartialDate[], days: number): Grain {
  const isTo = (length: number) => dates.every((date) => date.length >= length)
  if (isTo('2019-09-13'.length) && days <= mostDays) return 'day'
  return isTo('2019-09'.length) && days <= mostMonths * 31 ? 'month' : 'year'
}

/** Years, months or days since the year 0, the month of it, or 1970. */
function partAt(date: PartialDate, grain: Grain): number {
  if (grain === 'day') return dayOf(firstDay(date))
  const [year = 0, month = 1] = date.split('-').map(Number)
  return grain === 'year' ? year : year * 12 + month - 1
}

/** The first day of a part. */
const startOf = (part: number, grain: Grain): number =>
  grain === 'day' ? part : dayOf(firstDay(dateOf(part, grain)))

/** A part as a date. */
function dateOf(part: number, grain: Grain): PartialDate {
  if (grain === 'day') return new Date(part * msOfDay).toISOString().slice(0, 10)
  const year = String(grain === 'year' ? part : Math.floor(part / 12)).padStart(4, '0')
  return grain === 'year' ? year : `${year}-${String((part % 12) + 1).padStart(2, '0')}`
}

/** Days since 1970, whole. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / msOfDay
const msOfDay = 86_400_000

type TickOptions = {
  readonly first: number
  readonly last: number
  readonly edge: number
  readonly size: number
  readonly x: (day: number) => number
  readonly grain: Grain
}

/**
 * The parts at a step that leaves air between labels, and the last part, in place of the one before it where both have no
 * room: a reader sees where the axis ends. None beyond the edge.
 */
function ticksOf({ first, last, edge, size, x, grain }: TickOptions): readonly TimeTick[] {
  const tickAt = (part: number): TimeTick => {
    const label = shortDate(dateOf(part, grain))
    const at = x(startOf(part, grain))
    const middle = (at + x(startOf(part + 1, grain))) / 2
    return { label, x: at, middle, left: Math.min(at + tickInset, edge - textWidth(label, size)) }
  }
  // One that does not fit behind its line may stand across it, but not before it.
  const isAtLine = ({ label, x: at, left }: TimeTick) => left + textWidth(label, size) / 2 >= at
  const isClear = (before: TimeTick | undefined, { left }: TimeTick) =>
    !before || left >= before.left + textWidth(before.label, size) + tickGap
  const end = tickAt(last - 1)
  for (const step of steps[grain]) {
    // Every other year from the last one back; else years at round numbers, and days from the first one that there is.
    const begin =
      step === 2 && grain === 'year'
        ? first + ((last - 1 - first) % step)
        : grain === 'day'
          ? first
          : Math.ceil(first / step) * step
    const ticks: TimeTick[] = []
    for (let part = begin; part < last - 1; part += step) ticks.push(tickAt(part))
    const inside = ticks.filter(({ left, x: at }) => left > at)
    if (inside.length > mostTicks - 1 || inside.some((tick, i) => !isClear(inside[i - 1], tick)))
      continue
    if (!isAtLine(end)) return inside
    const before = inside.filter((tick) => isClear(tick, end))
    // Of more than one label that has to give way, the step is too small.
    if (before.length >= inside.length - 1) return [...before, end]
  }
  return isAtLine(end) ? [end] : []
}

const steps = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
  month: [1, 2, 3, 6, 12],
  day: [1, 2, 7, 14, 28],
} as const
const mostDays = 45
const mostMonths = 20
const tickInset = 4 // px from a line to its label, which names what begins there
const tickGap = 8 // px between two labels, or they read as one number
const mostTicks = 14 // more lines than that are a fence
