import { shortDate, shortPeriod } from '../../say/date.ts'
import { entityInProse, entityName } from '../../say/entity.ts'
import { sayList } from '../../say/list.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { capital } from '../../say/sentence.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Corpus } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'

/** A collection of records as a reader meets it: a heading, what it holds, and a row a record. */
export type DataSection = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numbers: readonly number[]
  /** Columns that do not break over lines, such as dates. */
  readonly solid: readonly number[]
}

const unknown = '—'
const say = (quantity: Quantity | undefined): string => (quantity ? sayQuantity(quantity) : unknown)

/** Every collection of the corpus that holds anything, as tables. */
export function dataSections(corpus: Corpus): readonly DataSection[] {
  const name = (id: string) => entityName(id, corpus.entities)
  const names = (ids: readonly string[]) =>
    sayList(ids.map((id) => entityInProse(id, corpus.entities)))
  const title = (id: string) => corpus.sources.get(id)?.title ?? id
  const sections: readonly DataSection[] = [
    {
      id: 'estimates',
      title: 'Published numbers',
      about: 'What was put forward, by whom, and what it counts.',
      head: ['Number', 'Quantity', 'Counts', 'Scope', 'Period', 'Published', 'Source'],
      numbers: [1],
      solid: [5],
      rows: [...corpus.estimates.values()].map((e) => [
        e.ours ? `${e.label} (our sum)` : e.label,
        say(e.quantity),
        e.measures,
        e.scope.join('; '),
        e.period ? shortPeriod(e.period) : unknown,
        shortDate(e.published),
        title(e.source),
      ]),
    },
    {
      id: 'incidents',
      title: 'Incidents',
      about: 'One row a theft or attempt. A dash is unknown, never zero.',
      head: ['Victim', 'Date', 'Place', 'Value', 'Native amount', 'Labelled', 'Attribution', 'By'],
      numbers: [3, 4],
      solid: [1],
      rows: [...corpus.incidents.values()].map((i) => [
        capital(i.victim),
        shortDate(i.date),
        i.place,
        say(i.value),
        say(i.native),
        i.label,
        statusFaces[i.attribution].label.toLowerCase(),
        names([...new Set(i.attributedBy.map(({ by }) => by))]) || unknown,
      ]),
    },
    {
      id: 'series',
      title: 'Yearly series, by edition',
      about: 'The same years as successive editions counted them.',
      head: ['Series', 'Year', 'Quantity', 'Incidents', 'Edition', 'Source'],
      numbers: [2, 3],
      solid: [1, 4],
      rows: [...corpus.series.values()].flatMap((each) =>
        each.points.map((point) => [
          each.label,
          shortDate(point.period),
          say(point.quantity),
          point.count === undefined ? unknown : String(point.count),
          shortDate(each.edition),
          title(each.source),
        ]),
      ),
    },
    {
      id: 'entities',
      title: 'Parties',
      about: 'Who is named and who speaks, with the other names they are listed under.',
      head: ['Name', 'Kind', 'Part of', 'Also known as'],
      numbers: [],
      solid: [],
      rows: [...corpus.entities.values()].map((e) => [
        e.name,
        e.kind,
        e.partOf ? name(e.partOf) : unknown,
        e.aliases.join(', ') || unknown,
      ]),
    },
    {
      id: 'events',
      title: 'Events',
      about: 'Dated no more precisely than they are known.',
      head: ['Event', 'Date', 'Lane', 'Status', 'Source'],
      numbers: [],
      solid: [],
      rows: [...corpus.events.values()].map((e) => [
        e.title,
        e.until ? `${shortDate(e.date)} – ${shortDate(e.until)}` : shortDate(e.date),
        e.lane,
        statusFaces[e.status].label.toLowerCase(),
        title(e.source),
      ]),
    },
    {
      id: 'derived',
      title: 'Our own arithmetic',
      about: 'Computed by the build from the rows above, and published by nobody else.',
      head: ['Value', 'Quantity', 'How', 'Note'],
      numbers: [1],
      solid: [],
      rows: [...corpus.derived.values()].map((d) => [
        d.label,
        say(d.quantity),
        d.formula.op.replaceAll('-', ' '),
        d.note ?? unknown,
      ]),
    },
    {
      id: 'quantities',
      title: 'Other numbers of the record',
      about: 'Counts that compete with no other.',
      head: ['Number', 'Quantity', 'Source'],
      numbers: [1],
      solid: [],
      rows: [...corpus.quantities.values()].map((q) => [q.label, say(q.quantity), title(q.source)]),
    },
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}
