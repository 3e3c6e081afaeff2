import svgpath from 'svgpath'
import { arrowSize, fullHead } from '../scene/scene.ts'

type Point = readonly [number, number]

/**
 * A path with each of its points told from the one before it: what is alike in several places is then written alike, which
 * a compressed page holds once. A part that goes on where the one before it ended is not begun anew.
 */
export const fromPointToPoint = (d: string): string =>
  svgpath(d)
    .rel()
    .scale(1 / grid)
    .round(0)
    .scale(grid)
    .toString()
    .replaceAll('m0 0', '')
    .replaceAll('z m', 'zm')
    .replaceAll(/(?:h[\d.]+){2,}/g, inOneGo)

/** `h3h2.5` as `h5.5`: a line that goes on in its direction. */
const inOneGo = (steps: string): string =>
  `h${steps
    .split('h')
    .map(Number)
    .reduce((sum, step) => sum + step, 0)}`

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

/** Half a pixel: as fine as a reader sees, and the same on every machine. */
export const round = (value: number): number => Math.round(value / grid) * grid
const grid = 0.5 // px

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

/** A full arrow head whose tip is at a point. */
export function headPath(
  [x, y]: readonly [number, number],
  toward: 'left' | 'right' | 'up' | 'down',
): string {
  const back = toward === 'left' || toward === 'up' ? fullHead : -fullHead
  const isLevel = toward === 'left' || toward === 'right'
  const corner = (side: number): readonly [number, number] =>
    isLevel ? [x + back, y + side] : [x + side, y + back]
  return `${pathOf([x, y], corner(-halfHead), corner(halfHead))}z`
}

const halfHead = 4.5 // px, half of the width of a full head
