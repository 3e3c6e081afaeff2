import { byDate } from '../../model/date.ts'
import type { Records } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import { sayDate } from '../../say/date.ts'
import { isolate } from '../../say/isolate.ts'
import { csvOf, tableOf, type Column } from './columns.ts'
import type { Table } from './drawing.ts'
import { bareName, statusOf } from './lookup.ts'
import {
  intervalColumns,
  noteColumn,
  quantityColumns,
  sourceColumns,
  statusColumn,
} from './shared-columns.ts'

/** A value of a series. */
type Row = { readonly series: Series; readonly point: Series['points'][number] }

const claimOf = ({ series, point }: Row) => point.claim ?? series.claim

/** Every value of some series, series by series in order of time. */
export const seriesTable = (caption: string, series: readonly Series[], records: Records): Table =>
  tableOf(caption, columnsWith(records), { rows: rowsOf(series), claim: claimOf })

/** The same as a file. */
export const seriesCsv = (series: readonly Series[], records: Records): string =>
  csvOf(columnsWith(records), rowsOf(series))

const rowsOf = (all: readonly Series[]): readonly Row[] =>
  all.flatMap((series) =>
    [...series.points]
      .sort((a, b) => byDate(a.period, b.period))
      .map((point) => ({ series, point })),
  )

const columnsWith = (records: Records): readonly Column<Row>[] => [
  { id: 'series_id', value: ({ series }) => series.id },
  {
    id: 'label',
    heading: 'Series',
    cell: ({ series }) => isolate(series.label),
    value: ({ series }) => series.label,
  },
  {
    id: 'period',
    heading: 'Period',
    cell: ({ point }) => sayDate(point.period),
    value: ({ point }) => point.period,
    set: 'solid',
  },
  { id: 'publisher', value: ({ series }) => bareName(series.publisher, records) },
  { id: 'edition', value: ({ series }) => series.edition },
  ...quantityColumns<Row>(({ point }) => point.quantity),
  ...intervalColumns<Row>(({ point }) => point.quantity),
  statusColumn(({ series, point }) => statusOf({ claim: claimOf({ series, point }) }, records)),
  ...sourceColumns<Row>(
    ({ series, point }) => ({ ...series, claim: claimOf({ series, point }) }),
    records,
  ),
  noteColumn(({ point }) => point.note),
]

/** What a plot of series draws, by the ids that emphasis and annotations name. */
export const pointKeys = (ids: readonly string[], { series }: Records): readonly string[] => [
  ...ids,
  ...ids.flatMap((id) => (series.get(id)?.points ?? []).map(({ period }) => `${id}#${period}`)),
]
