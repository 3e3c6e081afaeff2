import { carriedBy } from '../../model/carried.ts'
import { drawnOf, type Measured } from '../../model/measure.ts'
import type { PartialDate } from '../../model/date.ts'
import type { Records } from '../../model/records.ts'
import { publisherOf } from '../../model/source.ts'
import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'
import { sayMeasure } from '../../say/measure.ts'
import { monthNames } from '../lexicon/months.ts'

/** Everything a datum is called by in words: labels, parties, parts, scope, and its dates as prose writes them. */
export function wordsNaming(ref: ValueRef, records: Records): readonly string[] {
  const { collection, id } = parseValueRef(ref)
  const dates = (carriedBy(ref, records) ?? []).flatMap((carried) =>
    carried.kind === 'date' ? [carried.date] : carried.kind === 'period' ? carried.period : [],
  )
  return [...named(collection, id, records), ...dates.map(dateWords)]
}

function named(
  collection: ReturnType<typeof parseValueRef>['collection'],
  id: string,
  records: Records,
): readonly string[] {
  const partyNames = (party: string) => {
    const entity = records.entities.get(party)
    return entity ? [entity.name, ...entity.aliases] : []
  }
  switch (collection) {
    case 'estimates': {
      const estimate = records.estimates.get(id)
      return estimate
        ? [
            estimate.label,
            ...partyNames(estimate.publisher),
            measureWords(estimate),
            ...estimate.scope,
          ]
        : []
    }
    case 'incidents': {
      const incident = records.incidents.get(id)
      return incident
        ? [incident.label, incident.place ?? '', incident.sector ?? '', measureWords(incident)]
        : []
    }
    case 'entities':
      return partyNames(id)
    case 'events': {
      const event = records.events.get(id)
      return event ? [event.title, ...event.by.flatMap(partyNames)] : []
    }
    case 'series': {
      const series = records.series.get(id)
      return series ? [series.label, ...partyNames(series.publisher), ...series.scope] : []
    }
    case 'quantities':
      return [records.quantities.get(id)?.label ?? '']
    case 'derived':
      return [records.derived.get(id)?.label ?? '']
    case 'sources': {
      const source = records.sources.get(id)
      return source
        ? [source.title, publisherOf(source) ?? '', ...partyNames(source.custom.issuedBy ?? '')]
        : []
    }
    default:
      return collection satisfies never
  }
}

/** `2019-09-13` as its year and month. */
function dateWords(date: PartialDate): string {
  const [year = '', month] = date.split('-')
  return [year, month ? monthNames[Number(month) - 1] : ''].join(' ')
}

/** What a number counts, in words; who counts both is not told from who counts one of them. */
const measureWords = (of: Measured): string => (drawnOf(of) === 'both' ? '' : sayMeasure(of))
