import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import type { Series } from '../../../model/series.ts'
import type { FigureFault } from '../../data/drawing.ts'
import { pick } from '../../data/lookup.ts'

/** Why series may not share an axis, or cannot be put in order: no series, two units, one edition twice. */
export function checkEditions(
  figure: Extract<Figure, { readonly kind: 'editions' }>,
  records: Records,
): readonly FigureFault[] {
  if (figure.series.length === 0)
    return [
      {
        path: ['series'],
        what: 'The figure lists no series.',
        why: 'An empty drawing says that nobody counted, which nobody has shown.',
        mend: 'List ids of data/series.json, or leave the figure out.',
      },
    ]
  const series = pick(records.series, figure.series)
  const unit = series[0]?.points[0]?.quantity.unit
  return series.flatMap((each, i) => {
    const words = [
      ...otherUnit(each, unit),
      ...periodTwice(each),
      ...rivalEdition(each, series.slice(0, i)),
    ]
    const path = ['series', figure.series.indexOf(each.id)]
    return words.map((fault) => ({ path, ...fault }))
  })
}

type Words = Omit<FigureFault, 'path'>

function* otherUnit({ id, points }: Series, unit: string | undefined): Generator<Words> {
  const other = points.find(({ quantity }) => quantity.unit !== unit)
  if (!other) return
  yield {
    what: `\`${id}\` is in ${other.quantity.unit}, the first series in ${unit ?? 'none'}.`,
    why: 'Places on one axis are compared, and these cannot be.',
    mend: 'Draw them in two figures, or give both in one unit.',
  }
}

function* periodTwice({ id, points }: Series): Generator<Words> {
  const periods = points.map(({ period }) => period)
  const twice = periods.find((period, i) => periods.indexOf(period) !== i)
  if (twice === undefined) return
  yield {
    what: `\`${id}\` gives ${twice} more than once.`,
    why: 'One edition has one value for a period; two would be drawn as a revision of itself.',
    mend: 'Keep the value that the edition gives, and put the other into its `note`.',
  }
}

/** Of one publisher and one date with a series listed before it. */
function* rivalEdition(
  { id, publisher, edition, points }: Series,
  before: readonly Series[],
): Generator<Words> {
  const rival = before.find(
    (one) =>
      one.publisher === publisher &&
      one.edition === edition &&
      one.points.some(({ period }) => points.some((point) => point.period === period)),
  )
  if (!rival) return
  yield {
    what: `\`${id}\` and \`${rival.id}\` are of one publisher and one date, ${edition}.`,
    why: 'Neither can be said to revise the other, and the drawing would say so.',
    mend: 'Give `edition` as precisely as it is known, or leave one of them out.',
  }
}
