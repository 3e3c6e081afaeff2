import type { Shape } from '../../scene/scene.ts'
import type { Link } from './chain.ts'
import { radiusOf } from './mark.ts'
import type { Rail } from './rails.ts'

type ArrowOptions = {
  /** Middle of each row's mark, px. */
  readonly ys: readonly number[]
  readonly columnX: (column: number) => number
  readonly isTold: (row: number) => boolean
}

/**
 * Each rail from under its source's mark to the last row that repeats it; from there a branch with an
 * arrow's head to the mark of each repeat. Where a branch crosses a foreign rail, that is broken.
 */
export function placeArrows(
  links: readonly Link[],
  rails: readonly Rail[],
  { ys, columnX, isTold }: ArrowOptions,
): readonly Shape[] {
  const drawn = rails.flatMap(({ lane, column }, row) => {
    if (lane === undefined) return []
    const repeats = links.flatMap((link, i) => {
      const mark = {
        x: columnX(rails[i]?.column ?? 0),
        y: ys[i] ?? 0,
        r: radiusOf(link, isTold(i)),
      }
      return link.repeats
        .filter((edge) => edge.row === row)
        .map(({ inferred }) => ({ mark, inferred }))
    })
    return [
      {
        x: columnX(column),
        start: (ys[row] ?? 0) + radiusOf(links[row], isTold(row)) + 3,
        repeats,
      },
    ]
  })
  const twoLanes = columnX(2) - columnX(0)
  return [
    ...drawn.flatMap(drawRail),
    ...drawn.flatMap(({ x, repeats }) =>
      repeats.flatMap((repeat) => drawBranch(repeat, { x, twoLanes })),
    ),
  ]
}

/** A row that repeats a source, by the middle and the radius of its mark, px. */
type Repeat = {
  readonly mark: { readonly x: number; readonly y: number; readonly r: number }
  readonly inferred: boolean
}

/** Down from a source's mark, from row to row that repeats; broken where all that follow are inferred. */
function drawRail({
  x,
  start,
  repeats,
}: {
  readonly x: number
  readonly start: number
  readonly repeats: readonly Repeat[]
}): readonly Shape[] {
  let from = start
  const uprights = repeats.map(({ mark }, i): Shape => {
    const to = mark.y - (mark.x === x ? mark.r + 1 : 0)
    const isAllInferred = repeats.slice(i).every(({ inferred }) => inferred)
    const dash = isAllInferred ? 'dashed' : 'solid'
    const upright: Shape = {
      shape: 'line',
      from: [x, from],
      to: [x, to],
      tone: 'ink-2',
      weight: 1.5,
      dash,
    }
    from = to
    return upright
  })
  const heads = repeats
    .filter(({ mark }) => mark.x === x)
    .map(({ mark: { y, r } }): Shape => ({
      shape: 'arrow',
      at: [x, y - r - 2],
      toward: 'down',
      tone: 'ink-2',
    }))
  return [...uprights, ...heads]
}

/** From a rail at `x` to the mark of a repeat beside it; one that is farther than a lane may cross a rail. */
function drawBranch(
  { mark, inferred }: Repeat,
  { x, twoLanes }: { readonly x: number; readonly twoLanes: number },
): readonly Shape[] {
  if (mark.x === x) return []
  const { y } = mark
  const side = Math.sign(mark.x - x)
  const near = mark.x - side * (mark.r + 1)
  const start = x + side
  const gap: Shape = {
    shape: 'line',
    from: [start + side * 4, y],
    to: [near, y],
    tone: 'paper',
    weight: 7,
  }
  const dash = inferred ? 'dashed' : 'solid'
  return [
    ...(Math.abs(mark.x - x) > twoLanes - 1 ? [gap] : []),
    { shape: 'line', from: [start, y], to: [near, y], tone: 'ink-2', weight: 1.5, dash },
    { shape: 'arrow', at: [near, y], toward: side > 0 ? 'right' : 'left', tone: 'ink-2' },
  ]
}
