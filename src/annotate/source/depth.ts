// Deeper than any page shows. The parser's time grows with the cube of the depth: 5,000 levels take half a minute.
const deepest = 100 // levels

/** A line that opens more quotations and lists than a page shows. */
const opensTooMany = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${deepest + 1},}`)

/** The first line, from 1, that nests blocks too deeply to be parsed in reasonable time; undefined where none does. */
export function tooDeepLine(source: string): number | undefined {
  let containers = 0
  const at = source.split('\n').findIndex((line) => {
    if (/^[ \t>]*:{3,}\w/.test(line)) containers++
    return containers > deepest || opensTooMany.test(line)
  })
  return at < 0 ? undefined : at + 1
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
