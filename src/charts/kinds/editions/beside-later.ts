/**
 * A mark of a stem: its middle, how far it and what is open or apart about it reach over, under and to each side of that,
 * and whether an arrow away from it would run along what is open; px.
 */
export type OnStem = {
  readonly y: number
  readonly wide: number
  readonly up: number
  readonly down: number
  readonly isInTheWay: boolean
}

/**
 * How far from their stem the marks of one period stand, px, given oldest first: the last one on it, and each earlier
 * one too, or as far to the left as no later one touches it, nor its arrow what is open about it.
 */
export function besideLater(marks: readonly OnStem[]): readonly number[] {
  const placed: (OnStem & { readonly x: number })[] = []
  for (const mark of marks.toReversed()) {
    const isFree = (x: number) =>
      placed.every(
        (other) =>
          Math.abs(x - other.x) >= mark.wide + other.wide + air ||
          mark.y - mark.up >= other.y + other.down + air ||
          mark.y + mark.down + air <= other.y - other.up,
      )
    const next = placed.at(-1)
    const most = mark.isInTheWay && next ? next.x - mark.wide - next.wide - air : 0
    const x = [0, ...placed.map((other) => other.x - mark.wide - other.wide - air)]
      .sort((a, b) => b - a)
      .find((x) => x <= most && isFree(x))
    placed.push({ ...mark, x: x ?? 0 })
  }
  return placed.map(({ x }) => x).toReversed()
}

const air = 2 // px, half of the strokes of two neighbours
