import type { Link } from './chain.ts'

/** A source in its column, or the place in a column that an arrow passes through. */
export type LayerItem =
  | { readonly item: 'source'; readonly row: number; readonly from: readonly LayerEdge[] }
  | { readonly item: 'pass'; readonly row: number; readonly from: readonly LayerEdge[] }
/** An arrow from an item of the column before. */
export type LayerEdge = { readonly at: LayerItem; readonly inferred: boolean }

/**
 * Sources in columns, an origin in the first and each other in the one after the last of what it repeats.
 * An arrow over several columns passes through each of them; arrows of one source and one sort share it.
 * Columns are ordered so that few arrows cross.
 */
export function layersOf(links: readonly Link[]): readonly (readonly LayerItem[])[] {
  const depths: number[] = []
  links.forEach(({ repeats }, row) => {
    depths[row] = Math.max(-1, ...repeats.map((edge) => depths[edge.row] ?? 0)) + 1
  })
  const layers: LayerItem[][] = Array.from({ length: Math.max(0, ...depths) + 1 }, () => [])
  const sources = new Map<number, LayerItem>()
  const passes = new Map<string, LayerItem>()
  /** What an arrow from a source comes out of in a column: the source, or its last pass before there. */
  const leave = (row: number, layer: number, inferred: boolean): LayerItem => {
    const source = sources.get(row)
    if (source && depths[row] === layer) return source
    const key = `${row} ${layer} ${inferred}`
    const known = passes.get(key)
    if (known) return known
    const pass: LayerItem = {
      item: 'pass',
      row,
      from: [{ at: leave(row, layer - 1, inferred), inferred }],
    }
    passes.set(key, pass)
    layers[layer]?.push(pass)
    return pass
  }
  const order = [...links.keys()].sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b)
  for (const row of order) {
    const layer = depths[row] ?? 0
    const from = (links[row]?.repeats ?? []).map(({ row: of, inferred }) => ({
      at: leave(of, layer - 1, inferred),
      inferred,
    }))
    const item: LayerItem = { item: 'source', row, from }
    sources.set(row, item)
    layers[layer]?.push(item)
  }
  return untangled(layers)
}

/** Each column in the order of the middles of what its items come from, then of what comes from them. */
function untangled(layers: readonly (readonly LayerItem[])[]): readonly (readonly LayerItem[])[] {
  let columns = layers
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isDown = sweep % 2 === 0
    const next = [...columns]
    const inTurn = isDown ? [...columns.keys()] : [...columns.keys()].reverse()
    for (const column of inTurn) {
      const own = next[column] ?? []
      const beside = next[column + (isDown ? -1 : 1)] ?? []
      const middleOf = (item: LayerItem, i: number): number => {
        const at = isDown
          ? item.from.map((edge) => beside.indexOf(edge.at))
          : beside.flatMap((other, j) => (other.from.some((edge) => edge.at === item) ? [j] : []))
        return at.length === 0
          ? (i * Math.max(1, beside.length)) / Math.max(1, own.length)
          : at.reduce((sum, j) => sum + j, 0) / at.length
      }
      const middles = new Map(own.map((item, i) => [item, middleOf(item, i)]))
      next[column] = [...own].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
    }
    columns = next
  }
  return columns
}

const sweeps = 5 // odd, so that the last goes with the arrows
