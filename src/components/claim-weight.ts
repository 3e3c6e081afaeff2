import { appearancesOf } from '../model/appearances.ts'
import { articleHeads } from '../model/article-heads.ts'
import type { Claim } from '../model/claim.ts'
import { basisOf } from '../model/origins.ts'
import type { Corpus } from '../model/records.ts'
import { leadOf } from '../model/lead.ts'

/**
 * How many independent origins carry a claim as it stands: those that support it, or, of an error, those that
 * contradict it.
 */
export function carryingOrigins(claim: Claim, corpus: Corpus): number {
  const basis = basisOf(claim, corpus)
  return (claim.status === 'error' ? basis.against : basis.for).origins.length
}

/**
 * Claims by what hangs on them: those the front page leads with, then by how many other claims rest on each and how
 * often the articles use it, then in the order a reader meets them.
 */
export function byImportance(corpus: Corpus): readonly Claim[] {
  const lead = leadOf(corpus).claims.map(({ id }) => id)
  const met = placesOf(articleHeads(corpus).flatMap(({ claims }) => claims))
  const restedOn = countsOf(
    [...corpus.claims.values()].flatMap(({ related }) =>
      related.filter(({ relation }) => relation === 'depends-on').map(({ claim }) => claim),
    ),
  )
  const inLead = placesOf(lead)
  const ranked = [...corpus.claims.values()].map((claim) => ({
    claim,
    inLead: inLead.get(claim.id) ?? lead.length,
    weight: 2 * (restedOn.get(claim.id) ?? 0) + usesOf(claim, corpus),
    met: met.get(claim.id) ?? met.size,
  }))
  return ranked
    .toSorted((a, b) => a.inLead - b.inLead || b.weight - a.weight || a.met - b.met)
    .map(({ claim }) => claim)
}

const usesOf = ({ id }: Claim, corpus: Corpus): number =>
  appearancesOf(id, corpus).reduce((sum, { marks }) => sum + marks.length, 0)

/** Where each id is met first, counting each id once. */
const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].map((id, place) => [id, place]))

/** How often each id is there. */
const countsOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]))
