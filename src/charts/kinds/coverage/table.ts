import { standingOf } from '../../data/origins.ts'
import { byDate } from '../../../model/date.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Dated } from './incident-rows.ts'
import type { Records } from '../../../model/records.ts'
import { sayLabel, sayScope } from '../../../say/estimate.ts'
import { sayMeasure } from '../../../say/measure.ts'
import { capital } from '../../../say/sentence.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Table } from '../../data/drawing.ts'
import { incidentRow } from '../../data/parts.ts'
import { sayUncounted } from './gap.ts'
import {
  periodColumns,
  publishedColumn,
  quantityColumns,
  sourceColumns,
  statusColumn,
} from '../../data/shared-columns.ts'

/** A count of the figure, or an incident that the counts are held against. */
type Row =
  | { readonly kind: 'count'; readonly of: Estimate }
  | { readonly kind: 'incident'; readonly of: Dated }

/** What the figure holds against each other. */
type CoverageData = {
  readonly estimates: readonly Estimate[]
  readonly incidents: readonly Dated[]
}

/** Counts in the order of the figure, then incidents in order of time; an incident's two ends are its one date. */
export const coverageTable = (caption: string, data: CoverageData, records: Records): Table =>
  tableOf(caption, columnsWith(records), { rows: rowsOf(data), claim: ({ of }) => of.claim })

/** The same as a file. */
export const coverageCsv = (data: CoverageData, records: Records): string =>
  csvOf(columnsWith(records), rowsOf(data))

const rowsOf = ({ estimates, incidents }: CoverageData): readonly Row[] => [
  ...estimates.map((of) => ({ kind: 'count', of }) as const),
  ...[...incidents]
    .sort((a, b) => byDate(a.date, b.date))
    .map((of) => ({ kind: 'incident', of }) as const),
]

const columnsWith = (records: Records): readonly Column<Row>[] => [
  { id: 'id', value: ({ of }) => of.id },
  {
    id: 'label',
    heading: 'What',
    cell: ({ kind, of }) => (kind === 'count' ? sayLabel(of) : capital(incidentRow(of).name)),
    value: ({ of }) => of.label,
  },
  { id: 'kind', value: ({ kind }) => kind },
  ...periodColumns<Row>(({ kind, of }) => (kind === 'count' ? of.period : [of.date, of.date])),
  {
    id: 'gap',
    heading: 'Until published, our arithmetic',
    cell: ({ kind, of }) => (kind === 'count' ? (sayUncounted(of) ?? '') : ''),
  },
  publishedColumn(({ kind, of }) => (kind === 'count' ? of : undefined)),
  ...quantityColumns<Row>(({ kind, of }) => (kind === 'count' ? of.quantity : of.value)),
  {
    id: 'measures',
    heading: 'Counts',
    cell: ({ of }) => sayMeasure(of),
    value: ({ of }) => of.measures,
  },
  {
    id: 'scope',
    heading: 'Scope',
    cell: ({ kind, of }) => (kind === 'count' ? sayScope(of) : incidentRow(of).place),
    value: ({ kind, of }) => (kind === 'count' ? of.scope.join('; ') : of.place),
  },
  statusColumn(({ kind, of }) =>
    kind === 'count' ? standingOf(of, records) : incidentRow(of).status,
  ),
  { id: 'our_own_sum', value: ({ kind, of }) => (kind === 'count' ? of.ours : undefined) },
  ...sourceColumns<Row>(({ of }) => of, records),
  { id: 'note', value: ({ of }) => of.note },
]
