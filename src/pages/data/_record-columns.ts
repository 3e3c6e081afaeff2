import type { Column } from '../../charts/data/columns.ts'
import { bareName, unique } from '../../charts/data/lookup.ts'
import { incidentRow } from '../../charts/data/parts.ts'
import {
  dateColumn,
  quantityInWords,
  noteColumn,
  sourceColumns,
  statusColumn,
} from '../../charts/data/shared-columns.ts'
import type { Entity } from '../../model/entity.ts'
import type { Event } from '../../model/event.ts'
import type { AttributionManner, Incident } from '../../model/incident.ts'
import type { Corpus } from '../../model/records.ts'
import { firmestOf, mannerAsides } from '../../say/attribution.ts'
import { entityInProse, entityName } from '../../say/entity.ts'
import { sayDate, shortDate, shortEither } from '../../say/date.ts'
import { isolate } from '../../say/isolate.ts'
import { itemHeading } from '../../say/item.ts'
import { sayMeasure } from '../../say/measure.ts'
import { capital, sentence } from '../../say/sentence.ts'
import { idColumn, titleOf } from './_own-columns.ts'
import { t } from '../../model/words.ts'

/** Incidents, each with its own value and attribution. */
export function incidentColumns(corpus: Corpus): readonly Column<Incident>[] {
  return [
    idColumn,
    {
      id: 'label',
      heading: itemHeading(corpus.site),
      cell: ({ label }) => capital(isolate(label)),
      value: ({ label }) => label,
    },
    dateColumn({ id: 'date', heading: 'Date' }, ({ date }) => date),
    {
      id: 'place',
      heading: 'Place',
      cell: ({ place }) => isolate(place ?? ''),
      value: ({ place }) => place,
    },
    { id: 'sector', value: ({ sector }) => sector },
    ...quantityInWords<Incident>(({ value }) => value, { heading: 'Value' }),
    ...quantityInWords<Incident>(({ native }) => native, {
      heading: 'In its own unit',
      prefix: 'native_',
    }),
    {
      id: 'measures',
      heading: 'Counts',
      cell: sayMeasure,
      value: ({ measures }) => measures,
    },
    ...partyColumns(corpus),
    {
      ...statusColumn<Incident>((incident) => incidentRow(incident).status),
      id: 'attribution',
      heading: 'Attribution',
    },
    ...sourceColumns<Incident>((incident) => incident, corpus, titleOf),
    noteColumn(({ note }) => note),
  ]
}

/** Who attributes an incident and who disputes that, with what they say. */
function partyColumns(corpus: Corpus): readonly Column<Incident>[] {
  // What qualifies an attribution, a suspicion or an inference of ours, stands beside it.
  const say = (parties: Parties) =>
    unique(
      parties.map(({ by, as = 'says', note }) => {
        const name = `${entityInProse(by, corpus.entities)}${mannerAsides[as]}`
        return sentence(note === undefined ? name : `${name}: ${note}`)
      }),
    ).join(' ')
  const hold = (parties: Parties) =>
    idsOf(parties)
      .map((id) => bareName(id, corpus))
      .join('; ')
  return [
    {
      id: 'attributed_by',
      heading: 'Attributed by',
      cell: ({ attributedBy }) => say(attributedBy),
      set: 'words',
      value: ({ attributedBy }) => hold(attributedBy),
    },
    {
      id: 'attributed_as',
      value: ({ attributedBy }) =>
        firmestOf(attributedBy)
          .map(({ as }) => as)
          .join('; '),
    },
    { id: 'attribution_notes', value: ({ attributedBy }) => notesOf(attributedBy) },
    {
      id: 'disputed_by',
      heading: 'Disputed by',
      cell: ({ disputedBy }) => say(disputedBy),
      set: 'words',
      value: ({ disputedBy }) => hold(disputedBy),
    },
    { id: 'dispute_notes', value: ({ disputedBy }) => notesOf(disputedBy) },
  ]
}

type Parties = readonly {
  readonly by: string
  readonly as?: AttributionManner
  readonly note?: string | undefined
}[]
const notesOf = (parties: Parties) =>
  parties.flatMap(({ by, note }) => (note === undefined ? [] : [`${by}: ${note}`])).join(' ')
const idsOf = (parties: Parties) => unique(parties.map(({ by }) => by))

/** Parties that are named or that speak. */
export const entityColumns = (corpus: Corpus): readonly Column<Entity>[] => [
  idColumn,
  { id: 'name', heading: 'Name', cell: ({ name }) => isolate(name), value: ({ name }) => name },
  { id: 'kind', heading: 'Kind', cell: ({ kind }) => t(kind), value: ({ kind }) => kind },
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
    set: 'words',
    value: ({ aliases }) => aliases.join('; '),
  },
  {
    id: 'described_as',
    heading: 'What is said of it',
    cell: ({ describedAs }) => describedAs ?? '',
    set: 'words',
    value: ({ describedAs }) => describedAs,
  },
  {
    id: 'designations',
    heading: 'Listed',
    cell: ({ designations }) => designations.map((each) => sayListing(each, corpus)).join(' '),
    set: 'words',
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
  return `${t('{date}, by {who}, under {authority}.', { date: sayDate(date), who: entityInProse(by, entities), authority: isolate(authority) })}${ground}`
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
  {
    ...dateColumn<Event>({ id: 'date', heading: 'Date' }, ({ date }) => date),
    cell: ({ date, or }) => (or === undefined ? shortDate(date) : shortEither(date, or)),
  },
  { id: 'or_date', value: ({ or }) => or },
  dateColumn({ id: 'until', heading: 'Until' }, ({ until }) => until),
  { id: 'lane', heading: 'Lane', cell: ({ lane }) => capital(lane), value: ({ lane }) => lane },
  statusColumn(({ status }) => status),
  ...sourceColumns<Event>((event) => event, corpus, titleOf),
  noteColumn(({ note }) => note),
]
