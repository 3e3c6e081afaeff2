import type { Box } from './box.ts'
import { boxOfText, type SceneText, type Shape } from './scene.ts'

export type UprightOptions = {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly texts: readonly SceneText[]
  readonly line: Pick<Extract<Shape, { readonly shape: 'line' }>, 'tone' | 'weight' | 'dash'>
}

/** An upright line in pieces that leave every text alone; a piece too short to be read as a line is left out. */
export function uprightLine({ x, from, to, texts, line }: UprightOptions): readonly Shape[] {
  const gaps = texts
    .map(boxOfText)
    .filter((box) => box.x - air < x && x < box.x + box.width + air)
    .sort((a, b) => a.y - b.y)
  const pieces: (readonly [number, number])[] = []
  let start = from
  for (const gap of gaps) {
    pieces.push([start, Math.min(top(gap), to)])
    start = Math.max(start, gap.y + gap.height + air)
  }
  pieces.push([start, to])
  return pieces
    .filter(([a, b]) => b - a >= leastPiece)
    .map(([a, b]) => ({ shape: 'line', from: [x, a], to: [x, b], ...line }))
}

const top = (box: Box) => box.y - air
const air = 3 // px kept clear round a text
const leastPiece = 6 // px
