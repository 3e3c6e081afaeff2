import type { Claim } from '../model/claim.ts'
import type { Corpus } from '../model/records.ts'
import { staleUnder } from '../model/stale.ts'
import { byImportance, carryingOrigins } from './claim-weight.ts'

/** One way in which the site is weak, and the claims it touches, the weightiest first. */
export type Doubt = {
  readonly kind: 'one-origin' | 'unread' | 'inferred' | 'low' | 'stale' | 'overdue'
  readonly claims: readonly Claim[]
}

/**
 * The weakest links of what the site says, found in its record: what rests on a single origin, on documents that
 * nobody here has read, on links between sources that are inferred, on poor evidence or sources that were withdrawn,
 * and what was to be looked at again. Kinds that touch no claim are left out.
 */
export function doubtsOf(corpus: Corpus, today: string): readonly Doubt[] {
  const claims = byImportance(corpus)
  const doubts: readonly Doubt[] = [
    { kind: 'one-origin', claims: claims.filter((claim) => isOnOneOrigin(claim, corpus)) },
    { kind: 'unread', claims: claims.filter((claim) => isUnread(claim, corpus)) },
    { kind: 'inferred', claims: claims.filter((claim) => isInferred(claim, corpus)) },
    { kind: 'low', claims: claims.filter(({ confidence }) => confidence === 'low') },
    { kind: 'stale', claims: claims.filter((claim) => isStale(claim, corpus)) },
    { kind: 'overdue', claims: claims.filter((claim) => isOverdue(claim, today)) },
  ]
  return doubts.filter((doubt) => doubt.claims.length > 0)
}

/** True for a claim past the day on which it was to be reviewed again. */
export const isOverdue = ({ reviewBy }: Claim, today: string): boolean =>
  reviewBy !== undefined && today > reviewBy

/** True for what one voice alone carries, however many repeat it. */
export const isOnOneOrigin = (claim: Claim, corpus: Corpus): boolean =>
  carryingOrigins(claim, corpus) === 1

/** The sources that carry a claim as it stands. */
const carrying = ({ evidence, status }: Claim, { sources }: Corpus) =>
  evidence.flatMap(({ source, relation }) => {
    const isCarrying = relation === (status === 'error' ? 'contradicts' : 'supports')
    return (isCarrying && sources.get(source)) || []
  })

/** True where every document that carries it is known through others. */
function isUnread(claim: Claim, corpus: Corpus): boolean {
  const sources = carrying(claim, corpus)
  const isKnownThroughOthers = (level: string) =>
    level === 'second-hand' || level === 'transcription'
  return (
    sources.length > 0 && sources.every(({ custom }) => isKnownThroughOthers(custom.access.level))
  )
}

const isInferred = (claim: Claim, corpus: Corpus): boolean =>
  carrying(claim, corpus).some(({ custom }) =>
    custom.derivedFrom.some(
      ({ inferred, about }) =>
        inferred && (!about || about.some((ref) => claim.values.includes(ref))),
    ),
  )

const isStale = (claim: Claim, corpus: Corpus): boolean =>
  carrying(claim, corpus).some(({ id }) => staleUnder(id, corpus.sources) !== undefined)
