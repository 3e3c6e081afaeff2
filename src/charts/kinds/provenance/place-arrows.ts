import { fullHead, type Shape } from '../../scene/scene.ts'
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
        .map(({ inferred }) => ({ mark, inferred, isTold: isTold(row) && isTold(i) }))
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
  const branches = drawn.flatMap(({ x, repeats }) =>
    repeats.map((repeat) => ({ ...repeat, x, isFar: Math.abs(repeat.mark.x - x) > twoLanes - 1 })),
  )
  return [
    ...drawn.flatMap(drawRail),
    // Far ones first: the gap that one makes would take a near one away that leads to the same mark.
    ...branches.filter(({ isFar }) => isFar).flatMap(drawBranch),
    ...branches.filter(({ isFar }) => !isFar).flatMap(drawBranch),
  ]
}

/** A row that repeats a source, by the middle and the radius of its mark, px. */
type Repeat = {
  readonly mark: { readonly x: number; readonly y: number; readonly r: number }
  readonly inferred: boolean
  /** True between two sources that are emphasised. */
  readonly isTold: boolean
}

const strokeOf = (isTold: boolean) =>
  isTold ? ({ tone: 'ink', weight: 2.5 } as const) : ({ tone: 'ink-2', weight: 1.5 } as const)

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
    const to = mark.y - (mark.x === x ? mark.r + 1 + fullHead / 2 : 0)
    const isAllInferred = repeats.slice(i).every(({ inferred }) => inferred)
    const dash = isAllInferred ? 'dashed' : 'solid'
    const upright: Shape = {
      shape: 'line',
      from: [x, from],
      to: [x, to],
      ...strokeOf(repeats.slice(i).some(({ isTold }) => isTold)),
      dash,
    }
    from = to
    return upright
  })
  const heads = repeats
    .filter(({ mark }) => mark.x === x)
    .map(({ mark: { y, r }, isTold }): Shape => ({
      ...{ shape: 'arrow', head: 'full' },
      at: [x, y - r - 2],
      toward: 'down',
      tone: strokeOf(isTold).tone,
    }))
  return [...uprights, ...heads]
}

type Branch = Repeat & {
  /** Of its rail. */
  readonly x: number
  /** True of one that is farther than a lane: it may cross a rail. */
  readonly isFar: boolean
}

/** From a rail to the mark of a repeat beside it. */
function drawBranch({ mark, inferred, isTold, x, isFar }: Branch): readonly Shape[] {
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
  const stroke = strokeOf(isTold)
  // A gap in the same row has cut the rail's end.
  const end: Shape = { shape: 'line', from: [x, y - 4], to: [x, y], ...stroke, dash }
  return [
    ...(isFar ? [gap] : [end]),
    { shape: 'line', from: [start, y], to: [near - side * (fullHead / 2), y], ...stroke, dash },
    {
      ...{ shape: 'arrow', head: 'full', at: [near, y] },
      ...{ toward: side > 0 ? 'right' : 'left', tone: stroke.tone },
    },
  ]
}
