import type { Estimate } from '../../model/estimate.ts'
import type { FigureFault } from './drawing.ts'

/** Parts that cannot be laid end to end: another unit, or a value below zero. */
export function partFaults(estimate: Estimate): readonly FigureFault[] {
  const unit = estimate.quantity?.unit ?? estimate.parts.find((p) => p.quantity)?.quantity?.unit
  return estimate.parts.flatMap(({ incident, quantity }) => {
    if (!quantity) return []
    const isOther = quantity.unit !== unit
    const isNegative = (quantity.low ?? quantity.central ?? 0) < 0
    if (!isOther && !isNegative) return []
    return [
      {
        path: ['estimate'],
        what: isOther
          ? `\`${incident}\` is in ${quantity.unit}, the whole in ${unit ?? 'no unit'}.`
          : `\`${incident}\` has a value below zero.`,
        why: 'Lengths laid end to end are added, and these cannot be.',
        mend: 'Give the part in the unit of the whole, or leave it without a value as `unpriced`.',
      },
    ]
  })
}
