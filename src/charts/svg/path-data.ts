import { arrowSize } from '../scene/scene.ts'

type Point = readonly [number, number]

/** A line through points. */
export function pathOf(start: Point, ...others: readonly Point[]): string {
  const steps = others.map((to, i) => lineTo(others[i - 1] ?? start, to))
  return `M${point(start)}${steps.join('')}`
}

/** A point as path data has it: `x,y`. */
export const point = ([x, y]: Point) => `${round(x)},${round(y)}`

/** The rest of a line after its start, from there: equal lines at other places are written alike. */
function lineTo([fromX, fromY]: Point, [toX, toY]: Point): string {
  const [x, y] = [round(round(toX) - round(fromX)), round(round(toY) - round(fromY))]
  if (x === 0) return `v${y}`
  return y === 0 ? `h${x}` : `l${x},${y}`
}

/** A tenth of a pixel: finer than a reader sees, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Two strokes through a point. */
export function crossPath([x, y]: readonly [number, number], r: number): string {
  return pathOf([x - r, y - r], [x + r, y + r]) + pathOf([x - r, y + r], [x + r, y - r])
}

/** An open arrow head whose tip is at a point. */
export function arrowPath(
  [x, y]: readonly [number, number],
  toward: 'left' | 'right' | 'up' | 'down',
): string {
  const a = arrowSize
  const ends = {
    left: [
      [x + a, y - a],
      [x + a, y + a],
    ],
    right: [
      [x - a, y - a],
      [x - a, y + a],
    ],
    up: [
      [x - a, y + a],
      [x + a, y + a],
    ],
    down: [
      [x - a, y - a],
      [x + a, y - a],
    ],
  } as const
  const [from, to] = ends[toward]
  return pathOf(from, [x, y], to)
}
