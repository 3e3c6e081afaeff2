import { intervalOf } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import type { FigureFault } from './drawing.ts'

/** Why series may not share a plot: one listed twice, two units, a period given twice, no place on a log scale. */
export function seriesFaults(
  ids: readonly string[],
  scale: 'linear' | 'log',
  records: Records,
): readonly FigureFault[] {
  const unit = records.series.get(ids[0] ?? '')?.points[0]?.quantity.unit
  return ids.flatMap((id, i) => {
    const path = ['series', i]
    const points = records.series.get(id)?.points ?? []
    const faults: FigureFault[] = []
    if (ids.indexOf(id) !== i)
      faults.push({
        path,
        what: `\`${id}\` is listed more than once.`,
        why: 'One series drawn twice looks like two that agree.',
        mend: 'List each series once.',
      })
    const other = points.find(({ quantity }) => quantity.unit !== unit)
    if (other)
      faults.push({
        path,
        what: `\`${id}\` is in ${other.quantity.unit}, the first series in ${unit ?? 'none'}.`,
        why: 'Heights on one axis are compared, and these cannot be.',
        mend: 'Draw them in two figures, or give both in one unit.',
      })
    const periods = points.map(({ period }) => period)
    const twice = periods.find((period, at) => periods.indexOf(period) !== at)
    if (twice !== undefined)
      faults.push({
        path,
        what: `\`${id}\` gives ${twice} more than once.`,
        why: 'A line has one value at a time; two would be drawn as a jump.',
        mend: 'Keep the value that the source gives, and put the other into its `note`.',
      })
    if (scale === 'log' && points.some(({ quantity }) => intervalOf(quantity)[0] <= 0))
      faults.push({
        path,
        what: `\`${id}\` has a value of zero or less on a log scale.`,
        why: 'A log scale has no zero, so the mark would stand where no value is.',
        mend: 'Use `"scale": "linear"`.',
      })
    return faults
  })
}
