import { neutralMeasures, type Measured } from './measure.ts'
import type { Quantity } from './quantity.ts'
import type { Records } from './records.ts'
import type { Site } from './site.ts'

type Meant = Pick<Records, 'site' | 'estimates' | 'incidents' | 'series' | 'quantities'>

/** What each collection, and each record, came to on a site: what is made once for the same records asks whether they are the same. */
const meantOn = new WeakMap<Site, WeakMap<object, unknown>>()

/**
 * Records in which each number has the measure, and each quantity the unit, that its id means on this site: `means`.
 * A unit that is not declared is left as it is written. The same collection on the same site comes to the same thing.
 */
export function withMeanings<R extends Meant>(records: R): R {
  const { measures = neutralMeasures, units = [] } = records.site
  const meaning = <T extends Measured>(thing: T): T => ({
    ...thing,
    means: measures.find(({ id }) => id === thing.measures),
  })
  const inUnit = <Q extends Quantity | undefined>(quantity: Q): Q => {
    const means = units.find(({ id }) => id === quantity?.unit)
    return quantity === undefined || means === undefined ? quantity : { ...quantity, means }
  }
  const known = meantOn.get(records.site) ?? new WeakMap<object, unknown>()
  meantOn.set(records.site, known)
  const once = <T extends object>(thing: T, make: () => T): T => {
    const made = (known.get(thing) as T | undefined) ?? make()
    known.set(thing, made)
    return made
  }
  const each = <T extends object>(things: ReadonlyMap<string, T>, change: (thing: T) => T) => {
    return once(
      things,
      () => new Map([...things].map(([id, thing]) => [id, once(thing, () => change(thing))])),
    )
  }
  return {
    ...records,
    estimates: each(records.estimates, (estimate) => ({
      ...meaning(estimate),
      quantity: inUnit(estimate.quantity),
      parts: estimate.parts.map((part) => ({ ...meaning(part), quantity: inUnit(part.quantity) })),
    })),
    incidents: each(records.incidents, (incident) => ({
      ...meaning(incident),
      value: inUnit(incident.value),
      native: inUnit(incident.native),
    })),
    series: each(records.series, (series) => ({
      ...meaning(series),
      points: series.points.map((point) => ({ ...point, quantity: inUnit(point.quantity) })),
    })),
    quantities: each(records.quantities, (counted) => ({
      ...counted,
      quantity: inUnit(counted.quantity),
    })),
  }
}
