import type { DateParts, Found } from './found.ts'

/** A reading as one line, for tables of cases and failures: `count 5 [exchanges]`, `date 2019-09-13`. */
export function sayFound(found: Found): string {
  if (found.kind === 'date') {
    const [from, to] = [sayParts(found.from), sayParts(found.to)]
    return found.join === 'none' ? `date ${from}` : `date ${from} ${found.join} ${to}`
  }
  const { kind, low, high, unit, hedges, nouns } = found
  const value = low === high ? `${low}` : `${low}..${high}`
  const qualifiers = hedges.map(({ qualifier }) => qualifier)
  const first = kind === 'count' && nouns[0] ? `[${nouns[0]}]` : ''
  return [...qualifiers, kind, value, unit, first].filter(Boolean).join(' ')
}

/** `2019-09-13`, `2019-09`, `2019`; `??-09-13` without a year. */
function sayParts({ year, month, day }: DateParts): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return [year ?? '??', ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-')
}
