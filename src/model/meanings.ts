import type { Measured } from './measure.ts'
import { neutralMeasures } from './measure.ts'
import type { Records } from './records.ts'

/** Records in which each number has the measure that its id means on this site: `means`. */
export function withMeanings<
  R extends Pick<Records, 'site' | 'estimates' | 'incidents' | 'series'>,
>(records: R): R {
  const measures = records.site.measures ?? neutralMeasures
  const meaning = <T extends Measured>(thing: T): T => ({
    ...thing,
    means: measures.find(({ id }) => id === thing.measures),
  })
  const each = <T>(things: ReadonlyMap<string, T>, change: (thing: T) => T) =>
    new Map([...things].map(([id, thing]) => [id, change(thing)]))
  return {
    ...records,
    estimates: each(records.estimates, (estimate) => ({
      ...meaning(estimate),
      parts: estimate.parts.map(meaning),
    })),
    incidents: each(records.incidents, meaning),
    series: each(records.series, meaning),
  }
}
