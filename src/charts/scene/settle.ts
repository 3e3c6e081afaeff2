/**
 * Places along an axis for boxes that keep their order and do not touch, as near as can be to where each
 * would best have its middle; px. Boxes pushed together share the mean of their wishes.
 */
export function settle(
  boxes: readonly { readonly wish: number; readonly size: number }[],
  gap: number,
  /** Ends that the boxes stay between, where they have room there. */
  [from, to]: readonly [number, number] = [-Infinity, Infinity],
): readonly number[] {
  // Without sizes and gaps the middles only have to ascend: pool those that do not.
  const shifts: number[] = []
  boxes.forEach(({ size }, i) => {
    const before = boxes[i - 1]
    shifts.push(before ? (shifts[i - 1] ?? 0) + (before.size + size) / 2 + gap : 0)
  })
  const pools: { mean: number; count: number }[] = []
  boxes.forEach(({ wish }, i) => {
    pools.push({ mean: wish - (shifts[i] ?? 0), count: 1 })
    for (;;) {
      const [a, b] = [pools.at(-2), pools.at(-1)]
      if (!a || !b || a.mean <= b.mean) return
      const count = a.count + b.count
      const mean = (a.mean * a.count + b.mean * b.count) / count
      pools.splice(-2, 2, { mean, count })
    }
  })
  const middles = pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
  const placed = middles.map((middle, i) => middle + (shifts[i] ?? 0))
  const first = boxes[0]
  const last = boxes.at(-1)
  if (!first || !last) return placed
  const lengthTo = (i: number) => (shifts[i] ?? 0) + first.size / 2
  const whole = lengthTo(boxes.length - 1) + last.size / 2
  return placed.map((middle, i) =>
    Math.max(from + lengthTo(i), Math.min(middle, to - (whole - lengthTo(i)))),
  )
}
