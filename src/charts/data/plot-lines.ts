import { byDate } from '../../model/date.ts'
import type { Records } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import type { PlotLine } from '../scene/time-plot.ts'
import { statusOf } from './lookup.ts'
import type { Story } from './story.ts'

/** Series as lines of a plot, each point with its own status; without emphasis all are equal. */
export const plotLinesOf = (
  series: readonly Series[],
  { emphasis, annotations }: Story,
  records: Records,
): readonly PlotLine[] =>
  series.map((each) => {
    const asidesOf = (key: string) =>
      annotations.flatMap(({ at, text }) => (at[0] === key ? [text] : []))
    return {
      label: each.label,
      claim: each.claim,
      isTold: emphasis.length === 0 || emphasis.some((key) => key.split('#')[0] === each.id),
      points: [...each.points]
        .sort((a, b) => byDate(a.period, b.period) || a.period.length - b.period.length)
        .map(({ period, quantity, claim = each.claim }, i, all) => {
          const key = `${each.id}#${period}`
          const asides = [
            ...asidesOf(key),
            // What is said of a series stands at its last point.
            ...(i === all.length - 1 ? asidesOf(each.id) : []),
          ]
          return {
            ...{ period, quantity, claim, asides },
            status: statusOf({ claim }, records),
            isTold: emphasis.includes(key) || asides.length > 0,
          }
        }),
    }
  })
