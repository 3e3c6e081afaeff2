import type { Claim } from '../model/claim.ts'
import { basisOf } from '../model/origins.ts'
import type { Corpus } from '../model/records.ts'
import { leadOf } from './lead-of.ts'

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
  const met = [...corpus.articles.values()].flatMap(({ claims }) => claims)
  const used = [...corpus.articles.values()].flatMap(({ marks }) => marks.map(({ claim }) => claim))
  const restedOn = [...corpus.claims.values()].flatMap(({ related }) =>
    related.filter(({ relation }) => relation === 'depends-on').map(({ claim }) => claim),
  )
  const countIn = (ids: readonly string[], id: string) => ids.filter((each) => each === id).length
  const ranked = [...corpus.claims.values()].map((claim) => ({
    claim,
    inLead: lead.includes(claim.id) ? lead.indexOf(claim.id) : lead.length,
    weight: 2 * countIn(restedOn, claim.id) + countIn(used, claim.id),
    met: met.includes(claim.id) ? met.indexOf(claim.id) : met.length,
  }))
  return ranked
    .toSorted((a, b) => a.inLead - b.inLead || b.weight - a.weight || a.met - b.met)
    .map(({ claim }) => claim)
}
