import type { Records } from '../../../model/records.ts'
import { sayDate } from '../../../say/date.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Drawing } from '../../data/drawing.ts'
import { bareName, statusOf } from '../../data/lookup.ts'
import {
  countsColumns,
  dateColumn,
  quantityColumns,
  noteColumn,
  sourceColumns,
  statusColumn,
} from '../../data/shared-columns.ts'
import { latestOf, type PeriodGroup, type Value } from './revisions.ts'

/** A value of one edition; the last edition of each publisher and period has the one that stands. */
type Row = {
  readonly period: string
  readonly publisher: string
  readonly value: Value
  readonly isLast: boolean
}

/** Every value of every edition, period by period. */
export function editionsNumbers(
  caption: string,
  groups: readonly PeriodGroup[],
  records: Records,
): Pick<Drawing, 'table' | 'csv'> {
  const rows = groups.flatMap(({ period, revisions }) =>
    revisions.flatMap((revision): readonly Row[] =>
      revision.values.map((value) => ({
        period,
        publisher: revision.publisher,
        value,
        isLast: value === latestOf(revision),
      })),
    ),
  )
  const columns = columnsWith(records)
  return { table: tableOf(caption, columns, { rows }), csv: csvOf(columns, rows) }
}

const columnsWith = (records: Records): readonly Column<Row>[] => [
  { id: 'id', value: ({ value }) => value.series.id },
  {
    id: 'period',
    heading: 'Period',
    cell: ({ period }) => sayDate(period),
    value: ({ period }) => period,
    set: 'solid',
  },
  {
    id: 'publisher',
    heading: 'Publisher',
    cell: ({ publisher }) => publisher,
    value: ({ value }) => bareName(value.series.publisher, records),
  },
  dateColumn({ id: 'edition', heading: 'Edition' }, ({ value }) => value.series.edition),
  ...quantityColumns<Row>(({ value }) => value.quantity),
  { id: 'count', heading: 'Incidents', value: ({ value }) => value.count, set: 'number' },
  ...countsColumns<Row>(({ value }) => value.series),
  {
    id: 'is_last_count',
    heading: 'Stands',
    cell: ({ isLast }) => (isLast ? 'last count' : 'earlier count'),
    value: ({ isLast }) => isLast,
  },
  statusColumn(({ value }) => statusOf(value.series, records)),
  ...sourceColumns<Row>(({ value }) => value.series, records),
  noteColumn(({ value }) => value.note),
]
