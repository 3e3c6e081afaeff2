import { sayNumber } from '../../say/number.ts'
import { writeCsv, type Cell } from './csv.ts'
import type { Setting, Table } from './drawing.ts'
import { t } from '../../model/words.ts'

/**
 * A column of a table, said once for people and for machines: the HTML table shows `cell` under `heading`,
 * the file has `value` under `id`. One without a heading is for machines alone, such as an id; one without a
 * value says to people what other columns of the file hold apart.
 */
export type Column<Row> = {
  /** Name in the file, and for the same thing in every file: `source_id`. */
  readonly id: string
  readonly value?: (row: Row) => Cell
  readonly heading?: string
  /** What a reader meets; the value as text where not given. Empty where nobody has said. */
  readonly cell?: (row: Row) => string
  readonly set?: Setting
}

/** A last row that is no record, such as a sum: what its cells say, by the columns' ids. */
export type Foot = Readonly<Record<string, string>>

/**
 * The table that people read, one row a record. A column in which no row says anything is left out, but for
 * the first, which heads the rows.
 */
export function tableOf<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  { rows, foot, claim }: Rows<Row>,
): Table {
  const said = columns
    .filter(({ heading }) => heading !== undefined)
    .map((column) => ({
      head: t(column.heading ?? ''),
      cells: [...rows.map((row) => cellOf(column, row)), ...(foot ? [foot[column.id] ?? ''] : [])],
      set: column.set,
    }))
    .filter(({ cells }, i) => i === 0 || cells.some((cell) => cell !== ''))
  const count = rows.length + (foot ? 1 : 0)
  return {
    caption,
    head: said.map(({ head }) => head),
    rows: Array.from({ length: count }, (_, row) => said.map(({ cells }) => cells[row] ?? '')),
    set: said.map(({ set }) => set),
    ...(claim ? { claims: rows.map(claim) } : {}),
  }
}

type Rows<Row> = {
  readonly rows: readonly Row[]
  readonly foot?: Foot | undefined
  /** The claim that a row is of. */
  readonly claim?: (row: Row) => string | undefined
}

/** The same as a file, RFC 4180 with a header row; every column that has a value, and an empty cell is unknown. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const held = columns.flatMap(({ id, value }) => (value ? [{ id, value }] : []))
  return writeCsv(
    held.map(({ id }) => id),
    rows.map((row) => held.map(({ value }) => value(row))),
  )
}

function cellOf<Row>({ cell, value }: Column<Row>, row: Row): string {
  if (cell) return cell(row)
  const bare = value?.(row)
  return typeof bare === 'number' ? sayNumber(bare) : String(bare ?? '')
}
