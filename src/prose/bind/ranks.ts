import { grammar } from '../grammar/in-use.ts'
import { isRankNoun } from '../grammar/nouns.ts'
import { namingWords } from './naming-words.ts'
import type { Offer } from './offers.ts'

/** True for a datum that is a place in an order, by a word of its label or unit: then an ordinal says it. */
export function isRank(offer: Offer): boolean {
  if (offer.kind !== 'quantity') return false
  const { rankNouns } = grammar()
  const { unit } = offer.quantity
  // `3 places` are so many; `place` is which.
  const isPlural = isRankNoun(unit) && !rankNouns.some((noun) => isSame(noun, unit))
  const ranks = namingWords(rankNouns.join(' '))
  return !isPlural && [...(offer.names ?? [])].some((word) => ranks.has(word))
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
