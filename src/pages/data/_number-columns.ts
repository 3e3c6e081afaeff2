import type { Column } from '../../charts/data/columns.ts'
import { bareName } from '../../charts/data/lookup.ts'
import {
  countsColumns,
  dateColumn,
  periodColumns,
  publishedColumn,
  quantityInWords,
  noteColumn,
  sourceColumns,
} from '../../charts/data/shared-columns.ts'
import type { Counted } from '../../model/counted.ts'
import type { PointRow } from '../../corpus/addresses/tables.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Computed, Corpus } from '../../model/records.ts'
import { sayLabel, sayRemarks } from '../../say/estimate.ts'
import { isolate } from '../../say/isolate.ts'
import { idColumn, titleOf } from './_own-columns.ts'
import { t } from '../../model/words.ts'

/** Numbers that were put forward. */
export const estimateColumns = (corpus: Corpus): readonly Column<Estimate>[] => [
  idColumn,
  { id: 'label', heading: 'Number', cell: sayLabel, value: ({ label }) => label },
  ...quantityInWords<Estimate>(({ quantity }) => quantity),
  ...countsColumns<Estimate>((estimate) => estimate),
  ...periodColumns<Estimate>(({ period }) => period),
  publishedColumn((estimate) => estimate),
  { id: 'publisher', value: ({ publisher }) => bareName(publisher, corpus) },
  { id: 'our_own_sum', value: ({ ours }) => ours },
  {
    id: 'repeats',
    heading: 'Repeats',
    cell: (estimate) => sayRepeated(estimate, corpus),
    value: ({ repeats }) => repeats?.estimate,
  },
  { id: 'repeats_inferred', value: ({ repeats }) => repeats?.inferred },
  {
    id: 'repeats_because',
    heading: 'Why we say so',
    value: ({ repeats }) => repeats?.because,
    set: 'words',
  },
  ...sourceColumns<Estimate>((estimate) => estimate, corpus, titleOf),
  { id: 'caveat', value: ({ caveat }) => caveat },
  {
    ...noteColumn<Estimate>(({ note }) => note),
    cell: sayRemarks,
  },
]

/** What a number repeats, and whether that is inferred. */
function sayRepeated({ repeats }: Estimate, { estimates }: Corpus): string {
  const origin = repeats && estimates.get(repeats.estimate)
  if (!repeats || !origin) return ''
  return `${isolate(origin.label)}${repeats.inferred ? t(', as we infer') : ''}`
}

/** Values of series, edition by edition. */
export const pointColumns = (corpus: Corpus): readonly Column<PointRow>[] => [
  { id: 'series_id', value: ({ series }) => series.id },
  {
    id: 'label',
    heading: 'Series',
    cell: ({ series }) => isolate(series.label),
    value: ({ series }) => series.label,
  },
  dateColumn({ id: 'period', heading: 'Period' }, ({ point }) => point.period),
  ...quantityInWords<PointRow>(({ point }) => point.quantity),
  { id: 'incidents', heading: 'Incidents', value: ({ point }) => point.count, set: 'number' },
  ...countsColumns<PointRow>(({ series }) => series),
  dateColumn({ id: 'edition', heading: 'Edition' }, ({ series }) => series.edition),
  ...sourceColumns<PointRow>(({ series }) => series, corpus, titleOf),
  noteColumn(
    ({ series, point }) => [point.note, series.note].filter(Boolean).join(' ') || undefined,
  ),
]

/** Values that the build computed. */
export const derivedColumns: readonly Column<Computed>[] = [
  idColumn,
  { id: 'label', heading: 'Value', value: ({ label }) => label },
  ...quantityInWords<Computed>(({ quantity }) => quantity),
  {
    id: 'formula',
    heading: 'How',
    cell: ({ formula }) => t(formula.op.replaceAll('-', ' ')),
    value: ({ formula }) => formula.op,
  },
  noteColumn(({ note }) => note),
]

/** Numbers that compete with no other. */
export const countedColumns = (corpus: Corpus): readonly Column<Counted>[] => [
  idColumn,
  {
    id: 'label',
    heading: 'Number',
    cell: ({ label }) => isolate(label),
    value: ({ label }) => label,
  },
  ...quantityInWords<Counted>(({ quantity }) => quantity),
  ...sourceColumns<Counted>((counted) => counted, corpus, titleOf),
  noteColumn(({ note }) => note),
]
