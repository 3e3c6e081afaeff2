/** A cell of a CSV file; undefined is unknown and stays empty, never zero. */
export type Cell = string | number | boolean | undefined

/**
 * RFC 4180 with line feeds and a header row. A text that a spreadsheet would run as a formula gets an
 * apostrophe before the sign that starts it; numbers are never guarded, so `-3` stays a number.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\n`).join('')
}

/**
 * The same file for a double click: the mark by which Excel knows UTF-8. Programs that read CSV would take it for
 * a part of the first column's name, so that it is a file of its own.
 */
export const forExcel = (csv: string): string => `\ufeff${csv}`

// Signs that start a formula, in full width as well, which Japanese spreadsheets run too.
const starter = String.raw`[=+\-@＝＋－＠]`

// Where a cell may start: with the text; and in its middle for a spreadsheet that parts cells at semicolons, as
// Excel does where the comma is the decimal sign, or at tabs, and to which the quotation marks around a text with
// commas are letters.
const cellStart = new RegExp(String.raw`(^|[;\t\r\n|])([\s"']*)(?=${starter})`, 'g')

function writeCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const guarded = cell.replace(cellStart, "$1$2'")
  // A tab or a carriage return is passed over by some spreadsheets, and what follows is run.
  const text = /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
