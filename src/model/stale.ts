import type { Source } from './source.ts'

/** The source that makes another one stale: itself, or one that it repeats. */
export type Stale = { readonly source: Source; readonly isOwn: boolean }

/** Whether a source, or one that it repeats directly or through others, was retracted or superseded; the nearest such. */
export function staleUnder(id: string, sources: ReadonlyMap<string, Source>): Stale | undefined {
  const reached = new Set([id])
  // A set grows while it is walked, and yields what was added.
  for (const each of reached) {
    const source = sources.get(each)
    if (source?.custom.retracted ?? source?.custom.superseded) {
      return source && { source, isOwn: each === id }
    }
    for (const edge of source?.custom.derivedFrom ?? []) reached.add(edge.source)
  }
  return undefined
}
