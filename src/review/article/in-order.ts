/** The indexes of a longest run of values that rise from left to right, not side by side: of 1 5 2 3, those of 1 2 3. */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [] // index of the lowest value that ends a rise of each length
  const before: number[] = []
  for (const [i, value] of values.entries()) {
    let length = ends.findIndex((end) => (values[end] ?? 0) >= value)
    if (length < 0) length = ends.length
    before[i] = ends[length - 1] ?? -1
    ends[length] = i
  }
  const rise = new Set<number>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) rise.add(i)
  return rise
}
