import { sayDate, shortDate } from '../../../say/date.ts'
import { entityName } from '../../../say/entity.ts'
import { sayScope } from '../../../say/estimate.ts'
import { measureWords } from '../../../say/measure.ts'
import { sayNumber } from '../../../say/number.ts'
import { qualifierWords } from '../../../say/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { writeCsv, type Cell } from '../../data/csv.ts'
import type { Table } from '../../data/drawing.ts'
import { statusOf } from '../../data/lookup.ts'
import { latestOf, type PeriodGroup } from './revisions.ts'

const head = [
  'Period',
  'Publisher',
  'Edition',
  'Low',
  'Value',
  'High',
  'Said as',
  'Unit',
  'Incidents',
  'Counts',
  'Stands',
  'Status',
  'Note',
] as const

/** Every value of every edition, the last one of each publisher and period marked as the one that stands. */
export function editionsTable(
  caption: string,
  groups: readonly PeriodGroup[],
  records: Records,
): Table {
  const number = (value: number | undefined) => (value === undefined ? '' : sayNumber(value))
  return {
    caption,
    head,
    rows: groups.flatMap(({ period, revisions }) =>
      revisions.flatMap((revision) =>
        revision.values.map((value) => [
          sayDate(period),
          revision.publisher,
          shortDate(value.series.edition),
          number(value.quantity.low),
          number(value.quantity.central),
          number(value.quantity.high),
          qualifierWords[value.quantity.qualifier] || 'exact',
          value.quantity.unit,
          number(value.count),
          `${measureWords[value.series.measures]}: ${sayScope(value.series)}`,
          value === latestOf(revision) ? 'last count' : 'earlier count',
          statusFaces[statusOf(value.series, records)].label,
          value.note ?? '',
        ]),
      ),
    ),
  }
}

const columns = [
  'period',
  'publisher',
  'edition',
  'series_id',
  'low',
  'central',
  'high',
  'qualifier',
  'unit',
  'incidents',
  'measures',
  'scope',
  'is_last_count',
  'status',
  'source_id',
  'claim_id',
] as const

/** The same as a file: one line a value; an empty cell is unknown. */
export function editionsCsv(groups: readonly PeriodGroup[], records: Records): string {
  return writeCsv(
    columns,
    groups.flatMap(({ period, revisions }) =>
      revisions.flatMap((revision) =>
        revision.values.map(({ series, quantity, count }): readonly Cell[] => [
          period,
          entityName(series.publisher, records.entities),
          series.edition,
          series.id,
          quantity.low,
          quantity.central,
          quantity.high,
          quantity.qualifier,
          quantity.unit,
          count,
          series.measures,
          series.scope.join('; '),
          series === latestOf(revision).series,
          statusOf(series, records),
          series.source,
          series.claim,
        ]),
      ),
    ),
  )
}
