import { dataUnit } from '../../prose/bind/data-unit.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'

/** The quantities that a datum is about, not what it carries besides. */
const mainRoles: ReadonlySet<string> = new Set(['quantity', 'computed value', 'value', 'point'])

/** True for two data of one unit that prose writes otherwise: a slip turns the one into the other. */
export function isRival(one: Offer, other: Offer): boolean {
  if (one === other || one.kind !== 'quantity' || other.kind !== 'quantity') return false
  if (!mainRoles.has(one.role)) return false
  const [a, b] = [dataUnit(one.quantity), dataUnit(other.quantity)]
  const isOfOneUnit = a.kind === b.kind && a.unit === b.unit && a.nouns.join() === b.nouns.join()
  return isOfOneUnit && sayOffer(one) !== sayOffer(other)
}

/** A datum that words are bound to: how it was written there, and in which sentence. */
export type SaidOffer = {
  readonly offer: Offer
  readonly words: string
  readonly sentence: number
}

/**
 * The datum that is not said though one of its unit is said twice alike in a sentence: then the second was likely meant to be
 * it. Undefined where the number is the first to say its datum.
 */
export function unsaidBeside(
  said: readonly (SaidOffer | undefined)[],
  i: number,
  offers: readonly Offer[],
): Offer | undefined {
  const own = said[i]
  if (!own) return undefined
  const isAgain = said
    .slice(0, i)
    .some(
      (one) => one?.offer === own.offer && one.words === own.words && one.sentence === own.sentence,
    )
  const isSaid = (offer: Offer) =>
    said.some((one) => one && (one.offer === offer || one.offer.ref === offer.ref))
  return isAgain ? offers.find((offer) => isRival(offer, own.offer) && !isSaid(offer)) : undefined
}
