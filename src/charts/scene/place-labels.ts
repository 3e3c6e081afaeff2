import { overlaps, type Box } from './box.ts'

/** Where a label may stand from its mark, in the order it is tried. */
export type Side = 'right' | 'left' | 'above' | 'below'

/** A label and what it belongs to; px. */
export type FreeLabel = {
  /** What the mark covers. */
  readonly mark: Box
  readonly width: number
  readonly height: number
  readonly sides?: readonly Side[]
}

/** A place beside the mark, or none: then the label is written in a row of its own under the plot. */
export type FreePlace =
  | { readonly kind: 'at-mark'; readonly side: Side; readonly box: Box }
  | { readonly kind: 'in-row'; readonly row: number }

export type PlaceOptions = {
  /** What labels must keep off besides the marks: lines, other words. */
  readonly obstacles?: readonly Box[]
  /** The plot: labels beside marks stay inside it. */
  readonly within: Box
  readonly gap: number
}

const everySide: readonly Side[] = ['right', 'left', 'above', 'below']

/**
 * Places labels beside their marks so that none touches a mark, an obstacle, another label or the edge.
 * Earlier labels choose first. One that finds no place gets a row under the plot, in order; since the
 * drawing may grow, every input has a solution. A label must therefore say by itself what it is about.
 */
export function placeLabels(
  labels: readonly FreeLabel[],
  { obstacles = [], within, gap }: PlaceOptions,
): readonly FreePlace[] {
  const taken: Box[] = [...obstacles, ...labels.map(({ mark }) => mark)]
  let rows = 0
  return labels.map((label) => {
    for (const side of label.sides ?? everySide) {
      for (const box of boxesBeside(label, side, gap)) {
        if (!isInside(box, within) || taken.some((other) => overlaps(box, other, gap / 2))) continue
        taken.push(box)
        return { kind: 'at-mark', side, box }
      }
    }
    rows += 1
    return { kind: 'in-row', row: rows - 1 }
  })
}

/** Candidates on one side: level with the mark's middle first, then flush with either of its ends. */
function boxesBeside({ mark, width, height }: FreeLabel, side: Side, gap: number): readonly Box[] {
  const middleY = mark.y + mark.height / 2 - height / 2
  const middleX = mark.x + mark.width / 2 - width / 2
  const xs = [middleX, mark.x, mark.x + mark.width - width]
  switch (side) {
    case 'right':
      return [{ x: mark.x + mark.width + gap, y: middleY, width, height }]
    case 'left':
      return [{ x: mark.x - gap - width, y: middleY, width, height }]
    case 'above':
      return xs.map((x) => ({ x, y: mark.y - gap - height, width, height }))
    case 'below':
      return xs.map((x) => ({ x, y: mark.y + mark.height + gap, width, height }))
    default:
      return side satisfies never
  }
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  )
}
