import type { Shape } from '../../scene/scene.ts'
import type { Link } from './chain.ts'
import type { Rail } from './rails.ts'

type ArrowOptions = {
  /** Middle of each row's mark, px. */
  readonly ys: readonly number[]
  readonly columnX: (column: number) => number
}

/**
 * Each rail from under its source's mark, with the arrow's head there, to the last row that repeats it;
 * from there a branch to the mark of each repeat. Where a branch crosses a foreign rail, that is broken.
 */
export function placeArrows(
  links: readonly Link[],
  rails: readonly Rail[],
  { ys, columnX }: ArrowOptions,
): readonly Shape[] {
  const uprights: Shape[] = []
  const branches: Shape[] = []
  rails.forEach(({ lane, column }, row) => {
    if (lane === undefined) return
    const x = columnX(column)
    const tip = (ys[row] ?? 0) + radiusOf(links[row]) + 3
    const repeats = links.flatMap(({ repeats: edges }, i) =>
      edges.filter((edge) => edge.row === row).map(({ inferred }) => ({ i, inferred })),
    )
    let from = tip
    for (const { i } of repeats) {
      const isEnd = rails[i]?.column === column
      const to = (ys[i] ?? 0) - (isEnd ? radiusOf(links[i]) + 1 : 0)
      const isAllInferred = repeats.every((repeat) => repeat.i < i || repeat.inferred)
      uprights.push({
        shape: 'line',
        from: [x, from],
        to: [x, to],
        tone: 'ink',
        weight: 1.5,
        dash: isAllInferred ? 'dashed' : 'solid',
      })
      from = to
    }
    uprights.push({ shape: 'arrow', at: [x, tip], toward: 'up', tone: 'ink' })
    for (const { i, inferred } of repeats) {
      const end = columnX(rails[i]?.column ?? 0)
      if (end === x) continue
      const y = ys[i] ?? 0
      const near = end - Math.sign(end - x) * (radiusOf(links[i]) + 1)
      const side = Math.sign(end - x)
      const start = x + side
      if (Math.abs(end - x) > columnX(2) - columnX(0) - 1)
        branches.push({
          shape: 'line',
          from: [start + side * 4, y],
          to: [near, y],
          tone: 'paper',
          weight: 7,
        })
      branches.push({
        shape: 'line',
        from: [start, y],
        to: [near, y],
        tone: 'ink',
        weight: 1.5,
        dash: inferred ? 'dashed' : 'solid',
      })
    }
  })
  return [...uprights, ...branches]
}

/** Of a row's mark, px: an origin stands out. */
export const radiusOf = (link: Link | undefined): number =>
  link?.isOrigin ? originRadius : repeatRadius

const originRadius = 7 // px
const repeatRadius = 4 // px
