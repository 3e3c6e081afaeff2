import { leastOf } from '../../../model/extremes.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import {
  boxOfText,
  fullHead,
  type Scene,
  type SceneMark,
  type SceneText,
  type Shape,
} from '../../scene/scene.ts'
import { setRuns, type Run } from '../../scene/set-runs.ts'
import { settle } from '../../scene/settle.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { Link } from './chain.ts'
import { textWidth } from '../../scene/text-width.ts'
import { unbroken } from '../../scene/unbroken.ts'
import { layersOf, type LayerItem } from './layers.ts'
import { markOfLink, radiusOf } from './mark.ts'
import { sayIssued } from './say-link.ts'

export type FlowOptions = {
  readonly top: number
  readonly frame: Frame
  readonly isTold: (row: number) => boolean
  /** True where no source is told of before others: then no arrow stands out. */
  readonly isEven: boolean
  readonly numbers: ReadonlyMap<string, Quantity>
  /** What the figure says of a source, or of the way from another to it. */
  readonly asidesOf: (row: number) => readonly string[]
}

/**
 * Sources in columns from the left, each to the right of what it repeats, with an arrow to it from there.
 * Undefined where there are more columns than have room for words.
 */
export function placeFlow(
  links: readonly Link[],
  options: FlowOptions,
): (Pick<Scene, 'guides' | 'marks' | 'texts'> & { readonly bottom: number }) | undefined {
  const { frame, top } = options
  const layers = layersOf(links)
  const columns = columnsOf(layers, links, options)
  if (!columns) return undefined
  const heights = new Map<LayerItem, number>()
  layers.forEach((items, i) => {
    for (const item of items)
      heights.set(
        item,
        item.item === 'pass' ? passHeight : setNode(item, columns[i], 0, links, options).height,
      )
  })
  const ys = settleColumns(layers, heights, top)
  const placed = layers.flatMap((items, i) =>
    items.map((item) => ({ item, i, y: ys.get(item) ?? 0 })),
  )
  const nodes = placed
    .filter(({ item }) => item.item === 'source')
    .map(({ item, i, y }) => ({ item, node: setNode(item, columns[i], y, links, options) }))
  const outOf = new Map(nodes.map(({ item, node }) => [item, node.end]))
  const isBold = (item: LayerItem, to: LayerItem) =>
    !options.isEven && options.isTold(item.row) && leadsToTold(to)
  const leadsToTold = (item: LayerItem): boolean =>
    item.item === 'source'
      ? options.isTold(item.row)
      : placed.some(
          ({ item: other }) => other.from.some(({ at }) => at === item) && leadsToTold(other),
        )
  const guides = placed.flatMap(({ item, i, y }) => [
    ...(item.item === 'pass' ? [passLine(item, columns[i], y, isBold(item, item))] : []),
    ...item.from.flatMap((edge) =>
      arrowOf(edge, {
        from: [columns[i - 1]?.right ?? 0, ys.get(edge.at) ?? 0],
        to: [
          (columns[i]?.left ?? 0) +
            (item.item === 'source'
              ? markRoom / 2 - radiusOf(links[item.row], options.isTold(item.row)) - 3
              : 0),
          y,
        ],
        isHead: item.item === 'source',
        isTold: options.isTold(edge.at.row) && item.item === 'source' && options.isTold(item.row),
      }),
    ),
  ])
  const stubs = nodes.flatMap(({ item }) => {
    const isRepeated = placed.some(({ item: other }) => other.from.some(({ at }) => at === item))
    const at = placed.find((each) => each.item === item)
    const column = columns[at?.i ?? 0]
    if (!isRepeated || !at || !column) return []
    const from = outOf.get(item) ?? column.left
    const isAllInferred = placed.every(({ item: other }) =>
      other.from.every((edge) => edge.at !== item || edge.inferred),
    )
    return column.right - from < 1
      ? []
      : [line([from, at.y], [column.right, at.y], isAllInferred ? 'dashed' : 'solid', 1.5)]
  })
  const texts = nodes.flatMap(({ node }) => node.texts)
  return {
    guides: [...stubs, ...guides],
    marks: nodes.map(({ node }) => node.mark),
    texts,
    bottom: Math.max(
      top,
      ...nodes.map(({ node, item }) => (ys.get(item) ?? 0) - frame.line / 2 + node.height),
      ...ys.values(),
    ),
  }
}

type Column = { readonly left: number; readonly right: number }

/** Columns as wide as what may not be broken in them needs, and wider where the figure tells of what is in them. */
function columnsOf(
  layers: readonly (readonly LayerItem[])[],
  links: readonly Link[],
  { frame, isTold, numbers }: FlowOptions,
): readonly Column[] | undefined {
  const needOf = (row: number): number => {
    const link = links[row]
    if (!link) return 0
    const number = numbers.get(link.source.id)
    const said = isTold(row) ? [number ? sayQuantity(number) : '', sayIssued(link)] : []
    const size = isTold(row) ? frame.body : frame.small
    return Math.max(
      ...[link.name, ...said].flatMap(unbroken).map((words) => textWidth(words, size)),
    )
  }
  const needs = layers.map((items) => {
    const words = items.filter(({ item }) => item === 'source').map(({ row }) => needOf(row))
    return markRoom + Math.ceil(Math.max(leastWords, ...words)) + endRoom
  })
  const room = frame.width - needs.reduce((sum, need) => sum + need, 0)
  const gaps = layers.length - 1
  const gap = gaps === 0 ? 0 : Math.min(gutter, room / gaps)
  if (room < 0 || (gaps > 0 && gap < leastGutter)) return undefined
  const rest = room - gap * gaps
  const weights = layers.map((items) =>
    items.some(({ item, row }) => item === 'source' && isTold(row)) ? 3 : 1,
  )
  const unit = rest / weights.reduce((sum, weight) => sum + weight, 0)
  let left = 0
  return needs.map((need, i) => {
    const column = { left, right: left + need + unit * (weights[i] ?? 0) }
    left = column.right + gap
    return column
  })
}

/** Middles of the first lines of all items: each near to those it is joined to, none touching another. */
function settleColumns(
  layers: readonly (readonly LayerItem[])[],
  heights: ReadonlyMap<LayerItem, number>,
  top: number,
): ReadonlyMap<LayerItem, number> {
  const ys = new Map<LayerItem, number>()
  const settleColumn = (
    items: readonly LayerItem[],
    besides: (item: LayerItem) => readonly LayerItem[],
  ) => {
    const boxes = items.map((item, i) => {
      const size = heights.get(item) ?? 0
      const near = besides(item).flatMap((other) => ys.get(other) ?? [])
      const wish =
        near.length === 0
          ? (ys.get(item) ?? i * size)
          : near.reduce((sum, y) => sum + y, 0) / near.length
      return { wish: wish - firstLine + size / 2, size }
    })
    settle(boxes, rowGap).forEach((middle, i) => {
      const item = items[i]
      if (item) ys.set(item, middle - (boxes[i]?.size ?? 0) / 2 + firstLine)
    })
  }
  const parents = (item: LayerItem) => item.from.map(({ at }) => at)
  const children = (item: LayerItem) =>
    layers.flat().filter((other) => other.from.some(({ at }) => at === item))
  for (const items of layers) settleColumn(items, parents)
  for (const items of [...layers].reverse()) settleColumn(items, children)
  for (const items of layers) settleColumn(items, parents)
  const least = leastOf(ys.values())
  return new Map([...ys].map(([item, y]) => [item, y - least + top + firstLine]))
}

/** Mark and words of a source; `end` is where its first line ends, `y` its middle, px. */
function setNode(
  { row }: LayerItem,
  column: Column | undefined,
  y: number,
  links: readonly Link[],
  { frame, isTold, numbers, asidesOf }: FlowOptions,
): {
  readonly mark: SceneMark
  readonly texts: readonly SceneText[]
  readonly end: number
  readonly height: number
} {
  const link = links[row]
  if (!link || !column) throw new Error(`invalid row: ${row}`)
  const x = column.left + markRoom
  const top = y - frame.line / 2
  const style = { x, width: column.right - x - endRoom, line: frame.line } as const
  const told = isTold(row)
  const runs: readonly Run[] = [{ text: link.name, tone: told ? 'ink' : 'ink-2', strong: told }]
  const name = setRuns(runs, { ...style, top, size: told ? frame.body : frame.small })
  const number = numbers.get(link.source.id)
  const value =
    told && number
      ? setParagraph(sayQuantity(number), {
          ...style,
          top: name.bottom,
          size: frame.body,
          tone: 'ink',
        })
      : { texts: [], bottom: name.bottom }
  const date = told
    ? setParagraph(sayIssued(link), {
        ...style,
        top: value.bottom,
        size: frame.small,
        tone: 'ink-2',
      })
    : { texts: [], bottom: value.bottom }
  const asides: SceneText[] = []
  let bottom = date.bottom
  for (const text of asidesOf(row)) {
    const aside = setParagraph(text, { ...style, top: bottom, size: frame.body, tone: 'ink' })
    asides.push(...aside.texts)
    bottom = aside.bottom
  }
  const firstLineOf = name.texts.filter(({ at }) => at[1] === name.texts[0]?.at[1])
  return {
    mark: { shapes: markOfLink(link, [column.left + markRoom / 2, y], told) },
    texts: [...name.texts, ...value.texts, ...date.texts, ...asides],
    end: Math.max(x, ...firstLineOf.map(boxOfText).map((box) => box.x + box.width)) + 6,
    height: bottom - top,
  }
}

const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  dash: 'solid' | 'dashed',
  weight: number,
): Shape => ({ shape: 'line', from, to, tone: 'ink-2', weight, dash })

const passLine = (
  item: LayerItem,
  column: Column | undefined,
  y: number,
  isTold: boolean,
): Shape => ({
  ...line(
    [column?.left ?? 0, y],
    [column?.right ?? 0, y],
    item.from.every(({ inferred }) => inferred) ? 'dashed' : 'solid',
    isTold ? 2.5 : 1.5,
  ),
  tone: isTold ? 'ink' : 'ink-2',
})

/** A curve across the room between two columns, with a head where it ends in a source. */
function arrowOf(
  { inferred }: { readonly inferred: boolean },
  {
    from: [x0, y0],
    to: [x1, y1],
    isHead,
    isTold,
  }: {
    readonly from: readonly [number, number]
    readonly to: readonly [number, number]
    readonly isHead: boolean
    readonly isTold: boolean
  },
): readonly Shape[] {
  const tone = isTold ? 'ink' : 'ink-2'
  const end = isHead ? x1 - fullHead / 2 : x1
  const middle = (x0 + end) / 2
  const n = (value: number) => Math.round(value * 10) / 10
  return [
    {
      shape: 'path',
      d: `M${n(x0)},${n(y0)}C${n(middle)},${n(y0)} ${n(middle)},${n(y1)} ${n(end)},${n(y1)}`,
      box: { x: x0, y: Math.min(y0, y1), width: x1 - x0, height: Math.abs(y1 - y0) },
      tone,
      weight: isTold ? 2.5 : 1.5,
      dash: inferred ? 'dashed' : 'solid',
    },
    ...(isHead
      ? [{ shape: 'arrow', head: 'full', at: [x1, y1], toward: 'right', tone } as const]
      : []),
  ]
}

const gutter = 30 // px between columns, for arrows; and the least of it
const leastGutter = 18
const leastWords = 56 // px for words
const markRoom = 22 // px before words, for a mark
const endRoom = 10 // px after the longest line, for an arrow to begin
const rowGap = 10 // px between sources of a column
const passHeight = 8 // px
const firstLine = 9 // px from the top of words to the middle of their first line
