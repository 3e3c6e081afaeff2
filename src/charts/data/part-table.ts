import type { Incident } from '../../model/incident.ts'
import type { Records } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'
import { firmestOf, listAttributedBy } from '../../say/attribution.ts'
import { sayCount } from '../../say/count.ts'
import { entityName } from '../../say/entity.ts'
import { itemHeading } from '../../say/item.ts'
import { sayList } from '../../say/list.ts'
import { sayMeasure } from '../../say/measure.ts'
import { capital } from '../../say/sentence.ts'
import { csvOf, tableOf, type Column, type Foot } from './columns.ts'
import type { Table } from './drawing.ts'
import { bareName, unique } from './lookup.ts'
import type { PartRow } from './parts.ts'
import type { Total } from '../../model/total.ts'
import {
  dateColumn,
  quantityColumns,
  quantityFoot,
  noteColumn,
  sourceColumns,
  statusColumn,
} from './shared-columns.ts'
import { t } from '../../model/words.ts'

/** Parts as the rows of a table, with their sum, which is ours, as the last one. */
export const partTable = (
  caption: string,
  {
    rows,
    total,
    records,
  }: { readonly rows: readonly PartRow[]; readonly total: Total; readonly records: Records },
): Table =>
  tableOf(caption, columnsWith(records), { rows, foot: footOf(total), claim: (row) => row.claim })

/** The same as a file: one line a part, and no sum that would be counted twice. */
export const partCsv = (rows: readonly PartRow[], records: Records): string =>
  csvOf(columnsWith(records), rows)

function columnsWith(records: Records): readonly Column<PartRow>[] {
  const incidentOf = ({ id }: PartRow) => records.incidents.get(id)
  const bare = (said: readonly { readonly by: string }[] | undefined) =>
    unique((said ?? []).map(({ by }) => bareName(by, records))).join('; ')
  return [
    { id: 'incident_id', value: ({ id }) => id },
    {
      id: 'label',
      heading: itemHeading(records.site),
      cell: ({ name }) => capital(name),
      value: (row) => incidentOf(row)?.label,
    },
    {
      id: 'place',
      heading: 'Place',
      cell: ({ place }) => place,
      value: (row) => incidentOf(row)?.place,
    },
    dateColumn({ id: 'date', heading: 'Date' }, (row) => incidentOf(row)?.date),
    { id: 'sector', value: (row) => incidentOf(row)?.sector },
    ...quantityColumns<PartRow>(({ quantity }) => quantity),
    {
      id: 'measures',
      heading: 'Counts',
      cell: sayMeasure,
      value: ({ measures }) => measures,
    },
    {
      id: 'attributed_by',
      heading: 'Attributed by',
      cell: (row) => listAttributedBy(incidentOf(row)?.attributedBy ?? [], records.entities),
      value: (row) => bare(incidentOf(row)?.attributedBy),
    },
    { id: 'attributed_as', value: (row) => sayManners(incidentOf(row)) },
    {
      id: 'disputed_by',
      heading: 'Disputed by',
      cell: (row) => disputedBy(row, records),
      value: (row) => bare(incidentOf(row)?.disputedBy),
    },
    { ...statusColumn<PartRow>(({ status }) => status), id: 'attribution', heading: 'Attribution' },
    { id: 'row', heading: 'Row', value: ({ row }) => row },
    ...sourceColumns<PartRow>((row) => row, records),
    noteColumn(({ note }) => note),
  ]
}

function footOf({ quantity, status, unpriced }: Total): Foot | undefined {
  return (
    quantity && {
      label: t('Sum, our arithmetic'),
      ...quantityFoot(quantity),
      attribution: status ? statusFaces[status].label : '',
      note:
        unpriced > 0 ? t('and {parts} without a value', { parts: sayCount(unpriced, 'part') }) : '',
    }
  )
}

/** In which manner each of those who attribute it does so, in the order of their names. */
const sayManners = (incident: Incident | undefined): string =>
  firmestOf(incident?.attributedBy ?? [])
    .map(({ as }) => as)
    .join('; ')

/** Names of those who dispute an incident's attribution, each once. */
const disputedBy = ({ id }: PartRow, { incidents, entities }: Records): string =>
  sayList(unique((incidents.get(id)?.disputedBy ?? []).map(({ by }) => entityName(by, entities))))
