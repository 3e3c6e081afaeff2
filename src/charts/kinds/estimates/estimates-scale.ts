import type { Estimate } from '../../../model/estimate.ts'
import { type Quantity, intervalOf } from '../../../model/quantity.ts'
import { rangeFor } from '../../scene/lanes.ts'
import { openReach, openSide } from '../../scene/quantity-mark.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { type ValueScale, domainOf, valueScale } from '../../scene/value-scale.ts'
import { type OriginRow, numbersOf } from '../../data/origins.ts'

/** A row whose origin has a quantity and so stands on the scale. */
export type QuantityRow = OriginRow & {
  readonly origin: Estimate & { readonly quantity: Quantity }
}
/** True for a row that stands on the scale. */
export const hasQuantity = (row: OriginRow): row is QuantityRow => row.origin.quantity !== undefined

/** Wide: strip beside the plot. Narrow: strip over it, and the plot as wide as the drawing. */
export function columnsOf(frame: Frame): { readonly strip: number; readonly plot: number } {
  return frame.name === 'wide' ? { strip: 228, plot: 254 } : { strip: frame.width, plot: 16 }
}

/** The label of a value, kept narrow enough that a scale of some width is always left beside it. */
export function valueLabel(quantity: Quantity, estimate: Estimate): string {
  return estimate.ours ? `${sayQuantity(quantity)}, our sum` : sayQuantity(quantity)
}

function labelWidth(row: QuantityRow, frame: Frame): number {
  const words = `≈ ${valueLabel(row.origin.quantity, row.origin)}`
  return Math.min(textWidth(words, frame.body) + 8, mostLabel)
}

const mostLabel = 190 // px

type ScaleOptions = {
  readonly kind: 'linear' | 'log'
  readonly frame: Frame
  readonly left: number
  readonly right: number
}

/** A scale that leaves every value's label room to its right, and shows what repeats say too. */
export function scaleFor(
  rows: readonly QuantityRow[],
  { kind, frame, left, right }: ScaleOptions,
): ValueScale {
  const quantities = numbersOf(rows).flatMap(({ quantity }) => quantity ?? [])
  const values = quantities.flatMap((quantity) => [...intervalOf(quantity)])
  const domain = domainOf(values, kind)
  const unit = rows[0]?.origin.quantity.unit ?? ''
  const unitScale = valueScale({ kind, domain, range: [0, 1], unit, size: frame.small })
  const needs = [
    ...rows.map((row) => ({
      share: unitScale.x(labelledEnd(row.origin.quantity, kind)),
      width: markRoom(row.origin.quantity) + (frame.name === 'wide' ? labelWidth(row, frame) : 0),
    })),
    ...quantities.map((quantity) => ({
      share: unitScale.x(intervalOf(quantity)[1]),
      width: markRoom(quantity),
    })),
  ]
  const end = rangeFor(needs, { left, edge: right - 16 })
  return valueScale({
    kind,
    domain,
    range: [left, Math.max(end, left + 60)],
    unit,
    size: frame.small,
    within: [frame.name === 'wide' ? left - 12 : 0, right],
  })
}

/** The value that a row's label stands behind: a bar to a negative value ends at zero on its right. */
export function labelledEnd(quantity: Quantity, kind: 'linear' | 'log'): number {
  const [, high] = intervalOf(quantity)
  return kind === 'linear' ? Math.max(high, 0) : high
}

/** From a point to where its label begins, px. */
const markRoom = (quantity: Quantity) => (openSide(quantity) === 'right' ? openReach + 10 : 18)

export const openRoom = 14 // px left of zero, for the arrow of an `up to` that is next to it
