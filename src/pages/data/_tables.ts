import { tables } from '../../corpus/addresses/tables.ts'
import type { AddressOf } from '../../exports/writing/address-of.ts'
import type { Corpus } from '../../model/records.ts'
import { claimColumns, documentColumns, evidenceColumns, partColumns } from './_evidence-columns.ts'
import { itemNoun } from '../../say/item.ts'
import { capital } from '../../say/sentence.ts'
import { countedColumns, derivedColumns, estimateColumns, pointColumns } from './_number-columns.ts'
import { claimColumn } from './_own-columns.ts'
import { entityColumns, eventColumns, incidentColumns } from './_record-columns.ts'
import { dataTable, type DataTable } from './_table-of.ts'

type Sourced = { readonly source?: string | undefined; readonly claim?: string | undefined }

const toClaim = (id: string | undefined) => (id === undefined ? undefined : `/claims/${id}/`)
const toSource = (id: string | undefined) => (id === undefined ? undefined : `/sources/${id}/`)

/** Where the source and the claim of a row are. */
const sourced = {
  source_id: ({ source }: Sourced) => toSource(source),
  claim: ({ claim }: Sourced) => toClaim(claim),
}

/** Every collection of the corpus that holds anything. */
export function dataTables(corpus: Corpus, addressOf: AddressOf): readonly DataTable[] {
  return [...recordTables(corpus), ...claimTables(corpus, addressOf)].filter(
    ({ rows }) => rows.length > 0,
  )
}

/** What articles and figures are drawn from. */
function recordTables(corpus: Corpus): readonly DataTable[] {
  const noun = itemNoun(corpus.site)
  return [
    dataTable(
      {
        id: 'estimates',
        title: 'Published numbers',
        about: 'What was put forward, by whom, and what it counts.',
        links: {
          ...sourced,
          repeats: ({ repeats }) => repeats && `/data/estimates/#${repeats.estimate}`,
        },
      },
      [...estimateColumns(corpus), claimColumn(corpus)],
      { ...tables.estimates, corpus },
    ),
    dataTable(
      {
        id: 'parts',
        title: 'What published numbers are made of',
        about: 'One row each, as its list values and measures it.',
        key: ['estimate_id', 'incident_id'],
        links: {
          estimate_id: ({ estimate }) => `/data/estimates/#${estimate.id}`,
          incident_id: ({ part }) => `/data/incidents/#${part.incident}`,
        },
      },
      partColumns(corpus),
      { ...tables.parts, corpus },
    ),
    dataTable(
      {
        id: 'incidents',
        title: capital(noun.many),
        about: 'One row each. A dash is unknown, never zero.',
        links: sourced,
      },
      [...incidentColumns(corpus), claimColumn(corpus)],
      { ...tables.incidents, corpus },
    ),
    dataTable(
      {
        id: 'series',
        title: 'Yearly series, by edition',
        about: 'The same years as successive editions counted them.',
        key: ['series_id', 'period'],
        links: { source_id: ({ series: each }) => toSource(each.source) },
      },
      pointColumns(corpus),
      { ...tables.series, corpus },
    ),
    dataTable(
      {
        id: 'entities',
        title: 'Parties',
        about: 'Who is named and who speaks, with the other names they are listed under.',
        links: {
          claim: ({ claim }) => toClaim(claim),
          part_of: ({ partOf }) => partOf && `/data/entities/#${partOf}`,
        },
      },
      [...entityColumns(corpus), claimColumn(corpus)],
      { ...tables.entities, corpus },
    ),
    dataTable(
      {
        id: 'events',
        title: 'Events',
        about: 'Dated no more precisely than they are known.',
        links: sourced,
      },
      [...eventColumns(corpus), claimColumn(corpus)],
      { ...tables.events, corpus },
    ),
    dataTable(
      {
        id: 'derived',
        title: 'Our own arithmetic',
        about: 'Computed by the build from the rows above, and published by nobody else.',
      },
      derivedColumns,
      { ...tables.derived, corpus },
    ),
    dataTable(
      {
        id: 'quantities',
        title: 'Other numbers of the record',
        about: 'Counts that compete with no other.',
        links: { source_id: sourced.source_id },
      },
      countedColumns(corpus),
      { ...tables.quantities, corpus },
    ),
  ]
}

/** What is claimed, on which evidence: what the rows of the other tables lead to. */
function claimTables(corpus: Corpus, addressOf: AddressOf): readonly DataTable[] {
  return [
    dataTable(
      {
        id: 'claims',
        title: 'Claims',
        about: 'Every claim with its status, and on how many independent origins it rests.',
        links: { statement: ({ id }) => toClaim(id) },
      },
      claimColumns(corpus, addressOf),
      { ...tables.claims, corpus },
    ),
    dataTable(
      {
        id: 'evidence',
        title: 'Evidence',
        about: 'What each claim takes from each source, one row a link.',
        key: [],
        links: {
          claim_id: ({ claim }) => toClaim(claim.id),
          source_id: ({ evidence: { source } }) => toSource(source),
        },
      },
      evidenceColumns(corpus),
      { ...tables.evidence, corpus },
    ),
    dataTable(
      {
        id: 'sources',
        title: 'Sources',
        about: 'Every document, how it was read, and where it is.',
        links: { title: ({ id }) => toSource(id) },
      },
      documentColumns(addressOf),
      { ...tables.sources, corpus },
    ),
  ]
}
