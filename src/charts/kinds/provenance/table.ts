import type { Quantity } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { publisherOf, type Source } from '../../../model/source.ts'
import { accessWords } from '../../../say/access.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { csvOf, tableOf, type Column } from '../../data/columns.ts'
import type { Table } from '../../data/drawing.ts'
import { nameOfSource } from '../../data/lookup.ts'
import type { Link } from './chain.ts'
import { sayIssued } from './say-link.ts'
import { t } from '../../../model/words.ts'

type Derivation = Source['custom']['derivedFrom'][number]

/** One thing that a source repeats; an origin repeats nothing. */
type Row = { readonly link: Link; readonly edge: Derivation | undefined }

/** One row for each thing that a source repeats, and one for each origin, in the drawing's order. */
export const provenanceTable = (
  caption: string,
  {
    links,
    numbers,
    records,
  }: {
    readonly links: readonly Link[]
    /** What a source gives of the number that went round, by its id. */
    readonly numbers: ReadonlyMap<string, Quantity>
    readonly records: Records
  },
): Table =>
  tableOf(
    caption,
    columnsWith(links, records).flatMap((column) =>
      column.id === 'repeats_source_id' ? [numberColumn(numbers), column] : [column],
    ),
    { rows: rowsOf(links) },
  )

const numberColumn = (numbers: ReadonlyMap<string, Quantity>): Column<Row> => ({
  id: 'number',
  heading: 'Number',
  cell: ({ link }) => {
    const number = numbers.get(link.source.id)
    return number ? sayQuantity(number) : ''
  },
  set: 'solid',
})

/** The same as a file: one line a link. */
export const provenanceCsv = (links: readonly Link[], records: Records): string =>
  csvOf(columnsWith(links, records), rowsOf(links))

const rowsOf = (links: readonly Link[]): readonly Row[] =>
  links.flatMap((link): readonly Row[] => {
    const { id, custom } = link.source
    const edges = custom.derivedFrom.filter(({ source }) => source !== id)
    return edges.length === 0 ? [{ link, edge: undefined }] : edges.map((edge) => ({ link, edge }))
  })

function columnsWith(links: readonly Link[], { sources }: Records): readonly Column<Row>[] {
  const nameOfRepeated = ({ source: id }: Derivation): string => {
    const source = sources.get(id)
    return links.find((link) => link.source.id === id)?.name ?? (source ? nameOfSource(source) : id)
  }
  return [
    { id: 'source_id', value: ({ link }) => link.source.id },
    {
      id: 'title',
      heading: 'Source',
      cell: ({ link }) => isolate(link.source.title),
      value: ({ link }) => link.source.title,
    },
    {
      id: 'publisher',
      heading: 'Published by',
      cell: ({ link }) => link.name,
      value: ({ link }) => publisherOf(link.source),
    },
    {
      id: 'date',
      heading: 'Date',
      cell: ({ link }) => sayIssued(link),
      value: ({ link }) => link.date,
      set: 'solid',
    },
    { id: 'is_origin', value: ({ link }) => link.isOrigin },
    {
      id: 'repeats_source_id',
      heading: 'Repeats',
      cell: ({ edge }) => (edge ? nameOfRepeated(edge) : t('nothing: an origin')),
      value: ({ edge }) => edge?.source,
    },
    {
      id: 'repeat_inferred',
      heading: 'How that is known',
      cell: ({ edge }) => (edge ? (edge.inferred ? t('inferred') : t('stated or plain')) : ''),
      value: ({ edge }) => edge?.inferred,
    },
    { id: 'because', heading: 'Why', value: ({ edge }) => edge?.because },
    {
      id: 'access',
      heading: 'Read|how',
      cell: ({ link }) => accessWords[link.source.custom.access.level],
      value: ({ link }) => link.source.custom.access.level,
    },
  ]
}
