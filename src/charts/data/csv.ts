/** A cell of a CSV file; undefined is unknown and stays empty, never zero. */
export type Cell = string | number | boolean | undefined

/**
 * RFC 4180 with line feeds and a header row. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers are never guarded, so `-3` stays a number.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\n`).join('')
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
