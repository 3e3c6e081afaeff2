import type { Offer } from './offers.ts'
import { nearEnough, type Setting } from './settings.ts'

/**
 * Those of several offers that the words around a number name: who share most with the nearest words that tell them
 * apart; of those that share alike, who share most with the words further out, as far as the sentence. A word that many
 * share weighs less, and one that all share nothing. Empty where no words tell any of them apart.
 */
export function namedIn(setting: Setting, offers: readonly Offer[]): readonly Offer[] {
  let named: readonly Offer[] = []
  for (const words of setting.slice(0, nearEnough)) {
    if (named.length === 1) return named
    const best = bestIn(words, named.length > 0 ? named : offers)
    if (best.length > 0) named = best
  }
  return named
}

/** Those that share most with some words; empty where none shares what not all share. */
function bestIn(words: ReadonlySet<string>, offers: readonly Offer[]): readonly Offer[] {
  const scores = offers.map(({ names }) =>
    [...words].reduce((sum, word) => sum + (names?.has(word) ? weight(word, offers) : 0), 0),
  )
  const most = Math.max(0, ...scores)
  return most > 0 ? offers.filter((_, i) => (scores[i] ?? 0) > most - 1e-9) : []
}

function weight(word: string, offers: readonly Offer[]): number {
  const sharing = offers.filter(({ names }) => names?.has(word)).length
  return sharing === offers.length ? 0 : 1 / sharing
}
