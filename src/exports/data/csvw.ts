import type { Site } from '../../model/site.ts'
import { foreignKeysOf } from './data-package.ts'
import {
  datesPattern,
  partialDatePattern,
  type Field,
  type PublishedTable,
} from './published-table.ts'

/** What a file of comma-separated values holds, for CSV on the Web. https://www.w3.org/TR/tabular-metadata/ */
export const csvwOf = (
  { id, title, about, fields, key }: PublishedTable,
  tables: readonly PublishedTable[],
  { licence, language, publisher }: Site,
) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
  url: `${id}.csv`,
  'dc:title': title,
  'dc:description': about,
  'dc:license': { '@id': licence.url },
  'dc:publisher': publisher.name,
  dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
  tableSchema: {
    columns: fields.map(columnOf),
    ...(key[0] === undefined ? {} : { primaryKey: key, rowTitles: [key[0]] }),
    foreignKeys: foreignKeysOf(fields, tables).map(({ field, table }) => ({
      columnReference: field,
      reference: { resource: `${table}.csv`, columnReference: 'id' },
    })),
  },
})

const datatypes = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  'partial-date': { base: 'string', format: partialDatePattern },
  dates: { base: 'string', format: datesPattern },
  address: 'anyURI',
} as const

const columnOf = ({ name, about, type, isRequired }: Field) => ({
  name,
  titles: name,
  'dc:description': about,
  datatype: datatypes[type],
  ...(isRequired ? { required: true } : {}),
})
