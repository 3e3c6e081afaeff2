import { nounClass } from '../../prose/grammar/nouns.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { Found } from '../../prose/quantities/found.ts'
import type { HeldAgainst } from './held-text.ts'

/** What a drawing is made of, and what it shows of claims. */
const drawnNouns = (
  'numbers arrows bands bars blocks boxes circles claims columns dots groups lanes lines marks points rows rungs ' +
  'segments stripes'
).split(' ')

const near = 2 // words behind a number: `three drawn rows`

/**
 * What a number of drawn things may be: how many are drawn, or a datum that counts these very things. Undefined for a
 * number of anything else.
 */
export function offersOfDrawn(
  found: Found,
  { drawn, offers }: HeldAgainst,
): readonly Offer[] | undefined {
  if (!drawn || found.kind !== 'count') return undefined
  const noun = found.nouns
    .slice(0, Math.min(near, found.nounsAfter))
    .map(nounClass)
    .find((each) => drawnNouns.some((drawn) => nounClass(drawn) === each))
  if (noun === undefined) return undefined
  const counted = offers.filter(
    (offer) => offer.kind === 'quantity' && dataUnit(offer.quantity.unit).nouns.includes(noun),
  )
  return [...drawn, ...counted]
}
