import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { capital } from '../../../say/sentence.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneText } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { ValueScale } from '../../scene/value-scale.ts'
import {
  type QuantityRow,
  columnsOf,
  hasQuantity,
  labelledEnd,
  openRoom,
  scaleFor,
  valueLabel,
} from './estimates-scale.ts'
import { type OriginRow, numbersOf } from '../../data/origins.ts'
import { placeDenial, type PlacedRow } from './place-denial.ts'
import { placeRepeats } from './place-repeats.ts'
import { placeStrip } from './place-strip.ts'
import { sayDifferences, sayOrigins, stripOf } from '../../data/strip.ts'

export type EstimatesOptions = {
  readonly rows: readonly OriginRow[]
  readonly records: Records
  readonly kind: 'linear' | 'log'
  readonly scaleReason: string | undefined
  readonly frame: Frame
}

/** Places the estimates: one row an origin on a common scale, denials under it, off the scale. */
export function placeEstimates({
  rows,
  records,
  kind,
  scaleReason,
  frame,
}: EstimatesOptions): Scene {
  const columns = columnsOf(frame)
  const onScale = rows.filter(hasQuantity)
  const denials = rows.filter(({ origin }) => !origin.quantity)
  const head = setRemark(
    [capital(sayOrigins(rows, records)), scaleReason && `Log scale: ${scaleReason}`]
      .filter(Boolean)
      .join('. '),
    { top: 0, frame },
  )
  const scale = scaleFor(onScale, { kind, frame, left: columns.plot, right: frame.width })
  const axisTop = head.bottom + 6
  const measured = stack(onScale, axisTop + axisHeight(frame) + 4, (row, top) =>
    placeRow(row, { top, scale, frame, records, kind }),
  )
  const denied = stack(denials, measured.bottom, (row, top) =>
    placeDenial(row, { top, frame, records }),
  )
  const axis = placeAxis(scale, {
    frame,
    top: axisTop,
    spans: measured.rows.map(({ top, plotTop, end }) => [
      frame.name === 'wide' ? top : plotTop,
      end,
    ]),
  })
  const foot = setRemark(sayDifferences(numbersOf(rows)), { top: denied.bottom + 8, frame })
  const all = [...measured.rows, ...denied.rows]
  const textsOf = ({ rows: placed }: Stack) => placed.flatMap(({ texts }) => texts)
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: [
      ...axis.guides,
      ...all.flatMap(({ guides }) => guides),
      ...all.slice(0, -1).map(({ end }) => ruleAt(end, frame)),
    ],
    marks: all.flatMap(({ marks }) => marks),
    texts: [...head.texts, ...textsOf(measured), ...axis.texts, ...textsOf(denied), ...foot.texts],
  }
}

/** Rows under each other: `top` to `end` is the room of one, `bottom` where the last ends, px. */
type Stack = {
  readonly rows: readonly (PlacedRow & { readonly top: number; readonly end: number })[]
  readonly bottom: number
}

function stack<Row>(
  rows: readonly Row[],
  from: number,
  place: (row: Row, top: number) => PlacedRow,
): Stack {
  let top = from
  const placed = rows.map((row) => {
    const one = place(row, top + rowPad)
    const room = { top, end: one.bottom + rowPad }
    top = room.end
    return { ...one, ...room }
  })
  return { rows: placed, bottom: top }
}

type RowOptions = {
  readonly top: number
  readonly scale: ValueScale
  readonly frame: Frame
  readonly records: Records
  readonly kind: 'linear' | 'log'
}

function placeRow(row: QuantityRow, { top, scale, frame, records, kind }: RowOptions): PlacedRow {
  const columns = columnsOf(frame)
  const { origin, repeats } = row
  const strip = placeStrip(stripOf(origin, records), {
    top,
    width: columns.strip,
    frame,
    claim: origin.claim,
    value: frame.name === 'wide' ? undefined : valueLabel(origin.quantity, origin),
  })
  const plotTop = frame.name === 'wide' ? top : strip.bottom + 2
  const y = plotTop + frame.line / 2
  const { status } = stripOf(origin, records)
  const mark = quantityMark({
    quantity: origin.quantity,
    measures: origin.measures,
    status,
    x: scale.x,
    zero: kind === 'linear' ? scale.x(0) : undefined,
    y,
    leftEdge: columns.plot - openRoom,
  })
  const end = scale.x(labelledEnd(origin.quantity, kind))
  const x = Math.max(mark.extent[1], end) + 8
  const label =
    frame.name === 'narrow'
      ? { texts: [], bottom: plotTop }
      : setValue(row, { x, top: plotTop, frame, status })
  const hanging = placeRepeats(repeats, {
    origin,
    x: scale.x(intervalOf(origin.quantity)[1]),
    from: y + 8,
    top: Math.max(label.bottom, plotTop + frame.line) + 2,
    left: columns.plot - openRoom,
    frame,
    records,
    scale: scale.x,
  })
  return {
    guides: hanging.guides,
    marks: [{ shapes: mark.shapes, claim: origin.claim, status }, ...hanging.marks],
    texts: [...strip.texts, ...label.texts, ...hanging.texts],
    plotTop,
    bottom: Math.max(strip.bottom, label.bottom, hanging.bottom),
  }
}

function setValue(
  { origin }: QuantityRow,
  {
    x,
    top,
    frame,
    status,
  }: {
    readonly x: number
    readonly top: number
    readonly frame: Frame
    readonly status: keyof typeof statusFaces
  },
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const style = { top, size: frame.body, line: frame.line, claim: origin.claim }
  const glyph = `${statusFaces[status].glyph} `
  const indent = textWidth(glyph, frame.body)
  const words = valueLabel(origin.quantity, origin)
  const sign = setParagraph(glyph.trim(), { ...style, x, width: 40, tone: status, strong: true })
  const width = Math.max(frame.width - x - indent, 40)
  const value = setParagraph(words, { ...style, x: x + indent, width, tone: 'ink', strong: true })
  return { texts: [...sign.texts, ...value.texts], bottom: value.bottom }
}

const rowPad = 8 // px over and under a row
