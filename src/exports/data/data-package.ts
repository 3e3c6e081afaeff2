import { createHash } from 'node:crypto'
import type { Site } from '../../model/site.ts'
import type { AddressOf } from '../writing/address-of.ts'
import {
  datesPattern,
  partialDatePattern,
  type Field,
  type PublishedTable,
} from './published-table.ts'
import { t } from '../../model/words.ts'

type About = {
  readonly tables: readonly PublishedTable[]
  /** The day on which what the tables hold last changed; undefined where nothing is dated. */
  readonly changedOn: string | undefined
}

/** All tables as a Data Package, with their columns and what refers to what. https://datapackage.org/standard/data-package/ */
export const dataPackage = (site: Site, { tables, changedOn }: About, addressOf: AddressOf) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: slugOf(site.title),
  id: addressOf('/data/datapackage.json'),
  title: t('{site}: data', { site: site.title }),
  description: `${site.description} ${t('An empty cell is unknown, never zero.')}`,
  homepage: addressOf('/data/'),
  ...(changedOn === undefined ? {} : { created: `${changedOn}T00:00:00Z`, version: changedOn }),
  licenses: [{ title: site.licence.name, path: site.licence.url }],
  contributors: [
    {
      title: site.publisher.name,
      ...(site.publisher.url ? { path: site.publisher.url } : {}),
      roles: ['publisher'],
    },
  ],
  sources: [
    { title: t('The documents that the rows are taken from'), path: addressOf('/sources/') },
  ],
  resources: tables.map((table) => resourceOf(table, tables)),
})

function resourceOf(table: PublishedTable, tables: readonly PublishedTable[]) {
  const { id, title, about, csv } = table
  return {
    name: id,
    type: 'table',
    path: `${id}.csv`,
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    dialect: { delimiter: ',', header: true },
    schema: tableSchema(table, tables),
  }
}

/** A table's columns, by Table Schema. https://datapackage.org/standard/table-schema/ */
function tableSchema({ id, fields, key }: PublishedTable, tables: readonly PublishedTable[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map(fieldOf),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    foreignKeys: foreignKeysOf(fields, tables).map(({ field, table }) => ({
      fields: [field],
      // A table that refers to itself is named by an empty text in version 1 and by nothing in version 2.
      reference: { ...(table === id ? {} : { resource: table }), fields: ['id'] },
    })),
  }
}

/** The columns whose cells are ids of a table that is there. */
export const foreignKeysOf = (fields: readonly Field[], tables: readonly PublishedTable[]) =>
  fields.flatMap(({ name, refersTo }) =>
    tables.some(({ id }) => id === refersTo) && refersTo !== undefined
      ? [{ field: name, table: refersTo }]
      : [],
  )

const types = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  'partial-date': { type: 'string' },
  dates: { type: 'string' },
  address: { type: 'string', format: 'uri' },
} as const

function fieldOf({ name, about, type, isRequired, oneOf }: Field) {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(oneOf ? { enum: oneOf } : {}),
    ...(type === 'partial-date' ? { pattern: partialDatePattern } : {}),
    ...(type === 'dates' ? { pattern: datesPattern } : {}),
  }
  return {
    name,
    description: about,
    ...types[type],
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** A title as a name: `what-was-lit`. */
const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'data'
