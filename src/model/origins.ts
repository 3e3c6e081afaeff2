import type { Claim } from './claim.ts'
import type { Source } from './source.ts'
import type { ValueRef } from './value-ref.ts'

/**
 * The independent origins behind some sources, in order of first meeting: the sources that repeat no
 * other, found by following `derivedFrom`. Three reports that copy one list are three sources and one origin.
 *
 * An edge that is limited to some data (`about`) is followed where one of them is in `values`, the data that
 * the matter is bound to; without `values` every edge is followed.
 *
 * An edge to a source that is not there leads nowhere, so the chain ends before it. Sources that only
 * repeat each other have no origin among them and count as one, under the id that sorts first.
 */
export function originsOf(
  sourceIds: Iterable<string>,
  sources: ReadonlyMap<string, Source>,
  values?: readonly ValueRef[],
): readonly string[] {
  const repeats = (id: string) => repeatsOf(id, sources, values)
  const origins = new Set<string>()
  for (const id of sourceIds) {
    const reached = reachedFrom(id, repeats)
    const ends = reached.filter((other) => repeats(other).length === 0)
    const [first = id] = reached.toSorted()
    for (const end of ends.length > 0 ? ends : [first]) origins.add(end)
  }
  return [...origins]
}

/**
 * The known sources that bear on a claim and the independent origins behind them. Context is left out:
 * it says nothing for or against the claim, so it cannot make it look better supported.
 */
export function basisOf(
  { evidence, values }: Pick<Claim, 'evidence' | 'values'>,
  sources: ReadonlyMap<string, Source>,
): { readonly sources: readonly string[]; readonly origins: readonly string[] } {
  const bearing = evidence.filter(({ relation }) => relation !== 'context')
  const ids = [...new Set(bearing.map(({ source }) => source))].filter((id) => sources.has(id))
  return { sources: ids, origins: originsOf(ids, sources, values) }
}

/** Ids of the known sources that a source repeats; itself aside. */
function repeatsOf(
  id: string,
  sources: ReadonlyMap<string, Source>,
  values: readonly ValueRef[] | undefined,
): readonly string[] {
  const edges = (sources.get(id)?.custom.derivedFrom ?? []).filter(
    ({ about }) => !about || !values || about.some((ref) => values.includes(ref)),
  )
  return edges.map(({ source }) => source).filter((other) => other !== id && sources.has(other))
}

/** A source and all it repeats, directly or through others, nearest first. */
function reachedFrom(id: string, repeats: (id: string) => readonly string[]): readonly string[] {
  const reached = new Set([id])
  // A set grows while it is walked, and yields what was added.
  for (const each of reached) for (const other of repeats(each)) reached.add(other)
  return [...reached]
}
