// Deeper than any page shows. The parser's time grows with the cube of the depth: 5,000 levels take half a minute.
const deepest = 100 // levels

/** A line that opens more quotations and lists than a page shows. */
const opensTooMany = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${deepest + 1},}`)

/** A list that stands in so many others, each of which moves it by two columns at least. */
const standsTooDeep = new RegExp(`^[ \\t>]{${2 * deepest},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`)

/**
 * The first line, from 1, that nests blocks too deeply to be parsed in reasonable time; of containers, each on a line of
 * its own, that of the first. Undefined where none does.
 */
export function tooDeepLine(source: string): number | undefined {
  const containers: number[] = []
  for (const [i, line] of source.split('\n').entries()) {
    if (opensTooMany.test(line) || standsTooDeep.test(line)) return i + 1
    if (/^[ \t>]*:{3,}\w/.test(line)) containers.push(i + 1)
    if (containers.length > deepest) return containers[0]
  }
  return undefined
}

// More than any table that is read: 200 rows of a hundred columns.
const mostCells = 20_000

/** The row under the heads of a table. */
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/

/**
 * Where a table has too many cells, from 1, at the row under its heads. Rows are filled up to the number of the heads, so that
 * many short ones under many heads are large.
 */
export function tooLargeTableLine(source: string): number | undefined {
  let at = 0
  let columns = 0
  let rows = 0
  for (const [i, line] of source.split('\n').entries()) {
    if (line.includes('|') && delimiterRow.test(line)) {
      ;[at, columns, rows] = [i + 1, line.split('|').length, 0]
    } else if (line.trim() === '') columns = 0
    rows += 1
    if (columns * rows > mostCells) return at
  }
  return undefined
}

// Longer than any paragraph that is read: 1,600 words. What is held against the record in one sentence takes
// time by the square of its length.
const longest = 10_000 // characters

// More than any paragraph marks: each may open what a later one closes, and the parser tries them all.
const mostDelimiters = 2000

/** Where a paragraph starts that is too long, or opens too much, to be read in reasonable time, from 1. */
export function tooLongLine(source: string): number | undefined {
  let line = 1
  for (const paragraph of source.split(/\n(?=[ \t]*\r?\n)/)) {
    const prose = paragraph.replace(/^[ \t]*\|.*$/gm, '') // a table's rows are read one by one
    const delimiters = prose.length - prose.replace(/[*_[\]]/g, '').length
    if (prose.length > longest || delimiters > mostDelimiters) {
      return line + (/^\s*/.exec(paragraph)?.[0].split('\n').length ?? 1) - 1
    }
    line += paragraph.split('\n').length
  }
  return undefined
}
