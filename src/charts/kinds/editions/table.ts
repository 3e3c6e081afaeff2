import type { Records } from '../../../model/records.ts'
import { sayDate } from '../../../say/date.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Table } from '../../data/drawing.ts'
import { bareName, statusOf } from '../../data/lookup.ts'
import {
  countsColumns,
  dateColumn,
  quantityColumns,
  noteColumn,
  sourceColumns,
  statusColumn,
} from '../../data/shared-columns.ts'
import { latestOf, replacedOf, type PeriodGroup, type Value } from './revisions.ts'
import { sayChange } from './say-change.ts'
import { t } from '../../../model/words.ts'

/** A value of one edition; the last edition of each publisher and period has the one that stands. */
type Row = {
  readonly period: string
  readonly publisher: string
  readonly value: Value
  readonly isLast: boolean
  /** What the edition before it gave, where that was another. */
  readonly before: Value | undefined
}

/** Every value of every edition, period by period. */
export const editionsTable = (
  caption: string,
  groups: readonly PeriodGroup[],
  records: Records,
): Table =>
  tableOf(caption, columnsWith(records), {
    rows: rowsOf(groups),
    claim: ({ value }) => value.series.claim,
  })

/** The same as a file: one line a value. */
export const editionsCsv = (groups: readonly PeriodGroup[], records: Records): string =>
  csvOf(columnsWith(records), rowsOf(groups))

const rowsOf = (groups: readonly PeriodGroup[]): readonly Row[] =>
  groups.flatMap(({ period, revisions }) =>
    revisions.flatMap((revision) =>
      revision.values.map((value, i) => ({
        period,
        publisher: revision.publisher,
        value,
        isLast: value === latestOf(revision),
        before: replacedOf(revision).find((before) => before === revision.values[i - 1]),
      })),
    ),
  )

const columnsWith = (records: Records): readonly Column<Row>[] => [
  { id: 'series_id', value: ({ value }) => value.series.id },
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
  {
    id: 'change',
    heading: 'Change, our arithmetic',
    cell: ({ value, before }) => (before && sayChange(before.quantity, value.quantity)) ?? '',
    set: 'solid',
  },
  { id: 'incidents', heading: 'Incidents', value: ({ value }) => value.count, set: 'number' },
  ...countsColumns<Row>(({ value }) => value.series),
  {
    id: 'is_last_count',
    heading: 'Stands',
    cell: ({ isLast }) => (isLast ? t('last count') : t('earlier count')),
    value: ({ isLast }) => isLast,
  },
  statusColumn(({ value }) => statusOf(value.series, records)),
  ...sourceColumns<Row>(({ value }) => value.series, records),
  noteColumn(({ value }) => value.note),
]
