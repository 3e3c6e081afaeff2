import type { Event } from '../../../model/event.ts'
import type { Records } from '../../../model/records.ts'
import { publisherOf } from '../../../model/source.ts'
import { statusFaces } from '../../../model/status.ts'
import { writeCsv } from '../../data/csv.ts'
import type { Table } from '../../data/drawing.ts'
import { entityName } from '../../../say/entity.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import { inTime, sayWhen } from './rows.ts'

const head = ['Date', 'Event', 'Lane', 'By', 'Status', 'Note', 'Source'] as const

/** Events in order of time, each date as precisely as it is known. */
export function timelineTable(caption: string, events: readonly Event[], records: Records): Table {
  return {
    caption,
    head,
    rows: inTime(events).map((event) => {
      const source = records.sources.get(event.source)
      return [
        sayWhen(event),
        isolate(event.title),
        capital(event.lane),
        sayList(event.by.map((id) => entityName(id, records.entities))),
        statusFaces[event.status].label,
        event.note ?? '',
        isolate((source && publisherOf(source)) ?? source?.title ?? event.source),
      ]
    }),
  }
}

/** The same as a file: a date is a day, a month or a year. */
export function timelineCsv(events: readonly Event[], records: Records): string {
  return writeCsv(
    [
      'event_id',
      'date',
      'until',
      'title',
      'lane',
      'by',
      'status',
      'source_id',
      'locator',
      'claim_id',
    ],
    inTime(events).map((event) => [
      event.id,
      event.date,
      event.until,
      event.title,
      event.lane,
      event.by.map((id) => entityName(id, records.entities)).join('; '),
      event.status,
      event.source,
      event.locator,
      event.claim,
    ]),
  )
}
