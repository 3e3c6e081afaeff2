import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { statusOf } from '../../data/lookup.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { shortDate } from '../../../say/date.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { domainOf, valueScale, type ValueScale } from '../../scene/value-scale.ts'
import { latestOf, replacedOf, type PeriodGroup, type Revision } from './revisions.ts'
import { sayCounts, sayReplaced } from './say-revision.ts'
import { joints, valueMark } from './value-mark.ts'

/**
 * Places the same periods together, a row a publisher, on one scale from zero: a filled dot for the value
 * that stands, an open one for each value it replaced, and a thin line from that to this.
 */
export function placeEditions(
  groups: readonly PeriodGroup[],
  { records, frame }: { readonly records: Records; readonly frame: Frame },
): Scene {
  const columns = columnsOf(frame)
  const isRevised = groups.some(({ revisions }) => revisions.some((r) => replacedOf(r).length > 0))
  const head = setParagraph(isRevised ? markWords : '', {
    x: 0,
    top: 0,
    width: frame.width,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
  })
  const scale = scaleFor(groups, columns, frame)
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = [...head.texts]
  const plots: (readonly [number, number])[] = []
  const axisTop = head.bottom + (isRevised ? 6 : 0)
  let top = axisTop + axisHeight(frame)
  for (const { period, revisions } of groups) {
    guides.push({ shape: 'line', from: [0, top], to: [frame.width, top], tone: 'rule', weight: 1 })
    const year = setParagraph(shortDate(period), {
      x: 0,
      top: top + groupPad,
      width: columns.year,
      size: frame.body,
      line: frame.line,
      tone: 'ink',
      strong: true,
    })
    texts.push(...year.texts)
    const start = top
    top = frame.name === 'wide' ? top + groupPad : year.bottom
    for (const revision of revisions) {
      const row = placeRow(revision, { period, top, columns, frame, scale, records })
      guides.push(...row.guides)
      marks.push(row.mark)
      texts.push(...row.texts)
      if (frame.name === 'narrow') plots.push(row.plot)
      top = row.bottom
    }
    top = Math.max(top, year.bottom) + groupPad
    if (frame.name === 'wide') plots.push([start, top])
  }
  const axis = placeAxis(scale, { frame, top: axisTop, spans: plots })
  const foot = setParagraph(sayCounts(groups), {
    x: 0,
    top: top + 6,
    width: frame.width,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
  })
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: [...axis.guides, ...guides],
    marks,
    texts: [...texts, ...axis.texts, ...foot.texts],
  }
}

const markWords =
  'Filled: the last count. Open: an earlier count of the same publisher, with a line to what replaced it.'

type Columns = {
  readonly year: number
  readonly name: number
  readonly nameWidth: number
  readonly value: number
  readonly valueWidth: number
  readonly plot: number
}

/** Wide: year, publisher, value, plot, side by side. Narrow: words over the plot, which is as wide as the drawing. */
function columnsOf(frame: Frame): Columns {
  return frame.name === 'wide'
    ? { year: 66, name: 74, nameWidth: 92, value: 174, valueWidth: 152, plot: 346 }
    : { year: 340, name: 0, nameWidth: 130, value: 138, valueWidth: 202, plot: 12 }
}

function scaleFor(groups: readonly PeriodGroup[], { plot }: Columns, frame: Frame): ValueScale {
  const quantities = groups.flatMap(({ revisions }) =>
    revisions.flatMap(({ values }) => values.map(({ quantity }) => quantity)),
  )
  return valueScale({
    kind: 'linear',
    domain: domainOf(
      quantities.flatMap((q) => [...intervalOf(q)]),
      'linear',
    ),
    range: [plot, frame.width - endRoom],
    unit: quantities[0]?.unit ?? '',
    size: frame.small,
    within: [Math.max(plot - 14, 0), frame.width],
  })
}

type RowOptions = {
  readonly period: string
  readonly top: number
  readonly columns: Columns
  readonly frame: Frame
  readonly scale: ValueScale
  readonly records: Records
}

function placeRow(revision: Revision, options: RowOptions) {
  const { top, columns, frame, scale, records } = options
  const latest = latestOf(revision)
  const { claim } = latest.series
  const words = setWords(revision, options)
  const plotTop = frame.name === 'wide' ? top : words.bottom
  const y = plotTop + (frame.name === 'wide' ? frame.line : plotHeight) / 2
  const plotBottom = plotTop + (frame.name === 'wide' ? frame.line : plotHeight)
  const replaced = replacedOf(revision)
  return {
    guides: [
      {
        shape: 'line' as const,
        from: [columns.plot, y] as const,
        to: [frame.width, y] as const,
        tone: 'rule' as const,
        weight: 1,
      },
    ],
    mark: {
      shapes: [
        ...joints(
          [...replaced, latest].map(({ quantity }) => quantity),
          { y, x: scale.x },
        ),
        ...replaced.flatMap(({ quantity }) =>
          valueMark(quantity, { y, x: scale.x, isLast: false }),
        ),
        ...valueMark(latest.quantity, { y, x: scale.x, isLast: true }),
      ],
      claim,
      status: statusOf(latest.series, records),
    },
    texts: words.texts,
    plot: [plotTop, plotBottom + 2] as const,
    bottom: Math.max(words.bottom, plotBottom) + (frame.name === 'wide' ? 2 : 6),
  }
}

/** Publisher, then its value in bold, then under it what the value replaced. */
function setWords(
  revision: Revision,
  { top, columns, frame }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const { claim, quantity } = { ...latestOf(revision).series, ...latestOf(revision) }
  const style = { size: frame.small, line: frame.line, claim } as const
  const name = setParagraph(revision.publisher, {
    ...style,
    x: columns.name,
    width: columns.nameWidth,
    top,
    tone: 'ink',
  })
  const value = setParagraph(sayQuantity(quantity), {
    ...style,
    x: columns.value,
    width: columns.valueWidth,
    top,
    tone: 'ink',
    strong: replacedOf(revision).length > 0,
  })
  const before = setParagraph(sayReplaced(revision), {
    ...style,
    x: columns.value,
    width: columns.valueWidth,
    top: value.bottom,
    tone: 'ink-2',
  })
  return {
    texts: [...name.texts, ...value.texts, ...before.texts],
    bottom: Math.max(name.bottom, before.bottom),
  }
}

const endRoom = 48 // px right of the last value, for an open arrow and for the unit on the last tick
const plotHeight = 14 // px, of a narrow row's marks
const groupPad = 4 // px over and under a period's rows
