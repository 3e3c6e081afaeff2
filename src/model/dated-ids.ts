/**
 * Fragments that lead to dated entries, in their order: `state-2026-11-24`, and `state-2026-11-24-2` for the
 * second of that day. An entry keeps its name when others are added, as long as those of its day are added behind it.
 */
export function datedIds(
  prefix: string,
  entries: readonly { readonly date: string }[],
): readonly string[] {
  const counts = new Map<string, number>()
  return entries.map(({ date }) => {
    const count = (counts.get(date) ?? 0) + 1
    counts.set(date, count)
    return `${prefix}-${date}${count > 1 ? `-${count}` : ''}`
  })
}
