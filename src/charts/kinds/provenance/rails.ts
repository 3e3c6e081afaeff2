import type { Link } from './chain.ts'

/** Where a row's mark stands, in half lanes from the left, and the rail that runs down from it. */
export type Rail = {
  readonly column: number
  /** Lane of the source's own rail, and the last row it reaches; undefined where nothing repeats it. */
  readonly lane: number | undefined
  readonly until: number
}

/**
 * Rails of a list in time, like the graph of a history. A source that is repeated has a lane of its own
 * from its row down to the last that repeats it, and its mark on that lane (an even column). One that is
 * not repeated stands half a lane to the right of what it repeats (an odd column), so that no rail runs
 * through its mark. A lane is used again once its rail has ended; a rail that ends in a mark leads on in it.
 *
 * More than `most` lanes at once are not drawn: such a row has no lane, and its links are said in words.
 */
export function placeRails(links: readonly Link[], most: number): readonly Rail[] {
  const lastUse = links.map((_, row) =>
    links.reduce((last, { repeats }, i) => (repeats.some((e) => e.row === row) ? i : last), row),
  )
  const rails: Rail[] = []
  links.forEach(({ repeats }, row) => {
    const until = lastUse[row] ?? row
    const parents = repeats.flatMap((edge) => rails[edge.row]?.lane ?? [])
    const isTaken = (lane: number) =>
      rails.some((rail) => rail.lane === lane && rail.until > row) ||
      (rails.some((rail) => rail.lane === lane && rail.until === row) && !parents.includes(lane))
    const nearest = Math.max(-1, ...parents)
    if (until === row) {
      const beside = parents.length === 0 ? firstFree(isTaken) : nearest
      rails.push({ column: 2 * beside + (parents.length === 0 ? 0 : 1), lane: undefined, until })
      return
    }
    const own = parents.find((lane) => !isTaken(lane))
    const lane = own ?? firstFree(isTaken, parents.length === 0 ? 0 : nearest + 1)
    rails.push(
      lane < most
        ? { column: 2 * lane, lane, until }
        : { column: 2 * most - 1, lane: undefined, until: row },
    )
  })
  return rails
}

function firstFree(isTaken: (lane: number) => boolean, from = 0): number {
  let lane = from
  while (isTaken(lane)) lane += 1
  return lane
}

/** Half lanes that the rails take up, from the left. */
export const columnsUsed = (rails: readonly Rail[]): number =>
  Math.max(0, ...rails.map(({ column }) => column)) + 1
