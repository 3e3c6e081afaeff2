import type { Estimate } from '../../../model/estimate.ts'
import { type Quantity, intervalOf } from '../../../model/quantity.ts'
import { rangeFor } from '../../scene/lanes.ts'
import { openReach } from '../../scene/open-end.ts'
import { openSide } from '../../scene/quantity-mark.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { type ValueScale, domainOf, plainScale, valueScale } from '../../scene/value-scale.ts'
import type { Family } from './families.ts'
import { t } from '../../../model/words.ts'

/** Names beside the plot; in the narrow drawing over it, and the plot as wide as the drawing. */
export function columnsOf(frame: Frame): { readonly strip: number; readonly plot: number } {
  if (frame.name === 'narrow') return { strip: frame.width, plot: 16 }
  const plot = Math.round(Math.min(0.37 * frame.width, mostNames))
  return { strip: plot - 26, plot }
}

const mostNames = 290 // px: names are read in lines, and the rest of a wide drawing is the scale's

/** What a denial says of its number. */
export const deniedWords = (): string => t('denied: no quantity, so off the scale')

/** The label of a value, kept narrow enough that a scale of some width is always left beside it. */
export function valueLabel(quantity: Quantity, estimate: Estimate): string {
  return estimate.ours
    ? t('{value}, our sum', { value: sayQuantity(quantity) })
    : sayQuantity(quantity)
}

function labelWidth(quantity: Quantity, { lead, rank }: Family, frame: Frame): number {
  const words = `≈ ${valueLabel(quantity, lead)}`
  const size = rank === 'quiet' ? frame.small : frame.body
  return Math.min(textWidth(words, size) + 8, mostLabel)
}

const mostLabel = 190 // px

type ScaleOptions = {
  readonly kind: 'linear' | 'log'
  readonly frame: Frame
  readonly left: number
  readonly right: number
  /** True where values are said beside their marks. */
  readonly isLabelled: boolean
}

/** A scale that leaves every value's label room to its right, and shows what repeats say too. */
export function scaleFor(
  families: readonly Family[],
  { kind, frame, left, right, isLabelled }: ScaleOptions,
): ValueScale {
  const quantities = families.flatMap(({ lead, others }) =>
    [lead, ...others].flatMap(({ quantity }) => quantity ?? []),
  )
  const values = quantities.flatMap((quantity) => [...intervalOf(quantity)])
  const domain = domainOf(values, kind)
  const unit = quantities[0] ?? ''
  const shareOf = plainScale(kind, domain, [0, 1])
  const needs = [
    ...families.flatMap((family) => {
      const { quantity } = family.lead
      if (!isLabelled || !quantity || family.rank === 'lead') return []
      const share = shareOf(labelledEnd(quantity, kind))
      return [{ share, width: markRoom(quantity) + labelWidth(quantity, family, frame) }]
    }),
    ...quantities.map((quantity) => ({
      share: shareOf(intervalOf(quantity)[1]),
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
    within: [frame.name === 'narrow' ? 0 : left - 12, right],
  })
}

/** The value that a row's label stands behind: a bar to a negative value ends at zero on its right. */
export function labelledEnd(quantity: Quantity, kind: 'linear' | 'log'): number {
  const [, high] = intervalOf(quantity)
  return kind === 'linear' ? Math.max(high, 0) : high
}

/** From a point to where its label begins, px. */
const markRoom = (quantity: Quantity) => (openSide(quantity) === 'right' ? openReach + 12 : 21)

export const openRoom = 14 // px left of zero, for the arrow of an `up to` that is next to it
