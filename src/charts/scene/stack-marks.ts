/**
 * Rows for marks that would cover each other on one line: each mark goes to the first row whose last one
 * ends before it; `xs` in ascending order, `width` of a mark with its air, px.
 */
export function stackMarks(xs: readonly number[], width: number): readonly number[] {
  const ends: number[] = []
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - width / 2 >= end)
    const row = free === -1 ? ends.length : free
    ends[row] = x + width / 2
    return row
  })
}
