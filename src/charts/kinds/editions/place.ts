import { shortDate } from '../../../say/date.ts'
import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { domainOf, valueScale, type ValueScale } from '../../scene/value-scale.ts'
import { placeRow, type Columns, type PlacedRow, type RowOptions } from './place-row.ts'
import { replacedOf, type PeriodGroup } from './revisions.ts'
import { sayCounts } from './say-revision.ts'

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
  const head = setRemark(isRevised ? markWords : '', { top: 0, frame })
  const scale = scaleFor(groups, columns, frame)
  const axisTop = head.bottom + (isRevised ? 6 : 0)
  const periods: PlacedPeriod[] = []
  let top = axisTop + axisHeight(frame)
  for (const group of groups) {
    const placed = placePeriod(group, { top, columns, frame, scale, records })
    periods.push(placed)
    top = placed.bottom
  }
  const spans = periods.flatMap(({ plots }) => plots)
  const axis = placeAxis(scale, { frame, top: axisTop, spans })
  const foot = setRemark(sayCounts(groups), { top: top + 6, frame })
  const words = periods.flatMap(({ texts }) => texts)
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: [...axis.guides, ...periods.flatMap(({ guides }) => guides)],
    marks: periods.flatMap(({ marks }) => marks),
    texts: [...head.texts, ...words, ...axis.texts, ...foot.texts],
  }
}

const markWords =
  'Filled: the last count. Open: an earlier count of the same publisher, with a line to what replaced it.'

/** Wide: year, publisher, value, plot, side by side. Narrow: words over the plot, which is as wide as the drawing. */
function columnsOf(frame: Frame): Columns {
  return frame.name !== 'narrow'
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

/** A period where it stands; `plots` are the stretches of the plot that the axis runs through, px. */
type PlacedPeriod = Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plots: readonly (readonly [number, number])[]
  readonly bottom: number
}

/** The year, and the rows of its publishers: beside it in the wide drawing, under it in the narrow one. */
function placePeriod({ period, revisions }: PeriodGroup, options: RowOptions): PlacedPeriod {
  const { top, columns, frame } = options
  const isWide = frame.name !== 'narrow'
  const year = setParagraph(shortDate(period), {
    x: 0,
    top: top + groupPad,
    width: columns.year,
    size: frame.body,
    line: frame.line,
    tone: 'ink',
    strong: true,
  })
  const rows: PlacedRow[] = []
  let rowTop = isWide ? top + groupPad : year.bottom
  for (const revision of revisions) {
    const row = placeRow(revision, { ...options, top: rowTop })
    rows.push(row)
    rowTop = row.bottom
  }
  const bottom = Math.max(rowTop, year.bottom) + groupPad
  return {
    guides: [ruleAt(top, frame), ...rows.flatMap(({ guides }) => guides)],
    marks: rows.map(({ mark }) => mark),
    texts: [...year.texts, ...rows.flatMap(({ texts }) => texts)],
    plots: isWide ? [[top, bottom]] : rows.map(({ plot }) => plot),
    bottom,
  }
}

const endRoom = 48 // px right of the last value, for an open arrow and for the unit on the last tick
const groupPad = 4 // px over and under a period's rows
