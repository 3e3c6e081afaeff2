/** A label that has to stand in line with a point of an axis; px. */
export type LaneLabel = { readonly x: number; readonly width: number }

/** Where a label stands: its lane, 0 nearest to the axis, and its left edge. */
export type Lane = { readonly lane: number; readonly left: number }

/**
 * Puts labels over (or under) the points of an axis in as few lanes as greed finds, so that no label
 * touches another, or the leader that runs from another's point through the nearer lanes. Each label
 * stands `gap` px to the right of its leader; results are in the order of the labels.
 *
 * Labels that open to one side always have a solution: taken from right to left, each may rise above all
 * before it, and its own leader then runs to the left of them. The caller keeps room for that by ending
 * its scale where the widest label still fits (`rangeFor`).
 */
export function placeInLanes(labels: readonly LaneLabel[], gap: number): readonly Lane[] {
  const order = labels.map((label, i) => ({ ...label, i })).sort((a, b) => b.x - a.x || b.i - a.i)
  const lanes = new Map<number, number>()
  for (const label of order) {
    const placed = order.filter((other) => lanes.has(other.i))
    let lane = 0
    while (placed.some((other) => isInTheWay(label, lane, other, lanes.get(other.i) ?? 0, gap)))
      lane += 1
    lanes.set(label.i, lane)
  }
  return labels.map(({ x }, i) => ({ lane: lanes.get(i) ?? 0, left: x + gap }))
}

/** True where a label in its lane would touch one to its right, or that one's leader. */
function isInTheWay(
  label: LaneLabel,
  lane: number,
  other: LaneLabel,
  otherLane: number,
  gap: number,
): boolean {
  const reaches = label.x + gap + label.width + gap > other.x
  return reaches && lane <= otherLane
}

/**
 * The right end of a linear scale that starts at `left`, so that every label still ends before `edge`:
 * `share` is where the label's point lies between the scale's ends (0 to 1), `width` what stands to the
 * right of the point, px.
 */
export function rangeFor(
  labels: readonly { readonly share: number; readonly width: number }[],
  { left, edge }: { readonly left: number; readonly edge: number },
): number {
  const ends = labels.map(({ share, width }) =>
    share <= 0 ? edge : left + (edge - width - left) / share,
  )
  return Math.min(edge, ...ends)
}
