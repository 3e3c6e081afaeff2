import { anyUnit } from '../../model/quantity.ts'
import { grammar } from '../grammar/in-use.ts'
import { isRankNoun } from '../grammar/nouns.ts'
import { namingWords } from './naming-words.ts'
import type { Amount } from '../quantities/found.ts'
import type { Offer } from './offers.ts'

/** True unless an ordinal is said of a count, or so many places of a place in an order. */
export const isSaidAsRank = (found: Amount, offer: Offer): boolean =>
  isRank(offer)
    ? !found.nouns.slice(0, found.nounsAfter).some(isManyPlaces)
    : found.kind !== 'ordinal'

/** `places`, and not `place`. */
const isManyPlaces = (word: string): boolean =>
  isRankNoun(word) && !grammar().rankNouns.some((noun) => isSame(noun, word))

/** True for a datum that is a place in an order, by its unit, or by its label where it has none: then an ordinal says it. */
export function isRank(offer: Offer): boolean {
  if (offer.kind !== 'quantity') return false
  const { unit } = offer.quantity
  if (unit !== '' && unit !== anyUnit) return isRankNoun(unit) && !isManyPlaces(unit)
  const ranks = namingWords(grammar().rankNouns.join(' '))
  return [...(offer.names ?? [])].some((word) => ranks.has(word))
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
