import { writeCsv, type Cell } from '../../data/csv.ts'
import type { Table } from '../../data/drawing.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import type { Link } from './chain.ts'
import { sayIssued } from './say-link.ts'

const head = ['Source', 'Published by', 'Date', 'Repeats', 'How that is known', 'Read'] as const

/** One row a source in the drawing's order; an origin says so where others say what they repeat. */
export function provenanceTable(caption: string, links: readonly Link[]): Table {
  return {
    caption,
    head,
    rows: links.map((link) => {
      const { source, name, repeats, elsewhere, isOrigin } = link
      const names = [...repeats.map(({ row }) => links[row]?.name ?? ''), ...elsewhere]
      return [
        isolate(source.title),
        name,
        sayIssued(link),
        isOrigin ? 'nothing: an origin' : sayList(names),
        isOrigin ? '' : sayHow(link),
        source.custom.access.level,
      ]
    }),
  }
}

/** Whether the source says itself what it repeats, and the reasons where that is inferred. */
function sayHow({ source }: Link): string {
  const reasons = source.custom.derivedFrom.map(({ inferred, because }) =>
    [inferred ? 'inferred' : 'stated or plain', because].filter(Boolean).join(': '),
  )
  return [...new Set(reasons)].join(' ')
}

const columns = [
  'source_id',
  'title',
  'publisher',
  'date',
  'is_origin',
  'repeats_source_id',
  'repeat_inferred',
  'because',
  'access',
] as const

/** The same as a file: one line a link, and one for each origin. */
export function provenanceCsv(links: readonly Link[]): string {
  return writeCsv(
    columns,
    links.flatMap(({ source, name, date, isOrigin }): readonly (readonly Cell[])[] => {
      const about = [source.id, source.title, name, date, isOrigin] as const
      const access = source.custom.access.level
      return source.custom.derivedFrom.length === 0
        ? [[...about, undefined, undefined, undefined, access]]
        : source.custom.derivedFrom.map((edge) => [
            ...about,
            edge.source,
            edge.inferred,
            edge.because,
            access,
          ])
    }),
  )
}
