import type { PublishedTable } from './published-table.ts'

/** A table as an array of objects, one a row: an unknown is null, so that every row has every key. */
export const rowObjects = ({ fields, values }: PublishedTable) =>
  values.map((row) =>
    Object.fromEntries(
      fields.map(({ name }, i) => [name, row[i] === '' ? null : (row[i] ?? null)]),
    ),
  )
