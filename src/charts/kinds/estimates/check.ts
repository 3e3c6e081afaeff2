import type { Estimate } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import type { FigureFault } from '../../data/drawing.ts'
import { pick } from '../../data/lookup.ts'
import { originOf } from '../../data/origins.ts'
import { sayList } from '../../../say/list.ts'
import { quoted } from '../../../say/quoted.ts'

/** Why estimates may not share an axis: none at all, more than one unit, or values a log scale cannot show. */
export function checkEstimates(figure: EstimatesFigure, records: Records): readonly FigureFault[] {
  const listed = pick(records.estimates, figure.estimates)
  const unit = listed.find(({ quantity }) => quantity)?.quantity?.unit
  const ofEach = (faultOf: (estimate: Estimate) => Words | undefined) =>
    listed.flatMap((estimate) => {
      const words = faultOf(estimate)
      const path = ['estimates', figure.estimates.indexOf(estimate.id)]
      return words ? [{ path, ...words }] : []
    })
  return [
    ...(figure.estimates.length === 0 ? [{ path: ['estimates'], ...noEstimate }] : []),
    ...ofEach((estimate) => otherUnit(estimate, unit)),
    ...(figure.scale === 'log' ? ofEach(offLogScale) : []),
    ...ofEach((estimate) => withoutOrigin(estimate, figure, records)),
    ...listedTwice(figure),
    ...countsNothing(figure, listed),
  ]
}

type EstimatesFigure = Extract<Figure, { readonly kind: 'estimates' }>
type Words = Omit<FigureFault, 'path'>

const noEstimate: Words = {
  what: 'The figure lists no estimate.',
  why: 'An empty drawing says that there is nothing, which nobody has shown.',
  mend: 'List ids of data/estimates.json, or leave the figure out.',
}

const otherUnit = ({ id, quantity }: Estimate, unit: string | undefined): Words | undefined =>
  quantity && quantity.unit !== unit
    ? {
        what: `\`${id}\` is in ${quantity.unit}, the first estimate in ${unit ?? 'none'}.`,
        why: 'Lengths on one axis are compared, and these cannot be.',
        mend: 'Draw them in two figures, or give both in one unit.',
      }
    : undefined

const offLogScale = ({ id, quantity }: Estimate): Words | undefined =>
  quantity && isNotPositive(quantity)
    ? {
        what: `\`${id}\` has a value of zero or less on a log scale.`,
        why: 'A log scale has no zero, so the mark would stand where no value is.',
        mend: 'Use `"scale": "linear"`.',
      }
    : undefined

function withoutOrigin(
  estimate: Estimate,
  { estimates }: EstimatesFigure,
  records: Records,
): Words | undefined {
  const origin = originOf(estimate, records)
  if (origin.id === estimate.id || estimates.includes(origin.id)) return undefined
  return {
    what: `\`${estimate.id}\` repeats \`${origin.id}\`, which the figure leaves out.`,
    why: 'A repeat without its origin looks like a measurement of its own.',
    mend: `Add \`${origin.id}\` to \`estimates\`.`,
  }
}

function listedTwice({ estimates }: EstimatesFigure): readonly FigureFault[] {
  const twice = estimates.filter((id, i) => estimates.indexOf(id) !== i)
  if (twice.length === 0) return []
  return [
    {
      path: ['estimates'],
      what: `The figure lists ${sayList(twice.map(quoted))} more than once.`,
      why: 'One number drawn twice looks like two that agree.',
      mend: 'List each estimate once.',
    },
  ]
}

function countsNothing(
  { counts }: EstimatesFigure,
  listed: readonly Estimate[],
): readonly FigureFault[] {
  const entries = new Set(listed.flatMap(({ scope }) => scope))
  return counts.flatMap((words, i) =>
    entries.has(words)
      ? []
      : [
          {
            path: ['counts', i],
            what: `No number of the figure has ${quoted(words)} in its scope.`,
            why: 'The drawing would say of every number that it does not count this, which no record says.',
            mend: 'Take the words of an entry of a `scope` in data/estimates.json, letter by letter.',
          },
        ],
  )
}

const isNotPositive = (quantity: {
  readonly low?: number | undefined
  readonly central?: number | undefined
}) => (quantity.low ?? quantity.central ?? 1) <= 0
