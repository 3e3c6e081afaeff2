import { firstDay, lastDay, type PartialDate } from '../../model/date.ts'
import { known, type Known } from '../../model/known.ts'
import type { Records } from '../../model/records.ts'
import { issuedOf } from '../../model/source.ts'
import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'

/** The date of an event, incident, estimate or source; undefined for what bears none. */
export function dateAt(ref: ValueRef, records: Omit<Records, 'derived'>): PartialDate | undefined {
  const { collection, id } = parseValueRef(ref)
  switch (collection) {
    case 'events':
      return records.events.get(id)?.date
    case 'incidents':
      return records.incidents.get(id)?.date
    case 'estimates':
      return records.estimates.get(id)?.published
    case 'series':
      return records.series.get(id)?.edition
    case 'sources': {
      const source = records.sources.get(id)
      return source && issuedOf(source)
    }
    case 'entities':
    case 'quantities':
    case 'derived':
      return undefined
    default:
      return collection satisfies never
  }
}

const dayLength = 86_400_000 // milliseconds

/** Days from one date to another; an interval where one is known only to its month or year. */
export function daysBetween(from: PartialDate, to: PartialDate): Known {
  const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / dayLength
  return known({
    low: days(lastDay(from), firstDay(to)),
    high: days(firstDay(from), lastDay(to)),
    central: days(firstDay(from), firstDay(to)),
    unit: 'days',
    qualifier: from.length < 10 || to.length < 10 ? 'about' : 'exact',
  })
}
