import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import type { FigureFault } from '../../data/drawing.ts'
import { pick } from '../../data/lookup.ts'
import { originOf } from '../../data/origins.ts'
import { sayList } from '../../../say/list.ts'
import { quoted } from '../../../say/quoted.ts'

/** Why estimates may not share an axis: none at all, more than one unit, or values a log scale cannot show. */
export function checkEstimates(
  figure: Extract<Figure, { readonly kind: 'estimates' }>,
  records: Records,
): readonly FigureFault[] {
  const faults: FigureFault[] = []
  const listed = pick(records.estimates, figure.estimates)
  const path = (id: string) => ['estimates', figure.estimates.indexOf(id)] as const
  if (figure.estimates.length === 0)
    faults.push({
      path: ['estimates'],
      what: 'The figure lists no estimate.',
      why: 'An empty drawing says that there is nothing, which nobody has shown.',
      mend: 'List ids of data/estimates.json, or leave the figure out.',
    })
  const unit = listed.find((e) => e.quantity)?.quantity?.unit
  for (const estimate of listed)
    if (estimate.quantity && estimate.quantity.unit !== unit)
      faults.push({
        path: path(estimate.id),
        what: `\`${estimate.id}\` is in ${estimate.quantity.unit}, the first estimate in ${unit ?? 'none'}.`,
        why: 'Lengths on one axis are compared, and these cannot be.',
        mend: 'Draw them in two figures, or give both in one unit.',
      })
  for (const estimate of listed)
    if (figure.scale === 'log' && estimate.quantity && isNotPositive(estimate.quantity))
      faults.push({
        path: path(estimate.id),
        what: `\`${estimate.id}\` has a value of zero or less on a log scale.`,
        why: 'A log scale has no zero, so the mark would stand where no value is.',
        mend: 'Use `"scale": "linear"`.',
      })
  for (const estimate of listed) {
    const origin = originOf(estimate, records)
    if (origin.id !== estimate.id && !figure.estimates.includes(origin.id))
      faults.push({
        path: path(estimate.id),
        what: `\`${estimate.id}\` repeats \`${origin.id}\`, which the figure leaves out.`,
        why: 'A repeat without its origin looks like a measurement of its own.',
        mend: `Add \`${origin.id}\` to \`estimates\`.`,
      })
  }
  const twice = figure.estimates.filter((id, i) => figure.estimates.indexOf(id) !== i)
  if (twice.length > 0)
    faults.push({
      path: ['estimates'],
      what: `The figure lists ${sayList(twice.map(quoted))} more than once.`,
      why: 'One number drawn twice looks like two that agree.',
      mend: 'List each estimate once.',
    })
  return faults
}

const isNotPositive = (quantity: {
  readonly low?: number | undefined
  readonly central?: number | undefined
}) => (quantity.low ?? quantity.central ?? 1) <= 0
