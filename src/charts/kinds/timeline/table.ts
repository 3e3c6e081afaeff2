import type { Event } from '../../../model/event.ts'
import type { Records } from '../../../model/records.ts'
import { sayDate, sayEither } from '../../../say/date.ts'
import { entityName } from '../../../say/entity.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Table } from '../../data/drawing.ts'
import { bareName } from '../../data/lookup.ts'
import { noteColumn, sourceColumns, statusColumn } from '../../data/shared-columns.ts'
import { inTime, sayGap, timelineRows } from './rows.ts'

/** Events in order of time, each date a day, a month or a year, as precisely as it is known. */
export const timelineTable = (caption: string, events: readonly Event[], records: Records): Table =>
  tableOf(caption, [...columnsWith(records), gapColumn(events)], {
    rows: inTime(events),
    claim: (event) => event.claim,
  })

/** The same as a file. */
export const timelineCsv = (events: readonly Event[], records: Records): string =>
  csvOf(columnsWith(records), inTime(events))

const columnsWith = (records: Records): readonly Column<Event>[] => [
  { id: 'event_id', value: ({ id }) => id },
  {
    id: 'date',
    heading: 'Date',
    cell: ({ date, or }) => (or === undefined ? sayDate(date) : sayEither(date, or)),
    value: ({ date }) => date,
    set: 'solid',
  },
  { id: 'or_date', value: ({ or }) => or },
  {
    id: 'until',
    heading: 'Until',
    cell: ({ until }) => (until === undefined ? '' : sayDate(until)),
    value: ({ until }) => until,
    set: 'solid',
  },
  {
    id: 'title',
    heading: 'Event',
    cell: ({ title }) => isolate(title),
    value: ({ title }) => title,
  },
  { id: 'lane', heading: 'Lane', cell: ({ lane }) => capital(lane), value: ({ lane }) => lane },
  {
    id: 'by',
    heading: 'By',
    cell: (event) => sayList(event.by.map((id) => entityName(id, records.entities))),
    value: (event) => event.by.map((id) => bareName(id, records)).join('; '),
  },
  statusColumn(({ status }) => status),
  ...sourceColumns<Event>((event) => event, records),
  noteColumn(({ note }) => note),
]

/** Where years passed without an entry, by the event that ends them. */
function gapColumn(events: readonly Event[]): Column<Event> {
  const gaps = new Map<Event, string>()
  let gap = ''
  for (const row of timelineRows(events)) {
    if (row.row === 'year') gap = sayGap(row.without)
    else {
      gaps.set(row.event, gap)
      gap = ''
    }
  }
  return { id: 'gap', heading: 'Gap, our arithmetic', cell: (event) => gaps.get(event) ?? '' }
}
