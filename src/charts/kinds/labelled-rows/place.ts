import { intervalOf, centralOf } from '../../../model/quantity.ts'
import { sayCount } from '../../../say/count.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { capital } from '../../../say/sentence.ts'
import {
  ledToRings,
  ledToTail,
  partBlocks,
  ringsOf,
  ringsRoom,
  type PartBlocks,
} from '../../data/part-blocks.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { placeBlockBar } from '../../scene/block-bar.ts'
import { setRuns, type Run } from '../../scene/set-runs.ts'
import { openReach } from '../../scene/open-end.ts'
import { sumRoom, type Sum } from '../../scene/block-bounds.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { domainOf, valueScale, type ValueScale } from '../../scene/value-scale.ts'
import type { Total } from '../../../model/total.ts'
import { statusFaces } from '../../../model/status.ts'
import { standingOfSum } from '../../data/standing-of-sum.ts'
import type { Group } from './groups.ts'
import { isAdded, noValue } from './say-group.ts'
import { t } from '../../../model/words.ts'

export type GroupsOptions = {
  readonly groups: readonly Group[]
  readonly emphasis: ReadonlySet<string>
  /** What the figure says of a row, by its id. */
  readonly asides?: (id: string) => readonly string[]
  readonly frame: Frame
}

/**
 * A list by what its rows are labelled: one running bar a label, all to one scale, with the largest rows named;
 * what was counted of what was aimed at is a part of its block. Rows without a value are rings. All rows are in the table.
 */
export function placeGroups({ groups, emphasis, asides = () => [], frame }: GroupsOptions): Scene {
  const placed = groups.map((group) => ({
    group,
    built: partBlocks(group.rows, { emphasis, asides, named: frame.name === 'narrow' ? 2 : 3 }),
  }))
  const scale = scaleFor(placed, frame)
  const bars: Bar[] = []
  let top = axisHeight(frame) + 2
  for (const { group, built } of placed) {
    const isTold = group.rows.some(({ id }) => emphasis.has(id))
    const bar = placeGroup(group, built, { top, scale, frame, asides, isTold })
    bars.push(bar)
    top = bar.bottom + groupGap
  }
  const words = bars.flatMap(({ texts }) => texts)
  const axis = placeAxis(scale, {
    ...{ frame, top: 0, words },
    spans: bars.flatMap(({ plot }) => (plot ? [plot] : [])),
  })
  return {
    width: frame.width,
    height: top - groupGap + 4,
    guides: [...axis.guides, ...bars.flatMap(({ guides }) => guides)],
    marks: bars.flatMap(({ marks }) => marks),
    texts: [...axis.texts, ...words],
  }
}

type Bar = Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  /** From where to where the gridlines are drawn, px; undefined where nothing has a length. */
  readonly plot: readonly [number, number] | undefined
  readonly bottom: number
}
type BarOptions = Required<Pick<GroupsOptions, 'asides' | 'frame'>> & {
  readonly top: number
  readonly scale: ValueScale
  /** True where the finding is about a row of it: then its sum is large. */
  readonly isTold: boolean
}

/** A heading that says the sum, the bar, and the sum's own bounds under its end. */
function placeGroup(
  group: Group,
  { blocks, end, tail, unpriced }: PartBlocks,
  { top, scale: { x }, frame, asides, isTold }: BarOptions,
): Bar {
  const head = setHead(headOf(group), { top, frame, isTold })
  const isPriced = blocks.length > 0
  const sum = sumOf(group.total, end)
  const behind = x(end) + sumRoom(sum)
  const isToldOf = unpriced.some(({ id }) => asides(id).length > 0)
  const bar = placeBlockBar({
    blocks,
    led: [
      ...ledToTail(tail, x),
      ...(isPriced || isToldOf ? ledToRings(unpriced, { x: behind, asides }) : []),
    ],
    marks: (y) => ringsOf(unpriced, { x: behind, y }),
    sum,
    x,
    top: head.bottom + 4,
    height: isPriced ? barHeight(frame) : ringHeight,
    frame,
  })
  return {
    guides: bar.guides,
    marks: bar.marks,
    texts: [...head.texts, ...bar.texts],
    plot: isPriced ? [bar.barTop - 3, bar.barTop + barHeight(frame) + 3] : undefined,
    bottom: bar.bottom,
  }
}

/** In one line; a large sum over the words that belong to it. */
function setHead(
  runs: readonly Run[],
  { top, frame, isTold }: { readonly top: number; readonly frame: Frame; readonly isTold: boolean },
): ReturnType<typeof setRuns> {
  const style = { x: 0, top, width: frame.width, size: frame.body, line: frame.line }
  if (!isTold) return setRuns(runs, style)
  const sum = setRuns(runs.slice(0, 1), { ...style, ...frame.finding })
  const rest = setRuns(runs.slice(1), { ...style, top: sum.bottom, size: frame.small })
  return { texts: [...sum.texts, ...rest.texts], bottom: rest.bottom }
}

const sumOf = ({ quantity }: Total, end: number): Sum | undefined =>
  quantity && { quantity, end, tone: 'ink' }

/** What the rows are labelled and come to, and that it is our sum of so many. */
function headOf({ measure, count, total }: Group): readonly Run[] {
  const { quantity } = total
  const rows = sayCount(count, 'row')
  if (measure.drawn === 'unpriced' || !quantity)
    return [{ text: `${rows} ${t(noValue)}: ${unknownWords.sum}`, tone: 'ink', strong: true }]
  if (!isAdded(measure, count))
    return [{ text: `${capital(measure.words)}: ${rows}`, tone: 'ink', strong: true }]
  const glyph = `${statusFaces[standingOfSum(total)].glyph} `
  const sum = count === 1 ? sayQuantity(quantity) : glyph + saySumOf(quantity)
  return [
    { text: capital(`${measure.words}: ${sum}`), tone: 'ink', strong: true },
    { text: count === 1 ? rows : t('our sum of {rows}', { rows }), tone: 'ink-2' },
  ]
}

function scaleFor(
  placed: readonly { readonly group: Group; readonly built: PartBlocks }[],
  frame: Frame,
): ValueScale {
  const sums = placed.flatMap(({ group }) => group.total.quantity ?? [])
  const ends = placed.flatMap(({ built }) => [
    built.end,
    ...built.blocks.map(({ bound, to }) => bound?.high ?? to),
  ])
  const rings = placed.map(
    ({ group: { total }, built }) =>
      sumRoom(sumOf(total, built.end)) + ringsRoom(built.unpriced.length),
  )
  const values = [...ends, ...sums.flatMap((q) => [centralOf(q), ...intervalOf(q)])]
  return valueScale({
    kind: 'linear',
    domain: domainOf(
      values.map((value) => Math.max(0, value)),
      'linear',
    ),
    range: [0, frame.width - Math.max(openReach + 6, ...rings)],
    unit: sums[0] ?? '',
    size: frame.small,
    within: [0, frame.width],
  })
}

const barHeight = (frame: Frame) => (frame.name === 'narrow' ? 58 : 44) // px: two lines of words
const ringHeight = 18 // px
const groupGap = 16 // px
