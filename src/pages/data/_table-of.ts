import { csvOf, tableOf, type Column } from '../../charts/data/columns.ts'
import type { TableRows } from '../../corpus/addresses/tables.ts'
import type { Setting } from '../../charts/data/drawing.ts'
import type { Field, PublishedTable } from '../../exports/data/published-table.ts'
import type { Corpus } from '../../model/records.ts'
import { columnWords } from './_column-words.ts'
import { t } from '../../model/words.ts'

/** A cell of a page: words, and where they lead. */
export type LinkedCell = { readonly text: string; readonly path?: string | undefined }

/** A collection of records as readers meet it and as it is published. */
export type DataTable = PublishedTable & {
  readonly head: readonly string[]
  readonly set: readonly (Setting | undefined)[]
  readonly rows: readonly {
    /** Its name in the page's address. */
    readonly fragment: string
    readonly cells: readonly LinkedCell[]
  }[]
}

type About<Row> = Pick<PublishedTable, 'id' | 'title' | 'about'> & {
  readonly key?: readonly string[]
  /** Where the cells of a column lead, by its id: paths of the site. */
  readonly links?: Readonly<Record<string, (row: Row) => string | undefined>>
}

/** The table of some records: what people read, and the same in full for machines. */
export function dataTable<Row>(
  { links = {}, key = ['id'], ...own }: About<Row>,
  columns: readonly Column<Row>[],
  { rows: rowsOf, fragment, corpus }: TableRows<Row> & { readonly corpus: Corpus },
): DataTable {
  const about = { ...own, title: t(own.title), about: t(own.about) }
  const held = rowsOf(corpus)
  const { head, rows, set } = tableOf(about.title, columns, { rows: held })
  const linked = head.map(
    (words) =>
      columns.find(({ heading }) => heading !== undefined && t(heading) === words)?.id ?? '',
  )
  const files = columns.flatMap(({ id, value }) => (value ? [{ id, value }] : []))
  const values = held.map((row) => files.map(({ value }) => value(row)))
  return {
    ...about,
    key,
    head,
    set,
    rows: rows.map((cells, i) => ({
      fragment: fragment(held[i] as Row, i), // a row a record
      cells: cells.map((text, at) => ({
        text,
        path: links[linked[at] ?? '']?.(held[i] as Row),
      })),
    })),
    values,
    fields: files.map(({ id }, at) =>
      fieldOf(
        id,
        values.every((row) => row[at] !== undefined && row[at] !== ''),
      ),
    ),
    csv: csvOf(columns, held),
  }
}

function fieldOf(id: string, isRequired: boolean): Field {
  const words = columnWords[id]
  if (!words) throw Error(`invalid column: ${id}`)
  const { about, of = '', type = 'string', oneOf, refersTo } = words
  const unit = id.startsWith('native_') ? '`native_unit`' : '`unit`'
  return { name: id, about: t(about, { of: t(of), unit }), type, isRequired, oneOf, refersTo }
}
