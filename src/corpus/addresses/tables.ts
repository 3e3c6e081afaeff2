import type { Claim, Evidence } from '../../model/claim.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Corpus } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'

/** The rows of a table of data, and the name of each in the address of its page. */
export type TableRows<Row> = {
  readonly rows: (corpus: Corpus) => readonly Row[]
  /** Of a row, and its place among all. */
  readonly fragment: (row: Row, i: number) => string
  readonly names: (corpus: Corpus) => readonly string[]
}

const rowsOf = <Row>(
  rows: TableRows<Row>['rows'],
  fragment: TableRows<Row>['fragment'],
): TableRows<Row> => ({ rows, fragment, names: (corpus) => rows(corpus).map(fragment) })

const byId = ({ id }: { readonly id: string }): string => id

export type PartRow = { readonly estimate: Estimate; readonly part: Estimate['parts'][number] }
export type PointRow = { readonly series: Series; readonly point: Series['points'][number] }
export type EvidenceRow = { readonly claim: Claim; readonly evidence: Evidence }

/** Every table of data by the last part of its address; one without rows has no page. */
export const tables = {
  estimates: rowsOf(({ estimates }) => [...estimates.values()], byId),
  parts: rowsOf<PartRow>(
    ({ estimates }) =>
      [...estimates.values()].flatMap((estimate) =>
        estimate.parts.map((part) => ({ estimate, part })),
      ),
    ({ estimate, part }) => `${estimate.id}-${part.incident}`,
  ),
  incidents: rowsOf(({ incidents }) => [...incidents.values()], byId),
  series: rowsOf<PointRow>(
    ({ series }) =>
      [...series.values()].flatMap((each) => each.points.map((point) => ({ series: each, point }))),
    ({ series: { id, points }, point }) =>
      point === points[0] ? id : `${id}-${point.period.replace('/', '-')}`,
  ),
  entities: rowsOf(({ entities }) => [...entities.values()], byId),
  events: rowsOf(({ events }) => [...events.values()], byId),
  derived: rowsOf(({ derived }) => [...derived.values()], byId),
  quantities: rowsOf(({ quantities }) => [...quantities.values()], byId),
  claims: rowsOf(({ claims }) => [...claims.values()], byId),
  evidence: rowsOf<EvidenceRow>(
    ({ claims }) =>
      [...claims.values()].flatMap((claim) =>
        claim.evidence.map((evidence) => ({ claim, evidence })),
      ),
    ({ claim }, i) => `${claim.id}-${i + 1}`,
  ),
  sources: rowsOf(({ sources }) => [...sources.values()], byId),
} as const

/** The names of the rows of each table that has any, by the name of the table. */
export const rowNames = (corpus: Corpus): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(tables)
      .map(([id, { names }]) => [id, names(corpus)] as const)
      .filter(([, names]) => names.length > 0),
  )
