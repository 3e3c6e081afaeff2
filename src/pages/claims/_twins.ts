import { addressFrom } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import { digestOf } from '../../cache/digest.ts'
import { claimTwin } from '../../exports/claim/claim-twin.ts'
import type { ClaimTwin } from '../../exports/claim/twin-schema.ts'
import { movesOf } from '../../model/addresses.ts'
import type { Claim } from '../../model/claim.ts'
import { figuresWith } from '../../charts/drawn-figures.ts'

/** One file a claim, as Astro asks for them. */
export const claimPaths = () =>
  [...corpus.claims.values()].map((claim) => ({
    params: { id: claim.id },
    props: { claim },
    cacheKey: digestOf(claim),
  }))

/** The same under former names too: whoever fetches a claim by one finds it, with the address it has. */
export const claimTwinPaths = () => [
  ...claimPaths(),
  ...movesOf(corpus).flatMap(({ from, id: current }) => {
    const claim = corpus.claims.get(current)
    const [, id] = /^\/claims\/([^/]+)\/$/.exec(from) ?? []
    return claim && id !== undefined
      ? [{ params: { id }, props: { claim }, cacheKey: digestOf(claim) }]
      : []
  }),
]

/** A claim as it leaves the site. */
export const twinOf = (claim: Claim, origin: URL | undefined): ClaimTwin =>
  claimTwin(claim, {
    corpus,
    figures: figuresWith(claim.id, corpus),
    addressOf: addressFrom(origin),
  })
