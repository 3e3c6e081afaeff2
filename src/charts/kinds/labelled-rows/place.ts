import type { Quantity } from '../../../model/quantity.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { rangeFor } from '../../scene/lanes.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { type PartRow, fillOfPart, sayPart } from '../../data/parts.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { domainOf, valueScale } from '../../scene/value-scale.ts'
import type { Group } from './groups.ts'
import { bar, endsOf, openLength } from './row-bar.ts'
import { sayGroup, saySectors, saySum } from './say-group.ts'

/** Places groups of rows: a heading with its subtotal, then a bar for each row, all on one scale. */
export function placeGroups(groups: readonly Group[], frame: Frame): Scene {
  const column = frame.name !== 'narrow' ? 236 : 142
  const left = frame.name !== 'narrow' ? 250 : 152
  const unit = groups.find(({ total }) => total.quantity)?.total.quantity?.unit ?? ''
  const scale = scaleFor(groups, { unit, left, frame })
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const plots: (readonly [number, number])[] = []
  let top = axisHeight(frame) + 2
  for (const group of groups) {
    const head = placeHead(group, { top, left, column, frame, x: scale.x })
    guides.push(...head.guides)
    marks.push(...head.marks)
    texts.push(...head.texts)
    const start = head.plotTop
    top = head.bottom
    for (const row of group.rows) {
      const placed = placeRow(row, { top, left, column, frame, x: scale.x })
      marks.push(placed.mark)
      texts.push(...placed.texts)
      top = placed.bottom
    }
    if (group.label !== 'unpriced') plots.push([start, top + 4])
    top += groupGap
  }
  const axis = placeAxis(scale, { frame, top: 0, spans: plots })
  return {
    width: frame.width,
    height: top - groupGap + 6,
    guides: [...axis.guides, ...guides],
    marks,
    texts: [...axis.texts, ...texts],
  }
}

function scaleFor(
  groups: readonly Group[],
  { unit, left, frame }: { readonly unit: string; readonly left: number; readonly frame: Frame },
) {
  const sums = groups.flatMap((group) => group.total.quantity ?? [])
  const rows = groups.flatMap((group) => group.rows.flatMap((row) => row.quantity ?? []))
  const domain = domainOf(
    [...sums, ...rows].flatMap((q) => [...endsOf(q)]),
    'linear',
  )
  const share = (q: Quantity) => (Math.max(...endsOf(q), 0) - domain[0]) / (domain[1] - domain[0])
  const needs = [
    ...rows.map((q) => ({ share: share(q), width: labelRoom(sayQuantity(q), frame) })),
    ...sums.map((q) => ({ share: share(q), width: 12 })),
  ]
  const end = rangeFor(needs, { left, edge: frame.width })
  return valueScale({
    kind: 'linear',
    domain,
    range: [left, Math.max(end, left + leastPlot)],
    unit,
    size: frame.small,
    within: [left - 10, frame.width],
  })
}

const labelRoom = (words: string, frame: Frame) =>
  Math.min(textWidth(words, frame.small) + 10, frame.name !== 'narrow' ? 200 : 110)

type RowOptions = {
  readonly top: number
  readonly left: number
  readonly column: number
  readonly frame: Frame
  readonly x: (value: number) => number
}

function placeHead(
  group: Group,
  { top, frame, x }: RowOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plotTop: number
  readonly bottom: number
} {
  const style = {
    x: 0,
    width: frame.width,
    line: frame.line,
    size: frame.body,
    tone: 'ink',
  } as const
  const head = setParagraph(capital(`${sayGroup(group)}: ${saySum(group)}`), {
    ...style,
    top: top + 4,
    strong: true,
  })
  const sectors = setParagraph(saySectors(group), {
    ...style,
    top: head.bottom,
    size: frame.small,
    tone: 'ink-2',
  })
  const plotTop = sectors.bottom + 2
  const { quantity } = group.total
  const isDrawn = group.label !== 'unpriced' && quantity !== undefined && group.rows.length > 1
  const bottom = isDrawn ? plotTop + sumHeight + 10 : plotTop + 4
  const fill = group.label === 'attempted' ? 'outline' : 'solid'
  return {
    guides: [ruleAt(top, frame, 'ink-2')],
    marks: isDrawn
      ? [
          {
            shapes: bar(quantity, {
              y: plotTop + sumHeight / 2,
              height: sumHeight,
              fill,
              tone: 'ink',
              x,
            }),
          },
        ]
      : [],
    texts: [...head.texts, ...sectors.texts],
    plotTop,
    bottom,
  }
}

function placeRow(
  row: PartRow,
  { top, left, column, frame, x }: RowOptions,
): { readonly mark: SceneMark; readonly texts: readonly SceneText[]; readonly bottom: number } {
  const style = { line: frame.line, size: frame.small, claim: row.claim, top: top + 2 } as const
  const name = setParagraph(nameOfRow(row), { ...style, x: 0, width: column, tone: 'ink' })
  const y = top + 2 + frame.line / 2
  const { quantity } = row
  const shapes: readonly Shape[] = quantity
    ? bar(quantity, {
        y,
        height: rowHeight,
        fill: fillOfPart(row),
        tone: row.status,
        x,
      })
    : [{ shape: 'dot', at: [left + 6, y], r: 5, fill: 'paper', tone: row.status, dash: 'dashed' }]
  const end = quantity
    ? Math.max(x(0), ...endsOf(quantity).map(x)) + openLength(quantity)
    : left + 12
  const start = end + 8
  const value = setParagraph(sayPart(row), {
    ...style,
    x: start,
    width: Math.max(frame.width - start, 40),
    tone: 'ink',
  })
  return {
    mark: {
      shapes,
      claim: row.claim,
      status: row.status,
    },
    texts: [...name.texts, ...value.texts],
    bottom: Math.max(name.bottom, value.bottom) + 2,
  }
}

/** Victim, place and date, as short as they are known. */
export function nameOfRow({ name, place, date }: PartRow): string {
  return [capital(name), ...(place ? [isolate(place)] : []), date].filter(Boolean).join(', ')
}

const rowHeight = 11 // px

const sumHeight = 16 // px

const groupGap = 18 // px

const leastPlot = 40 // px
