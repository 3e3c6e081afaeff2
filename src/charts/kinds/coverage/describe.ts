import { byDate } from '../../../model/date.ts'
import { sayDate, sayPeriod } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { capital, midSentence } from '../../../say/sentence.ts'
import type { Estimate } from '../../../model/estimate.ts'
import { measuresOf, type Measure } from '../../../model/measure.ts'
import { agree, countsTogether, type Counted } from '../../../say/count.ts'
import { incidentRow, sayPart } from '../../data/parts.ts'
import { incidentRows, type Dated } from './incident-rows.ts'
import { filled, t } from '../../../model/words.ts'

/** The span of all periods, which start first and stop last, and which counts hold the largest incident. */
export function describeCoverage(
  estimates: readonly Estimate[],
  incidents: readonly Dated[],
  noun: Counted,
): string {
  if (estimates.length === 0) return t('There is no count whose period could be drawn.')
  const dated = estimates.filter(hasPeriod)
  const without = estimates.filter((e) => !hasPeriod(e)).map(({ label }) => isolate(label))
  const periods = new Set(dated.map(({ period }) => period.join()))
  const say = countsTogether(estimates.length)
  const many = capital(say.count(estimates.length, 'count'))
  return [
    periods.size === 0
      ? t('{counts}, of which none gives its period.', { counts: many })
      : filled(agree(estimates.length, '{counts} covers {periods}.', '{counts} cover {periods}.'), {
          counts: many,
          periods: say.count(periods.size, 'different period'),
        }),
    sayEnds(dated),
    without.length === 0 || periods.size === 0
      ? ''
      : filled(agree(without.length, '{who} gives no period.', '{who} give no period.'), {
          who: sayList(without),
        }),
    sayIncidents(dated, incidents, noun),
  ]
    .filter(Boolean)
    .join(' ')
}

const inText = ({ label }: Estimate): string => isolate(midSentence(label))

type Covering = Estimate & { readonly period: NonNullable<Estimate['period']> }
const hasPeriod = (estimate: Estimate): estimate is Covering => estimate.period !== undefined

function sayEnds(dated: readonly Covering[]): string {
  if (dated.length === 0) return ''
  if (dated.length <= 4)
    return `${dated.map((e) => `${isolate(e.label)}: ${sayPeriod(e.period)}`).join('; ')}.`
  const first = [...dated].sort((a, b) => byDate(a.period[0], b.period[0]))[0]
  const last = [...dated].sort((a, b) => byDate(b.period[1], a.period[1]))[0]
  if (!first || !last) return ''
  const shared = mostShared(dated)
  return [
    t('The earliest start is that of {first} ({start}), the latest end that of {last} ({end}).', {
      first: inText(first),
      start: sayDate(first.period[0]),
      last: inText(last),
      end: sayDate(last.period[1]),
    }),
    shared.length < 2
      ? ''
      : t('{number} share one period, {period}.', {
          number: capital(countsTogether(shared.length).number(shared.length)),
          period: sayPeriod(shared[0]?.period ?? first.period),
        }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The largest group of counts with one and the same period. */
function mostShared(dated: readonly Covering[]): readonly Covering[] {
  const groups = Map.groupBy(dated, ({ period }) => period.join())
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

function sayIncidents(
  covering: readonly Covering[],
  incidents: readonly Dated[],
  noun: Counted,
): string {
  if (incidents.length === 0) return ''
  const say = countsTogether(incidents.length)
  const kinds = measuresOf(incidents)
  const count = ({ id }: Measure) => incidents.filter(({ measures }) => measures === id).length
  const words = ({ drawn, words: said }: Measure) =>
    drawn === 'unpriced' ? t('without a value') : said
  const [only, other] = kinds
  const each =
    only !== undefined && other === undefined
      ? t('all {measure}', { measure: words(only) })
      : sayList(kinds.map((kind) => `${say.number(count(kind))} ${words(kind)}`))
  const [largest] = incidentRows(incidents, { emphasis: [], most: 1 }).named
  const row = largest && incidentRow(largest)
  const holding = covering.filter(({ period }) => largest && holds(period, largest.date))
  return [
    t('{items} on the same axis: {each}.', {
      items: capital(say.count(incidents.length, noun)),
      each,
    }),
    row
      ? t(
          'The largest, {name} ({date}), {value}, lies inside {periods}; a period that holds it need not count it.',
          {
            name: row.name,
            date: row.date,
            value: sayPart(row),
            periods: sayHolding(holding.length, covering.length),
          },
        )
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function sayHolding(count: number, all: number): string {
  const say = countsTogether(count, all)
  return count === all
    ? t('every period')
    : t('{number} of the {periods}', {
        number: say.number(count),
        periods: say.count(all, 'period'),
      })
}

/** True where a date lies in a period as far as either is known. */
function holds([from, to]: Covering['period'], date: string): boolean {
  const within = (end: string) => Math.min(end.length, date.length)
  return (
    date.slice(0, within(from)) >= from.slice(0, within(from)) &&
    date.slice(0, within(to)) <= to.slice(0, within(to))
  )
}
