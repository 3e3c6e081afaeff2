import type { DateParts, Found } from './found.ts'

/** A reading as one line, for tables of cases and failures: `count 5 [exchanges]`, `date 2019-09-13`. */
export function sayFound(found: Found): string {
  if (found.kind === 'date') {
    const [from, to] = [sayParts(found.from), sayParts(found.to)]
    return found.join === 'none' ? `date ${from}` : `date ${from} ${found.join} ${to}`
  }
  const { kind, low, high, unit, per, isFall, hedges, nouns } = found
  const value = low === high ? `${low}` : `${low}..${high}`
  const qualifiers = hedges.map(({ qualifier }) => qualifier)
  const first = kind === 'count' && nouns[0] ? `[${nouns[0]}]` : ''
  const rate = per === '' ? '' : `per ${per}`
  return [...qualifiers, isFall ? 'fall' : '', kind, value, unit, first, rate]
    .filter(Boolean)
    .join(' ')
}

/** `2019-09-13`, `2019-09`, `2019`; `??-09-13` without a year, `2018-07/09` for a part of one, `day 2` for a weekday. */
function sayParts({ weekday, year, shortYear, months, month, day }: DateParts): string {
  const two = (part: number) => String(part).padStart(2, '0')
  if (weekday !== undefined && month === undefined) return `day ${weekday}`
  const named = year ?? (shortYear === undefined ? '??' : `??${two(shortYear)}`)
  const part = months ? months.map(two).join('/') : month ? two(month) : ''
  return [named, part, day ? two(day) : ''].filter(Boolean).join('-')
}
