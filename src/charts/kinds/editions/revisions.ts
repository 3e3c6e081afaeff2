import type { Quantity } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import type { Series } from '../../../model/series.ts'
import { byDate } from '../../../model/date.ts'
import { entityName } from '../../../say/entity.ts'
import { sayQuantity } from '../../../say/quantity.ts'

/** What one edition of a series gave for a period. */
export type Value = {
  readonly series: Series
  readonly quantity: Quantity
  readonly count: number | undefined
  readonly note: string | undefined
}

/** One publisher's values for one period, oldest edition first; the last one stands. */
export type Revision = {
  readonly publisher: string
  readonly values: readonly [Value, ...Value[]]
}

/** A period with all that count it, in the order the figure lists their series. */
export type PeriodGroup = { readonly period: string; readonly revisions: readonly Revision[] }

/** The same periods together, in order of time: who counted each, and how often. */
export function periodGroups(series: readonly Series[], records: Records): readonly PeriodGroup[] {
  const listed = [...new Set(series.map(({ publisher }) => publisher))]
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))]
  return periods
    .sort((a, b) => byDate(a, b) || a.length - b.length)
    .map((period) => ({
      period,
      revisions: listed.flatMap((publisher) => {
        const values = series
          .filter((each) => each.publisher === publisher)
          .sort((a, b) => byDate(a.edition, b.edition))
          .flatMap((each) =>
            each.points
              .filter((point) => point.period === period)
              .map(({ quantity, count, note }) => ({ series: each, quantity, count, note })),
          )
        const [first, ...rest] = values
        return first
          ? [{ publisher: entityName(publisher, records.entities), values: [first, ...rest] }]
          : []
      }),
    }))
}

/** The value that stands: the last edition's. */
export const latestOf = ({ values }: Revision): Value => values.at(-1) ?? values[0]

/** Earlier values that were replaced: a value given again unchanged is no revision. */
export function replacedOf({ values }: Revision): readonly Value[] {
  return values.filter((value, i) => {
    const next = values[i + 1]
    return next !== undefined && sayQuantity(next.quantity) !== sayQuantity(value.quantity)
  })
}
