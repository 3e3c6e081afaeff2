import { addressFrom } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import { leaveBeside } from '../../cache/beside.ts'
import { digestOf } from '../../cache/digest.ts'
import { claimTwin } from '../../exports/claim/claim-twin.ts'
import type { ClaimTwin } from '../../exports/claim/twin-schema.ts'
import { wholeClaim } from '../../exports/claim/whole-claim.ts'
import { claimCard } from '../../exports/structured/social-card.ts'
import { writeMarkdown } from '../../exports/writing/markdown.ts'
import { movesOf } from '../../model/addresses.ts'
import type { Claim } from '../../model/claim.ts'
import { figuresWith } from '../../charts/drawn-figures.ts'
import { drawAside } from '../../png/threads.ts'
import { drawCard } from '../social/_draw-card.ts'

/** One file a claim, as Astro asks for them. */
export const claimPaths = () =>
  [...corpus.claims.values()].map((claim) => ({
    params: { id: claim.id },
    props: { claim },
    cacheKey: digestOf(claim),
  }))

/**
 * Files that programs fetch a claim by. A build makes them with the claim's page, and asks here for those under former
 * names alone: whoever fetches a claim by one finds it, with the address it has.
 */
export const claimTwinPaths = () => [
  ...(import.meta.env.DEV ? claimPaths() : []),
  ...movesOf(corpus).flatMap(({ from, id: current }) => {
    const claim = corpus.claims.get(current)
    const [, id] = /^\/claims\/([^/]+)\/$/.exec(from) ?? []
    return claim && id !== undefined
      ? [{ params: { id }, props: { claim }, cacheKey: digestOf(claim) }]
      : []
  }),
]

/** A claim for programs; `/schemas/published-claim.json` says what is in it. */
export const twinJson = (twin: ClaimTwin): string => `${JSON.stringify(twin, undefined, 2)}\n`

/** A claim as Markdown, its status in words. */
export const twinMarkdown = (twin: ClaimTwin): string => writeMarkdown(wholeClaim(twin))

/** Has these stand beside the page of a claim, and the picture of it where it is shared. */
export function leaveTwins(claim: Claim, origin: URL | undefined): void {
  const card = claimCard(claim, corpus)
  const twin = twinOf(claim, origin)
  leaveBeside(`claims/${claim.id}.json`, () => twinJson(twin))
  leaveBeside(`claims/${claim.id}.md`, () => twinMarkdown(twin))
  leaveBeside(card.path.slice(1), () => drawAside(drawCard(card, corpus.site.title)))
}

/** A claim as it leaves the site. */
export const twinOf = (claim: Claim, origin: URL | undefined): ClaimTwin =>
  claimTwin(claim, {
    corpus,
    figures: figuresWith(claim.id, corpus),
    addressOf: addressFrom(origin),
  })
