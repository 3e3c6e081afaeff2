import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { sayLabel, sayRemarks } from '../../../say/estimate.ts'
import { isolate } from '../../../say/isolate.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Table } from '../../data/drawing.ts'
import { bareName } from '../../data/lookup.ts'
import { standingOf, type OriginRow } from '../../data/origins.ts'
import {
  countsColumns,
  noteColumn,
  periodColumns,
  publishedColumn,
  quantityColumns,
  sourceColumns,
  statusColumn,
} from '../../data/shared-columns.ts'
import { t } from '../../../model/words.ts'

/** A number and the one it repeats: itself where it is an origin. */
type Row = { readonly of: Estimate; readonly origin: Estimate }

/** The rows of the drawing, each origin followed by what repeats it. */
export const estimatesTable = (
  caption: string,
  origins: readonly OriginRow[],
  records: Records,
): Table =>
  tableOf(caption, columnsWith(records), { rows: rowsOf(origins), claim: ({ of }) => of.claim })

/** The same as a file: one line a number. */
export const estimatesCsv = (origins: readonly OriginRow[], records: Records): string =>
  csvOf(columnsWith(records), rowsOf(origins))

const rowsOf = (origins: readonly OriginRow[]): readonly Row[] =>
  origins.flatMap(({ origin, repeats }) => [origin, ...repeats].map((of) => ({ of, origin })))

const columnsWith = (records: Records): readonly Column<Row>[] => [
  { id: 'estimate_id', value: ({ of }) => of.id },
  {
    id: 'label',
    heading: 'Whose number',
    cell: ({ of }) => sayLabel(of),
    value: ({ of }) => of.label,
  },
  publishedColumn(({ of }) => of),
  { id: 'publisher', value: ({ of }) => bareName(of.publisher, records) },
  ...quantityColumns<Row>(({ of }) => of.quantity),
  ...countsColumns<Row>(({ of }) => of),
  ...periodColumns<Row>(({ of }) => of.period),
  statusColumn(({ of }) => standingOf(of, records)),
  { id: 'our_own_sum', value: ({ of }) => of.ours },
  {
    id: 'origin_id',
    heading: 'Repeats',
    cell: ({ of, origin }) => (of === origin ? '' : sayRepeated(of, origin)),
    value: ({ origin }) => origin.id,
  },
  {
    id: 'repeat_inferred',
    value: ({ of, origin }) => (of === origin ? undefined : (of.repeats?.inferred ?? false)),
  },
  ...sourceColumns<Row>(({ of }) => of, records),
  { id: 'repeat_because', value: ({ of }) => of.repeats?.because },
  { id: 'caveat', value: ({ of }) => of.caveat },
  {
    ...noteColumn<Row>(({ of }) => of.note),
    cell: ({ of }) => sayRemarks(of),
  },
]

/** What a number repeats, and from what that is known or inferred. */
function sayRepeated({ repeats }: Estimate, { label }: Estimate): string {
  const because = repeats?.because ? `: ${repeats.because}` : ''
  return `${isolate(label)}${repeats?.inferred ? t(' (inferred)') : ''}${because}`
}
