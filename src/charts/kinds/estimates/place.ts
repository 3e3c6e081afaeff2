import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { capital } from '../../../say/sentence.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
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
  const head = setParagraph(
    [capital(sayOrigins(rows, records)), scaleReason && `Log scale: ${scaleReason}`]
      .filter(Boolean)
      .join('. '),
    { x: 0, top: 0, width: frame.width, size: frame.small, line: frame.line, tone: 'ink-2' },
  )
  const scale = scaleFor(onScale, { kind, frame, left: columns.plot, right: frame.width })
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = [...head.texts]
  const axisTop = head.bottom + 6
  let top = axisTop + axisHeight(frame) + 4
  const add = (placed: Pick<Scene, 'guides' | 'marks' | 'texts'>) => {
    guides.push(...placed.guides)
    marks.push(...placed.marks)
    texts.push(...placed.texts)
  }
  const rules: number[] = []
  const plots: (readonly [number, number])[] = []
  for (const row of onScale) {
    const placed = placeRow(row, { top: top + rowPad, scale, frame, records, kind })
    add(placed)
    plots.push([frame.name === 'wide' ? top : placed.plotTop, placed.bottom + rowPad])
    top = placed.bottom + rowPad
    rules.push(top)
  }
  const axis = placeAxis(scale, { frame, top: axisTop, spans: plots })
  guides.unshift(...axis.guides)
  texts.push(...axis.texts)
  for (const row of denials) {
    const placed = placeDenial(row, { top: top + rowPad, frame, records })
    add(placed)
    top = placed.bottom + rowPad
    rules.push(top)
  }
  guides.push(...rules.slice(0, -1).map((y) => rule(y, frame)))
  const foot = setParagraph(sayDifferences(numbersOf(rows)), {
    x: 0,
    top: top + 8,
    width: frame.width,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
  })
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides,
    marks,
    texts: [...texts, ...foot.texts],
  }
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
  const status = stripOf(origin, records).status
  const zero = kind === 'linear' ? scale.x(0) : undefined
  const mark = quantityMark({
    quantity: origin.quantity,
    measures: origin.measures,
    status,
    x: scale.x,
    zero,
    y,
    leftEdge: columns.plot - openRoom,
  })
  const end = scale.x(labelledEnd(origin.quantity, kind))
  const labelX = Math.max(mark.extent[1], end) + 8
  const label =
    frame.name === 'narrow'
      ? { texts: [], bottom: plotTop }
      : setValue(row, { x: labelX, top: plotTop, frame, status })
  const point = scale.x(intervalOf(origin.quantity)[1])
  const hanging = placeRepeats(repeats, {
    origin,
    x: point,
    from: y + 8,
    top: Math.max(label.bottom, plotTop + frame.line) + 2,
    left: columns.plot - openRoom,
    frame,
    records,
    scale: scale.x,
  })
  return {
    guides: hanging.guides,
    marks: [
      {
        shapes: mark.shapes,
        claim: origin.claim,
        status,
      },
      ...hanging.marks,
    ],
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

function rule(y: number, frame: Frame): Shape {
  return { shape: 'line', from: [0, y], to: [frame.width, y], tone: 'rule', weight: 1 }
}
