import type { Source } from './source.ts'

/**
 * The independent origins behind some sources, in order of first meeting: the sources that repeat no
 * other, found by following `derivedFrom`. Three reports that copy one list are three sources and one origin.
 *
 * An edge to a source that is not there leads nowhere, so the chain ends before it. Sources that only
 * repeat each other have no origin among them and count as one, under the id that sorts first.
 */
export function originsOf(
  sourceIds: Iterable<string>,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const origins = new Set<string>()
  for (const id of sourceIds) {
    const reached = reachedFrom(id, sources)
    const ends = reached.filter((other) => repeatsOf(other, sources).length === 0)
    const [first = id] = reached.toSorted()
    for (const end of ends.length > 0 ? ends : [first]) origins.add(end)
  }
  return [...origins]
}

/** Ids of the known sources that a source repeats; itself aside. */
function repeatsOf(id: string, sources: ReadonlyMap<string, Source>): readonly string[] {
  const edges = sources.get(id)?.custom.derivedFrom ?? []
  return edges.map(({ source }) => source).filter((other) => other !== id && sources.has(other))
}

/** A source and all it repeats, directly or through others, nearest first. */
function reachedFrom(id: string, sources: ReadonlyMap<string, Source>): readonly string[] {
  const reached = new Set([id])
  // A set grows while it is walked, and yields what was added.
  for (const each of reached) for (const other of repeatsOf(each, sources)) reached.add(other)
  return [...reached]
}
