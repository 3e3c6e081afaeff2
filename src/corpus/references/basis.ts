import { recordName } from '../../review/record/reviewed.ts'
import type { Corpus } from '../../model/records.ts'
import { referencesOf, type Reference } from './references.ts'

/** The records a record rests on, all the way down, by claim. */
export type Basis = ReadonlyMap<string, readonly string[]>

/**
 * What each claim rests on: its values, the sources of its evidence, the claims it depends on; what those data are
 * computed from, made of, repeat and are taken from; what those sources repeat. Of a claim that it depends on,
 * the claim alone: what that rests on is told there.
 */
export function basisOf(corpus: Corpus): Basis {
  const below = Map.groupBy(
    referencesOf(corpus).filter((reference) => isBasis(reference, corpus)),
    ({ from, fromId }) => recordName(from, fromId),
  )
  const targets = (record: string) =>
    (below.get(record) ?? []).map(({ to, id }) => recordName(to, id))
  return new Map(
    [...corpus.claims.keys()].map((id) => {
      const claim = recordName('claims', id)
      const reached = new Set(targets(claim))
      // The set grows while it is walked, and yields what was added.
      for (const record of reached) {
        if (record.startsWith('claims/')) continue
        for (const next of targets(record)) reached.add(next)
      }
      reached.delete(claim)
      return [id, [...reached].toSorted()]
    }),
  )
}

function isBasis({ from, fromId, to, path }: Reference, corpus: Corpus): boolean {
  const [field, index] = path
  switch (from) {
    case 'claims':
      if (field !== 'related') return field !== 'saidBy'
      return typeof index === 'number' && relationOf(corpus, fromId, index) === 'depends-on'
    case 'sources':
      // The data that a repeating is limited to, and those of its notes, are no ground of it.
      return to === 'sources' && path[1] !== 'values'
    // Who speaks and who is named is no reason for a number; nor is the claim that tells of it, or what its notes repeat.
    case 'estimates':
    case 'incidents':
    case 'entities':
    case 'events':
    case 'series':
    case 'quantities':
    case 'derived':
      return to !== 'entities' && to !== 'claims' && field !== 'values'
    default:
      return false
  }
}

const relationOf = ({ claims }: Corpus, id: string, index: number) =>
  claims.get(id)?.related[index]?.relation
