import type { Estimate } from '../../../model/estimate.ts'
import { shortDate, shortPeriod } from '../../../say/date.ts'
import { sayLabel, sayScope } from '../../../say/estimate.ts'
import { isolate } from '../../../say/isolate.ts'
import { measureWords } from '../../../say/measure.ts'
import { sayNumber } from '../../../say/number.ts'
import { qualifierWords } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import type { Records } from '../../../model/records.ts'
import { publisherOf } from '../../../model/source.ts'
import { statusFaces } from '../../../model/status.ts'
import { writeCsv, type Cell } from '../../data/csv.ts'
import type { Table } from '../../data/drawing.ts'
import { statusOfRepeat, type OriginRow } from '../../data/origins.ts'

const head = [
  'Whose number',
  'Published',
  'Low',
  'Value',
  'High',
  'Said as',
  'Unit',
  'Counts',
  'Scope',
  'Period',
  'Status',
  'Repeats',
  'Source',
] as const

/** The rows of the drawing as cells, each origin followed by what repeats it. */
export function estimatesTable(title: string, rows: readonly OriginRow[], records: Records): Table {
  return {
    caption: title,
    head,
    rows: rows.flatMap(({ origin, repeats }) => [
      tableRow(origin, undefined, records),
      ...repeats.map((repeat) => tableRow(repeat, origin, records)),
    ]),
  }
}

function tableRow(e: Estimate, origin: Estimate | undefined, records: Records): readonly string[] {
  const number = (value: number | undefined) => (value === undefined ? '' : sayNumber(value))
  const source = records.sources.get(e.source)
  const { quantity } = e
  return [
    sayLabel(e),
    shortDate(e.published),
    number(quantity?.low),
    number(quantity?.central),
    number(quantity?.high),
    quantity ? qualifierWords[quantity.qualifier] || 'exact' : '',
    quantity?.unit ?? '',
    measureWords[e.measures],
    sayScope(e),
    e.period ? shortPeriod(e.period) : '',
    capital(statusFaces[statusOfRepeat(e, origin ?? e, records)].label),
    origin ? isolate(origin.label) + (e.repeats?.inferred ? ' (inferred)' : '') : '',
    isolate((source && publisherOf(source)) ?? source?.title ?? e.source),
  ]
}

const columns = [
  'id',
  'label',
  'published',
  'publisher',
  'low',
  'central',
  'high',
  'qualifier',
  'unit',
  'measures',
  'scope',
  'period_from',
  'period_to',
  'status',
  'our_own_sum',
  'origin_id',
  'repeat_inferred',
  'source_id',
  'locator',
  'claim_id',
] as const

/** The same as a file: one line a number; an empty cell is unknown, never zero. */
export function estimatesCsv(rows: readonly OriginRow[], records: Records): string {
  return writeCsv(
    columns,
    rows.flatMap(({ origin, repeats }) =>
      [origin, ...repeats].map((e): readonly Cell[] => [
        e.id,
        e.label,
        e.published,
        records.entities.get(e.publisher)?.name ?? e.publisher,
        e.quantity?.low,
        e.quantity?.central,
        e.quantity?.high,
        e.quantity?.qualifier,
        e.quantity?.unit,
        e.measures,
        e.scope.join('; '),
        e.period?.[0],
        e.period?.[1],
        statusOfRepeat(e, origin, records),
        e.ours,
        origin.id,
        e.id === origin.id ? undefined : (e.repeats?.inferred ?? false),
        e.source,
        e.locator,
        e.claim,
      ]),
    ),
  )
}
