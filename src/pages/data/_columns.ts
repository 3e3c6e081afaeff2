import type { Column } from '../../charts/data/columns.ts'
import { bareName, unique } from '../../charts/data/lookup.ts'
import { incidentRow } from '../../charts/data/parts.ts'
import {
  countsColumns,
  dateColumn,
  periodColumns,
  publishedColumn,
  quantityInWords,
  noteColumn,
  sourceColumns,
  statusColumn,
} from '../../charts/data/shared-columns.ts'
import type { Counted } from '../../model/counted.ts'
import type { Entity } from '../../model/entity.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Event } from '../../model/event.ts'
import type { Incident } from '../../model/incident.ts'
import type { Computed, Corpus } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import type { Source } from '../../model/source.ts'
import { entityInProse, entityName } from '../../say/entity.ts'
import { sayDate } from '../../say/date.ts'
import { sayLabel } from '../../say/estimate.ts'
import { isolate } from '../../say/isolate.ts'
import { rowLabelWords } from '../../say/measure.ts'
import { capital, sentence } from '../../say/sentence.ts'

/** A source by its title: one publisher has many. */
const titleOf = ({ title }: Source): string => isolate(title)

const idColumn = { id: 'id', value: ({ id }: { readonly id: string }) => id }

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
  { id: 'repeats_because', value: ({ repeats }) => repeats?.because },
  ...sourceColumns<Estimate>((estimate) => estimate, corpus, titleOf),
  noteColumn(({ note }) => note),
]

/** What a number repeats, whether that is inferred, and from what. */
function sayRepeated({ repeats }: Estimate, { estimates }: Corpus): string {
  const origin = repeats && estimates.get(repeats.estimate)
  if (!repeats || !origin) return ''
  const because = repeats.because ? ` ${sentence(repeats.because)}` : ''
  return `${isolate(origin.label)}${repeats.inferred ? ', as we infer' : ''}.${because}`
}

/** Incidents, each with its own value and attribution. */
export function incidentColumns(corpus: Corpus): readonly Column<Incident>[] {
  // What qualifies an attribution, a suspicion or an inference of ours, stands beside it.
  const say = (parties: Parties) =>
    parties
      .map(({ by, note }) => {
        const name = entityInProse(by, corpus.entities)
        return note === undefined ? name : `${name} (${note.replace(/\.$/, '')})`
      })
      .map((party, i) => (i === 0 ? capital(party) : party))
      .join('; ')
  const hold = (parties: Parties) =>
    idsOf(parties)
      .map((id) => bareName(id, corpus))
      .join('; ')
  return [
    idColumn,
    {
      id: 'victim',
      heading: 'Victim',
      cell: ({ victim }) => capital(isolate(victim)),
      value: ({ victim }) => victim,
    },
    dateColumn({ id: 'date', heading: 'Date' }, ({ date }) => date),
    {
      id: 'place',
      heading: 'Place',
      cell: ({ place }) => isolate(place),
      value: ({ place }) => place,
    },
    { id: 'sector', value: ({ sector }) => sector },
    ...quantityInWords<Incident>(({ value }) => value, { heading: 'Value' }),
    ...quantityInWords<Incident>(({ native }) => native, {
      heading: 'Native amount',
      prefix: 'native_',
    }),
    {
      id: 'row_label',
      heading: 'Label',
      cell: ({ label }) => rowLabelWords[label],
      value: ({ label }) => label,
    },
    {
      id: 'attributed_by',
      heading: 'Attributed by',
      cell: ({ attributedBy }) => say(attributedBy),
      value: ({ attributedBy }) => hold(attributedBy),
    },
    { id: 'attribution_notes', value: ({ attributedBy }) => notesOf(attributedBy) },
    {
      id: 'disputed_by',
      heading: 'Disputed by',
      cell: ({ disputedBy }) => say(disputedBy),
      value: ({ disputedBy }) => hold(disputedBy),
    },
    { id: 'dispute_notes', value: ({ disputedBy }) => notesOf(disputedBy) },
    {
      ...statusColumn<Incident>((incident) => incidentRow(incident).status),
      id: 'attribution',
      heading: 'Attribution',
    },
    ...sourceColumns<Incident>((incident) => incident, corpus, titleOf),
    noteColumn(({ note }) => note),
  ]
}

type Parties = readonly { readonly by: string; readonly note?: string | undefined }[]
const notesOf = (parties: Parties) =>
  parties.flatMap(({ by, note }) => (note === undefined ? [] : [`${by}: ${note}`])).join(' ')
const idsOf = (parties: Parties) => unique(parties.map(({ by }) => by))

type PointRow = { readonly series: Series; readonly point: Series['points'][number] }

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

/** Parties that are named or that speak. */
export const entityColumns = (corpus: Corpus): readonly Column<Entity>[] => [
  idColumn,
  { id: 'name', heading: 'Name', cell: ({ name }) => isolate(name), value: ({ name }) => name },
  { id: 'kind', heading: 'Kind', value: ({ kind }) => kind },
  {
    id: 'part_of',
    heading: 'Part of',
    cell: ({ partOf }) => (partOf === undefined ? '' : entityName(partOf, corpus.entities)),
    value: ({ partOf }) => partOf,
  },
  {
    id: 'aliases',
    heading: 'Also known as',
    cell: ({ aliases }) => aliases.map(isolate).join(', '),
    value: ({ aliases }) => aliases.join('; '),
  },
  {
    id: 'described_as',
    heading: 'What is said of it',
    cell: ({ describedAs }) => describedAs ?? '',
    value: ({ describedAs }) => describedAs,
  },
  {
    id: 'designations',
    heading: 'Listed',
    cell: ({ designations }) => designations.map((each) => sayListing(each, corpus)).join(' '),
    value: ({ designations }) => designations.map(({ date, by }) => `${date} ${by}`).join('; '),
  },
  noteColumn(({ note }) => note),
  { id: 'claim_id', value: ({ claim }) => claim },
]

/** When a party was listed, by whom, under what and on what ground. */
function sayListing(
  { date, by, authority, basis }: Entity['designations'][number],
  { entities }: Corpus,
): string {
  const ground = basis ? ` ${sentence(basis)}` : ''
  return `${sayDate(date)}, by ${entityInProse(by, entities)}, under ${isolate(authority)}.${ground}`
}

/** Dated entries of timelines. */
export const eventColumns = (corpus: Corpus): readonly Column<Event>[] => [
  idColumn,
  {
    id: 'title',
    heading: 'Event',
    cell: ({ title }) => isolate(title),
    value: ({ title }) => title,
  },
  dateColumn({ id: 'date', heading: 'Date' }, ({ date }) => date),
  dateColumn({ id: 'until', heading: 'Until' }, ({ until }) => until),
  { id: 'lane', heading: 'Lane', cell: ({ lane }) => capital(lane), value: ({ lane }) => lane },
  statusColumn(({ status }) => status),
  ...sourceColumns<Event>((event) => event, corpus, titleOf),
  noteColumn(({ note }) => note),
]

/** Values that the build computed. */
export const derivedColumns: readonly Column<Computed>[] = [
  idColumn,
  { id: 'label', heading: 'Value', value: ({ label }) => label },
  ...quantityInWords<Computed>(({ quantity }) => quantity),
  {
    id: 'formula',
    heading: 'How',
    cell: ({ formula }) => formula.op.replaceAll('-', ' '),
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
