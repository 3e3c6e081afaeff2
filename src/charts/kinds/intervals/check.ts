import type { Figure } from '../../../model/figure.ts'
import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import type { FigureFault } from '../../data/drawing.ts'
import { pick } from '../../data/lookup.ts'
import { seriesFaults } from '../../data/series-faults.ts'

/**
 * Why intervals cannot be drawn: nothing listed, estimates beside series, none that has an interval, or
 * what may not share an axis.
 */
export function checkIntervals(
  figure: Extract<Figure, { readonly kind: 'intervals' }>,
  records: Records,
): readonly FigureFault[] {
  const { estimates, series, scale } = figure
  if (estimates.length === 0 && series.length === 0)
    return [
      {
        path: ['estimates'],
        what: 'The figure lists neither estimates nor series.',
        why: 'An empty drawing says that nothing was estimated, which nobody has shown.',
        mend: 'List ids of data/estimates.json, or of data/series.json.',
      },
    ]
  const listed = pick(records.estimates, estimates)
  const unit = listed.find(({ quantity }) => quantity)?.quantity?.unit
  const quantities = [
    ...listed.flatMap(({ quantity }) => quantity ?? []),
    ...pick(records.series, series).flatMap(({ points }) => points.map((point) => point.quantity)),
  ]
  const hasInterval = quantities.some(({ low, high }) => low !== undefined && low !== high)
  return [
    ...(estimates.length > 0 && series.length > 0
      ? [
          {
            path: ['series'],
            what: 'The figure lists estimates and series.',
            why: 'One drawing has either groups or time along its axis.',
            mend: 'Make two figures of it.',
          },
        ]
      : []),
    ...(quantities.length > 0 && !hasInterval
      ? [
          {
            path: [estimates.length > 0 ? 'estimates' : 'series'],
            what: 'None of the values has an interval.',
            why: 'The figure shows how uncertain values are, and none of them says.',
            mend: 'Give `low` and `high` where they were published, or choose another kind of figure.',
          },
        ]
      : []),
    ...seriesFaults(series, scale, records),
    ...estimates.flatMap((id, i): readonly FigureFault[] => {
      const quantity = records.estimates.get(id)?.quantity
      const path = ['estimates', i]
      return [
        ...(estimates.indexOf(id) === i
          ? []
          : [
              {
                path,
                what: `\`${id}\` is listed more than once.`,
                why: 'One estimate in two rows looks like two that agree.',
                mend: 'List each estimate once.',
              },
            ]),
        ...(quantity === undefined || quantity.unit === unit
          ? []
          : [
              {
                path,
                what: `\`${id}\` is in ${quantity.unit}, the first estimate in ${unit ?? 'none'}.`,
                why: 'Places on one axis are compared, and these cannot be.',
                mend: 'Draw them in two figures, or give both in one unit.',
              },
            ]),
        ...(scale === 'log' && quantity && intervalOf(quantity)[0] <= 0
          ? [
              {
                path,
                what: `\`${id}\` has a value of zero or less on a log scale.`,
                why: 'A log scale has no zero, so the mark would stand where no value is.',
                mend: 'Use `"scale": "linear"`.',
              },
            ]
          : []),
      ]
    }),
  ]
}
