import { figureReferences } from '../../src/corpus/references/figure-references.ts'
import type { Corpus } from '../../src/model/records.ts'
import type { Bound } from '../../src/model/review.ts'

/**
 * What a sentence rests on, a line each, so that whoever signs it sees what it touches: its claims with their status
 * and statement, the sources it cites or they name, the data they are bound to, the figures that draw these.
 */
export function sayTouched(bound: readonly Bound[], corpus: Corpus): readonly string[] {
  const of = (kind: Bound['kind']) => bound.filter((tie) => tie.kind === kind).map(({ to }) => to)
  const claims = [...new Set(of('claim'))].flatMap((id) => corpus.claims.get(id) ?? [])
  const data = [...new Set([...claims.flatMap(({ values }) => values), ...of('value')])]
  const sources = [
    ...of('citation'),
    ...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]
  const drawn = new Set(data.map((ref) => ref.replace(/#.*/, '')))
  const figures = [...corpus.figures.values()].filter((figure) =>
    [...figureReferences(figure)].some(({ to, id }) => drawn.has(`${to}/${id}`)),
  )
  const line = (noun: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${noun}: ${[...new Set(ids)].join(', ')}`] : []
  return [
    ...claims.map(({ id, status, statement }) => `claim ${id} (${status}): ${statement}`),
    ...line('sources', sources),
    ...line('data', data),
    ...line(
      'figures',
      figures.map(({ id }) => id),
    ),
  ]
}
