import type { Corpus } from '../../model/records.ts'
import type { Collection } from '../read/collection.ts'
import type { Target } from '../references/named.ts'
import { referencesOf } from '../references/references.ts'

/** Data, whose sources are those of whatever leans on them. */
const data: ReadonlySet<Target> = new Set([
  'estimates',
  'incidents',
  'events',
  'series',
  'quantities',
  'derived',
])

type Step = { readonly to: Target; readonly id: string }

/**
 * What tells the sources that a record cites: those it names itself; for a figure and a datum also those of the
 * data it is made of and of their claims; for an article, those of its `values`. A claim stands on its own.
 */
export function citedSources(
  corpus: Corpus,
): (collection: Collection, id: string) => readonly string[] {
  const steps = new Map<string, Step[]>()
  for (const { from, fromId, to, id } of referencesOf(corpus)) {
    const key = `${from}/${fromId}`
    steps.set(key, [...(steps.get(key) ?? []), { to, id }])
  }
  return (collection, id) => {
    const sources = new Set<string>(collection === 'sources' ? [id] : [])
    const seen = new Set<string>()
    const follow = (from: Collection, fromId: string) => {
      const key = `${from}/${fromId}`
      if (seen.has(key)) return
      seen.add(key)
      for (const { to, id } of steps.get(key) ?? []) {
        if (to === 'sources') sources.add(id)
        else if (from !== 'claims' && from !== 'sources' && (data.has(to) || to === 'claims'))
          follow(to, id)
      }
    }
    follow(collection, id)
    return [...sources]
  }
}
