import { byDate } from '../../../model/date.ts'
import { sayCount } from '../../../say/count.ts'
import { sayDate, sayPeriod } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Incident } from '../../../model/incident.ts'
import { incidentRow, sayPart } from '../../data/parts.ts'
import { incidentRows } from './incident-rows.ts'

/** The span of all periods, which start first and stop last, and which counts hold the largest incident. */
export function describeCoverage(
  estimates: readonly Estimate[],
  incidents: readonly Incident[],
): string {
  if (estimates.length === 0) return 'There is no count whose period could be drawn.'
  const dated = estimates.filter(hasPeriod)
  const without = estimates.filter((e) => !hasPeriod(e)).map(({ label }) => isolate(label))
  const periods = new Set(dated.map(({ period }) => period.join()))
  const many = sayCount(estimates.length, 'count')
  return [
    periods.size === 0
      ? `${many}, of which none gives its period.`
      : `${many} ${estimates.length === 1 ? 'covers' : 'cover'} ${sayCount(periods.size, 'different period')}.`,
    sayEnds(dated),
    without.length === 0 || periods.size === 0
      ? ''
      : `${sayList(without)} ${without.length === 1 ? 'gives' : 'give'} no period.`,
    sayIncidents(dated, incidents),
  ]
    .filter(Boolean)
    .join(' ')
}

type Dated = Estimate & { readonly period: NonNullable<Estimate['period']> }
const hasPeriod = (estimate: Estimate): estimate is Dated => estimate.period !== undefined

function sayEnds(dated: readonly Dated[]): string {
  if (dated.length === 0) return ''
  if (dated.length <= 4)
    return `${dated.map((e) => `${isolate(e.label)}: ${sayPeriod(e.period)}`).join('; ')}.`
  const first = [...dated].sort((a, b) => byDate(a.period[0], b.period[0]))[0]
  const last = [...dated].sort((a, b) => byDate(b.period[1], a.period[1]))[0]
  if (!first || !last) return ''
  const shared = mostShared(dated)
  return [
    `The first to start is ${isolate(first.label)} (${sayDate(first.period[0])}), the last to stop ${isolate(last.label)} (${sayDate(last.period[1])}).`,
    shared.length < 2
      ? ''
      : `${shared.length} share one period, ${sayPeriod(shared[0]?.period ?? first.period)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The largest group of counts with one and the same period. */
function mostShared(dated: readonly Dated[]): readonly Dated[] {
  const groups = Map.groupBy(dated, ({ period }) => period.join())
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

function sayIncidents(dated: readonly Dated[], incidents: readonly Incident[]): string {
  const count = (label: Incident['label']) => incidents.filter((i) => i.label === label).length
  if (incidents.length === 0) return ''
  const kinds = [
    count('taken') > 0 ? `${count('taken')} taken` : '',
    count('attempted') > 0 ? `${count('attempted')} attempted` : '',
    count('unpriced') > 0 ? `${count('unpriced')} without a value` : '',
  ].filter(Boolean)
  const [largest] = incidentRows(incidents, 1).named
  const row = largest && incidentRow(largest)
  const holding = dated.filter(({ period }) => largest && holds(period, largest.date))
  return [
    `${capital(sayCount(incidents.length, 'incident'))} on the same axis: ${kinds.length === 1 ? `all ${kinds[0]?.replace(/^\d+ /, '') ?? ''}` : sayList(kinds)}.`,
    row
      ? `The largest, ${row.name} (${row.date}, ${sayPart(row)}), lies inside ${sayHolding(holding.length, dated.length)}; a period that holds it need not count it.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const sayHolding = (count: number, all: number) =>
  count === all ? 'every period' : `${count === 0 ? 'none' : count} of the ${all} periods`

/** True where a date lies in a period as far as either is known. */
function holds([from, to]: Dated['period'], date: string): boolean {
  const within = (end: string) => Math.min(end.length, date.length)
  return (
    date.slice(0, within(from)) >= from.slice(0, within(from)) &&
    date.slice(0, within(to)) <= to.slice(0, within(to))
  )
}
