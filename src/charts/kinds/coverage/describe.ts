import { byDate } from '../../../model/date.ts'
import { sayDate, sayPeriod } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { capital, midSentence } from '../../../say/sentence.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Incident } from '../../../model/incident.ts'
import { agree, countsTogether } from '../../../say/count.ts'
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
  const say = countsTogether(estimates.length)
  const many = capital(say.count(estimates.length, 'count'))
  return [
    periods.size === 0
      ? `${many}, of which none gives its period.`
      : `${many} ${agree(estimates.length, 'covers', 'cover')} ${say.count(periods.size, 'different period')}.`,
    sayEnds(dated),
    without.length === 0 || periods.size === 0
      ? ''
      : `${sayList(without)} ${agree(without.length, 'gives', 'give')} no period.`,
    sayIncidents(dated, incidents),
  ]
    .filter(Boolean)
    .join(' ')
}

const inText = ({ label }: Estimate): string => isolate(midSentence(label))

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
    `The earliest start is that of ${inText(first)} (${sayDate(first.period[0])}), the latest end that of ${inText(last)} (${sayDate(last.period[1])}).`,
    shared.length < 2
      ? ''
      : `${capital(countsTogether(shared.length).number(shared.length))} share one period, ${sayPeriod(shared[0]?.period ?? first.period)}.`,
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
  const say = countsTogether(incidents.length)
  const kinds = (['taken', 'attempted', 'unpriced'] as const).filter((label) => count(label) > 0)
  const words = (label: Incident['label']) => (label === 'unpriced' ? 'without a value' : label)
  const [only, other] = kinds
  const each =
    only !== undefined && other === undefined
      ? `all ${words(only)}`
      : sayList(kinds.map((label) => `${say.number(count(label))} ${words(label)}`))
  const [largest] = incidentRows(incidents, { emphasis: [], most: 1 }).named
  const row = largest && incidentRow(largest)
  const holding = dated.filter(({ period }) => largest && holds(period, largest.date))
  return [
    `${capital(say.count(incidents.length, 'incident'))} on the same axis: ${each}.`,
    row
      ? `The largest, ${row.name} (${row.date}), ${sayPart(row)}, lies inside ${sayHolding(holding.length, dated.length)}; a period that holds it need not count it.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function sayHolding(count: number, all: number): string {
  const say = countsTogether(count, all)
  return count === all ? 'every period' : `${say.number(count)} of the ${say.count(all, 'period')}`
}

/** True where a date lies in a period as far as either is known. */
function holds([from, to]: Dated['period'], date: string): boolean {
  const within = (end: string) => Math.min(end.length, date.length)
  return (
    date.slice(0, within(from)) >= from.slice(0, within(from)) &&
    date.slice(0, within(to)) <= to.slice(0, within(to))
  )
}
