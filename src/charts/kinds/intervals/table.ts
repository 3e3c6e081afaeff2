import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { sayLabel, sayScope } from '../../../say/estimate.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Table } from '../../data/drawing.ts'
import { standingOf } from '../../data/origins.ts'
import {
  intervalColumns,
  noteColumn,
  periodColumns,
  publishedColumn,
  quantityColumns,
  sourceColumns,
  statusColumn,
} from '../../data/shared-columns.ts'

/** Estimates in the order of the figure. */
export const intervalsTable = (
  caption: string,
  estimates: readonly Estimate[],
  records: Records,
): Table =>
  tableOf(caption, columnsWith(records), { rows: estimates, claim: (estimate) => estimate.claim })

/** The same as a file. */
export const intervalsCsv = (estimates: readonly Estimate[], records: Records): string =>
  csvOf(columnsWith(records), estimates)

const columnsWith = (records: Records): readonly Column<Estimate>[] => [
  { id: 'id', value: ({ id }) => id },
  { id: 'label', heading: 'Estimate', cell: sayLabel, value: ({ label }) => label },
  publishedColumn((estimate) => estimate),
  ...quantityColumns<Estimate>(({ quantity }) => quantity),
  ...intervalColumns<Estimate>(({ quantity }) => quantity),
  {
    id: 'scope',
    heading: 'Scope',
    cell: sayScope,
    value: ({ scope }) => scope.join('; '),
  },
  ...periodColumns<Estimate>(({ period }) => period),
  statusColumn((estimate) => standingOf(estimate, records)),
  { id: 'our_own_sum', value: ({ ours }) => ours },
  ...sourceColumns<Estimate>((estimate) => estimate, records),
  noteColumn(({ note }) => note),
]
