/** A mark of a stem: its middle and its radius, px. */
export type OnStem = { readonly y: number; readonly r: number }

/**
 * How far from their stem the marks of one period stand, px, given oldest first: the last one on it, and each earlier
 * one too, or as far to the left as no later one touches it.
 */
export function besideLater(marks: readonly OnStem[]): readonly number[] {
  const placed: (OnStem & { readonly x: number })[] = []
  for (const mark of marks.toReversed()) {
    const isFree = (x: number) =>
      placed.every((other) => {
        const apart = mark.r + other.r + air
        return Math.abs(x - other.x) >= apart || Math.abs(mark.y - other.y) >= apart
      })
    const x = [0, ...placed.map((other) => other.x - mark.r - other.r - air)]
      .sort((a, b) => b - a)
      .find(isFree)
    placed.push({ ...mark, x: x ?? 0 })
  }
  return placed.map(({ x }) => x).toReversed()
}

const air = 2 // px, half of the strokes of two neighbours
