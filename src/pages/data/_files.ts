import { forExcel } from '../../charts/data/csv.ts'
import { addressFrom } from '../../components/href.ts'
import { tables } from '../../corpus/addresses/tables.ts'
import { corpus } from '../../corpus/current.ts'
import { onceForReads } from '../../model/once-for-reads.ts'
import type { Corpus } from '../../model/records.ts'
import { csvwOf } from '../../exports/data/csvw.ts'
import { dataPackage } from '../../exports/data/data-package.ts'
import { rowObjects } from '../../exports/data/row-objects.ts'
import { dataChangedOn } from '../../exports/writing/changed-on.ts'
import type { DataTable } from './_table-of.ts'
import { dataTables } from './_tables.ts'

/** The files that every table has: the ending of their names, and what people call them. */
export const tableFiles = [
  { ending: 'csv', words: 'CSV' },
  { ending: 'excel.csv', words: 'CSV for Excel' },
  { ending: 'json', words: 'JSON' },
] as const

/** The tables that hold anything, by their names in addresses. */
export const tableIds = (): readonly string[] =>
  Object.entries(tables).flatMap(([id, { rows }]) => (rows(corpus).length > 0 ? [id] : []))

// A build has one address; whoever asks for the tables depends on what they are made of.
const made = onceForReads((_: Corpus['site'], records: Corpus, site: URL | undefined) =>
  dataTables(records, addressFrom(site)),
)

/** The tables of the site, with whole addresses in them. */
export const tablesAt = (site: URL | undefined): readonly DataTable[] =>
  made(corpus.site, corpus, site)

const tableAt = (id: string, site: URL | undefined) => {
  const table = tablesAt(site).find((each) => each.id === id)
  if (!table) throw Error(`invalid table: ${id}`)
  return table
}

type PublishedFile = {
  readonly name: string
  readonly mediaType: string
  readonly body: (site: URL | undefined) => string
}

const csvType = 'text/csv; charset=utf-8'
const jsonType = 'application/json; charset=utf-8'
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Every file below `/data/` that is no page. */
export const publishedFiles = (): readonly PublishedFile[] => [
  {
    name: 'datapackage.json',
    mediaType: jsonType,
    body: (site) =>
      written(
        dataPackage(
          corpus.site,
          { tables: tablesAt(site), changedOn: dataChangedOn(corpus) },
          addressFrom(site),
        ),
      ),
  },
  ...tableIds().flatMap((id): readonly PublishedFile[] => [
    { name: `${id}.csv`, mediaType: csvType, body: (site) => tableAt(id, site).csv },
    {
      name: `${id}.excel.csv`,
      mediaType: csvType,
      body: (site) => forExcel(tableAt(id, site).csv),
    },
    {
      name: `${id}.json`,
      mediaType: jsonType,
      body: (site) => written(rowObjects(tableAt(id, site))),
    },
    {
      name: `${id}.csv-metadata.json`,
      mediaType: 'application/csvm+json; charset=utf-8',
      body: (site) => written(csvwOf(tableAt(id, site), tablesAt(site), corpus.site)),
    },
  ]),
]
