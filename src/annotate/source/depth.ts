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
