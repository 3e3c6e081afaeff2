import { csvOf, tableOf, type Column } from '../../charts/data/columns.ts'
import type { Table } from '../../charts/data/drawing.ts'
import type { Corpus } from '../../model/records.ts'
import { countedColumns, derivedColumns, estimateColumns, pointColumns } from './_number-columns.ts'
import { entityColumns, eventColumns, incidentColumns } from './_record-columns.ts'

/** A collection of records as a reader meets it: a heading, what it holds, a row a record, and the same as a file. */
export type DataSection = Omit<Table, 'caption'> & {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly csv: string
}

/** Every collection of the corpus that holds anything. */
export function dataSections(corpus: Corpus): readonly DataSection[] {
  const sections = [
    sectionOf(
      {
        id: 'estimates',
        title: 'Published numbers',
        about: 'What was put forward, by whom, and what it counts.',
      },
      estimateColumns(corpus),
      corpus.estimates.values(),
    ),
    sectionOf(
      {
        id: 'incidents',
        title: 'Incidents',
        about: 'One row an incident, done or attempted. A dash is unknown, never zero.',
      },
      incidentColumns(corpus),
      corpus.incidents.values(),
    ),
    sectionOf(
      {
        id: 'series',
        title: 'Yearly series, by edition',
        about: 'The same years as successive editions counted them.',
      },
      pointColumns(corpus),
      [...corpus.series.values()].flatMap((series) =>
        series.points.map((point) => ({ series, point })),
      ),
    ),
    sectionOf(
      {
        id: 'entities',
        title: 'Parties',
        about: 'Who is named and who speaks, with the other names they are listed under.',
      },
      entityColumns(corpus),
      corpus.entities.values(),
    ),
    sectionOf(
      { id: 'events', title: 'Events', about: 'Dated no more precisely than they are known.' },
      eventColumns(corpus),
      corpus.events.values(),
    ),
    sectionOf(
      {
        id: 'derived',
        title: 'Our own arithmetic',
        about: 'Computed by the build from the rows above, and published by nobody else.',
      },
      derivedColumns,
      corpus.derived.values(),
    ),
    sectionOf(
      {
        id: 'quantities',
        title: 'Other numbers of the record',
        about: 'Counts that compete with no other.',
      },
      countedColumns(corpus),
      corpus.quantities.values(),
    ),
  ]
  return sections.filter((section) => section.rows.length > 0)
}

function sectionOf<Row>(
  about: Pick<DataSection, 'id' | 'title' | 'about'>,
  columns: readonly Column<Row>[],
  records: Iterable<Row>,
): DataSection {
  const held = [...records]
  const { head, rows, set } = tableOf(about.title, columns, { rows: held })
  return { ...about, head, rows, set, csv: csvOf(columns, held) }
}
