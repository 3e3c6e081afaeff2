import type { Corpus } from '../../model/records.ts'
import type { Collection } from '../read/collection.ts'
import type { JsonPath } from '../read/content.ts'
import type { Rule } from './rule.ts'
import { quoted } from '../../say/quoted.ts'

/** An edge of a graph that must run one way, with the path it stands at. */
type Edge = { readonly to: string; readonly path: JsonPath }
type Graph = {
  readonly collection: Collection
  readonly verb: string
  readonly edges: ReadonlyMap<string, readonly Edge[]>
}

/** Nothing repeats, rests on or belongs to itself by a way round: sources, estimates, claims, entities. */
export const derivationHasNoCycle: Rule<'derivation-has-no-cycle'> = {
  id: 'derivation-has-no-cycle',
  group: 'References',
  severity: 'error',
  cause:
    'A source repeats itself by a way round, or an estimate, a derived value, a claim that depends on another, or a part of a body does.',
  why: 'A chain that bites its own tail has no origin, and nothing to rest on.',
  mend: 'Remove the link that is not so; usually the later one repeats the earlier.',
  *judge({ corpus, placeOf }) {
    for (const { collection, verb, edges } of graphsOf(corpus)) {
      for (const { id, path, trail } of cyclesOf(edges)) {
        yield {
          place: placeOf(collection, id, path),
          what: `${quoted(id)} ${verb} itself: ${trail.map(quoted).join(' ← ')}.`,
          actual: trail.join(' ← '),
        }
      }
    }
  },
}

function graphsOf(corpus: Corpus): readonly Graph[] {
  return [
    {
      collection: 'sources',
      verb: 'repeats',
      edges: edgesOf(corpus.sources, ({ custom }) =>
        custom.derivedFrom.map(({ source }, i) => ({
          to: source,
          path: ['custom', 'derivedFrom', i, 'source'],
        })),
      ),
    },
    {
      collection: 'estimates',
      verb: 'repeats',
      edges: edgesOf(corpus.estimates, ({ repeats }) =>
        repeats ? [{ to: repeats.estimate, path: ['repeats', 'estimate'] }] : [],
      ),
    },
    {
      collection: 'claims',
      verb: 'depends on',
      edges: edgesOf(corpus.claims, ({ related }) =>
        related.flatMap(({ claim, relation }, i) =>
          relation === 'depends-on' ? [{ to: claim, path: ['related', i, 'claim'] }] : [],
        ),
      ),
    },
    {
      collection: 'entities',
      verb: 'is part of',
      edges: edgesOf(corpus.entities, ({ partOf }) =>
        partOf === undefined ? [] : [{ to: partOf, path: ['partOf'] }],
      ),
    },
  ]
}

const edgesOf = <T>(records: ReadonlyMap<string, T>, of: (record: T) => readonly Edge[]) =>
  new Map([...records].map(([id, record]) => [id, of(record)]))

/** Each cycle once, told at the link that closes it. */
function* cyclesOf(edges: Graph['edges']) {
  const finished = new Set<string>()
  for (const start of edges.keys()) {
    // Iterative, so that a chain of thousands does not exhaust the stack.
    const trail: { readonly id: string; next: number }[] = [{ id: start, next: 0 }]
    while (trail.length > 0) {
      const top = trail.at(-1)
      if (!top) break
      const edge = finished.has(top.id) ? undefined : edges.get(top.id)?.[top.next]
      if (!edge) {
        finished.add(top.id)
        trail.pop()
        continue
      }
      top.next += 1
      const from = trail.findIndex(({ id }) => id === edge.to)
      if (from >= 0) {
        const names = [...trail.slice(from).map(({ id }) => id), edge.to]
        yield { id: top.id, path: edge.path, trail: names }
      } else if (!finished.has(edge.to)) trail.push({ id: edge.to, next: 0 })
    }
  }
}
