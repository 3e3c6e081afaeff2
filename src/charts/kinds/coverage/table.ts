import type { Estimate } from '../../../model/estimate.ts'
import type { Incident } from '../../../model/incident.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { byDate } from '../../../model/date.ts'
import { shortDate } from '../../../say/date.ts'
import { sayLabel, sayScope } from '../../../say/estimate.ts'
import { measureWords } from '../../../say/measure.ts'
import { qualifierWords, sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { writeCsv, type Cell } from '../../data/csv.ts'
import type { Table } from '../../data/drawing.ts'
import { statusOf } from '../../data/lookup.ts'
import { incidentRow, sayPart } from '../../data/parts.ts'

export type CoverageData = {
  readonly estimates: readonly Estimate[]
  readonly incidents: readonly Incident[]
}

const head = ['What', 'From', 'To', 'Published', 'Value', 'Counts', 'Where', 'Status'] as const

/** Counts in the order of the figure, then incidents in order of time; a date is as precise as it is known. */
export function coverageTable(
  caption: string,
  { estimates, incidents }: CoverageData,
  records: Records,
): Table {
  return {
    caption,
    head,
    rows: [
      ...estimates.map((e) => [
        sayLabel(e),
        e.period ? shortDate(e.period[0]) : '',
        e.period ? shortDate(e.period[1]) : '',
        e.ours ? '' : shortDate(e.published),
        e.quantity ? sayQuantity(e.quantity) : '',
        measureWords[e.measures],
        sayScope(e),
        statusFaces[statusOf(e, records)].label,
      ]),
      ...inTime(incidents).map((incident) => {
        const row = incidentRow(incident)
        return [
          capital(row.name),
          row.date,
          row.date,
          '',
          sayPart(row),
          row.label,
          row.place,
          statusFaces[row.status].label,
        ]
      }),
    ],
  }
}

const columns = [
  'kind',
  'id',
  'label',
  'from',
  'to',
  'published',
  'low',
  'central',
  'high',
  'qualifier',
  'unit',
  'measures',
  'scope',
  'status',
  'our_own_sum',
  'source_id',
  'claim_id',
] as const

/** The same as a file: an incident's two ends are its one date; an empty cell is unknown. */
export function coverageCsv({ estimates, incidents }: CoverageData, records: Records): string {
  return writeCsv(columns, [
    ...estimates.map((e): readonly Cell[] => [
      'count',
      e.id,
      e.label,
      e.period?.[0],
      e.period?.[1],
      e.published,
      ...quantityCells(e.quantity),
      e.measures,
      e.scope.join('; '),
      statusOf(e, records),
      e.ours,
      e.source,
      e.claim,
    ]),
    ...inTime(incidents).map((i): readonly Cell[] => [
      'incident',
      i.id,
      i.victim,
      i.date,
      i.date,
      undefined,
      ...quantityCells(i.value),
      i.label,
      i.place,
      incidentRow(i).status,
      undefined,
      i.source,
      i.claim,
    ]),
  ])
}

const quantityCells = (quantity: Quantity | undefined): readonly Cell[] => [
  quantity?.low,
  quantity?.central,
  quantity?.high,
  quantity && (qualifierWords[quantity.qualifier] || 'exact'),
  quantity?.unit,
]

const inTime = (incidents: readonly Incident[]) =>
  [...incidents].sort((a, b) => byDate(a.date, b.date))
