import { drawnOf } from '../../../model/measure.ts'
import { type Quantity, intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import type { FigureAnnotation } from '../../../model/figure.ts'
import { standingOf } from '../../data/origins.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import type { Scene, SceneMark, SceneText } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { tieWords } from '../../scene/tie-words.ts'
import type { ValueScale } from '../../scene/value-scale.ts'
import { columnsOf, deniedWords, labelledEnd, openRoom, valueLabel } from './estimates-scale.ts'
import { sizeOf, type Family } from './families.ts'
import { placeMatrix, type Feature } from './place-matrix.ts'
import { placeName, setSigned } from './place-name.ts'
import { placeRepeats } from './place-repeats.ts'

/** A row placed; `plotTop` and `plotEnd` are where its part of the plot begins and ends, px. */
export type PlacedRow = Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plotTop: number
  readonly plotEnd: number
  readonly bottom: number
}

export type RowOptions = {
  readonly top: number
  readonly scale: ValueScale
  readonly kind: 'linear' | 'log'
  readonly frame: Frame
  readonly records: Records
  readonly emphasis: ReadonlySet<string>
  readonly annotations: readonly FigureAnnotation[]
  /** What the emphasised numbers are compared by. */
  readonly features: readonly Feature[]
}

/**
 * A family of numbers: name and value of the one that leads it, what it counts where it is emphasised, and its mark;
 * under that what the author says of it, and the numbers that go back to the same origin.
 */
export function placeRow(family: Family, options: RowOptions): PlacedRow {
  const { top, scale, kind, frame, records, emphasis, features } = options
  const { lead, origin, others, rank } = family
  const columns = columnsOf(frame)
  const isNarrow = frame.name === 'narrow'
  const name = placeName(lead, {
    ...{ rank, top, width: columns.strip, frame, records },
    saysValue: isNarrow,
  })
  const matrix =
    rank === 'lead'
      ? placeMatrix(lead, features, {
          x: isNarrow ? 0 : columns.plot,
          top: isNarrow ? name.bottom : top,
          width: frame.width - (isNarrow ? 0 : columns.plot),
          frame,
        })
      : undefined
  const plotTop = matrix ? matrix.bottom + 4 : isNarrow ? name.bottom + 2 : top
  const mark = placeMark(family, { ...options, plotTop })
  const room = { left: columns.plot - openRoom, frame }
  const tied = tieWords(wordsOn(family, options.annotations), {
    ...room,
    x: mark.x,
    from: mark.foot,
    top: mark.bottom,
  })
  const hanging = placeRepeats(others, {
    ...room,
    lead,
    origin,
    x: mark.x,
    from: tied.texts.length > 0 ? tied.bottom : mark.foot,
    top: tied.bottom,
    records,
    scale: lead.quantity && scale.x,
    zero: kind === 'linear' ? scale.x(0) : undefined,
    recedes: ({ id }) => rank !== 'plain' && !emphasis.has(id),
  })
  const plotEnd = Math.max(mark.bottom, hanging.bottom)
  return {
    guides: [...tied.guides, ...hanging.guides],
    marks: [...mark.marks, ...hanging.marks, ...(matrix?.marks ?? [])],
    texts: [
      ...name.texts,
      ...mark.texts,
      ...tied.texts,
      ...hanging.texts,
      ...(matrix?.texts ?? []),
    ],
    plotTop,
    plotEnd,
    bottom: Math.max(name.bottom, plotEnd),
  }
}

/** What the author says of a number of this row. */
export const wordsOn = (
  { lead, others }: Family,
  annotations: readonly FigureAnnotation[],
): readonly string[] =>
  annotations
    .filter(({ at }) => [lead, ...others].some(({ id }) => id === (Array.isArray(at) ? at[1] : at)))
    .map(({ text }) => text)

type PlacedMark = {
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  /** Where things hang from it, from which height, and where the next line may begin, px. */
  readonly x: number
  readonly foot: number
  readonly bottom: number
}
type MarkOptions = RowOptions & { readonly plotTop: number }

function placeMark(family: Family, options: MarkOptions): PlacedMark {
  const { quantity } = family.lead
  return quantity ? placeQuantity(quantity, family, options) : placeDenied(family, options)
}

function placeQuantity(
  quantity: Quantity,
  family: Family,
  { plotTop, scale, kind, frame, records }: MarkOptions,
): PlacedMark {
  const { lead, rank } = family
  const size = sizeOf(family)
  const status = standingOf(lead, records)
  const height = Math.max(frame.line, size.stem + 2)
  const y = plotTop + height / 2
  const mark = quantityMark({
    quantity,
    drawn: drawnOf(lead),
    status,
    x: scale.x,
    zero: kind === 'linear' ? scale.x(0) : undefined,
    y,
    leftEdge: columnsOf(frame).plot - openRoom,
    size,
    ...(rank === 'quiet' ? { tone: 'ink-2' } : {}),
  })
  const x = Math.max(mark.extent[1], scale.x(labelledEnd(quantity, kind))) + 8
  const label =
    frame.name === 'narrow' || rank === 'lead'
      ? { texts: [], bottom: plotTop }
      : setSigned(valueLabel(quantity, lead), status, {
          x,
          top: plotTop,
          width: frame.width - x,
          size: rank === 'quiet' ? frame.small : frame.body,
          line: frame.line,
          claim: lead.claim,
          ...(rank === 'quiet' ? { tone: 'ink-2' } : {}),
        })
  return {
    marks: [{ shapes: mark.shapes, claim: lead.claim, status }],
    texts: label.texts,
    x: scale.x(intervalOf(quantity)[1]),
    foot: y + Math.max(size.r, size.whisker, size.stem / 2) + 3,
    bottom: Math.max(label.bottom, plotTop + height) + 2,
  }
}

/** A ring struck through under the scale, and words that say why it has no length. */
function placeDenied({ lead, rank }: Family, { plotTop, frame, records }: MarkOptions): PlacedMark {
  const status = standingOf(lead, records)
  const x = columnsOf(frame).plot
  const y = plotTop + frame.line / 2
  const r = 6
  const words =
    frame.name === 'narrow' && rank !== 'plain'
      ? { texts: [], bottom: plotTop + frame.line }
      : setParagraph(deniedWords(), {
          x: x + 20,
          top: plotTop,
          width: frame.width - x - 20,
          size: rank === 'quiet' ? frame.small : frame.body,
          line: frame.line,
          tone: rank === 'quiet' ? 'ink-2' : 'ink',
          claim: lead.claim,
        })
  const tone = rank === 'quiet' ? 'ink-2' : status
  return {
    marks: [{ shapes: [{ shape: 'denial', at: [x, y], r, tone }], claim: lead.claim, status }],
    texts: words.texts,
    x,
    foot: y + r + 2,
    bottom: words.bottom + 2,
  }
}
