import type { Span } from '../../model/span.ts'
import type { Corpus } from '../../model/records.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'
import type { AmountKind, Found } from '../../prose/quantities/found.ts'
import { turnsIn } from '../../prose/text/turns.ts'
import type { HeldAgainst } from './held-text.ts'
import { currencyNames } from '../../prose/lexicon/currencies.ts'
import type { Numeral } from '../../prose/quantities/numerals.ts'
import { countsOnRecord } from './record-nouns.ts'

type Around = { readonly text: string; readonly corpus: Corpus; readonly held: HeldAgainst }

const mostSpoken = 12 // the last number word of one root: beyond it, people count

/**
 * True for a small number in words that counts nothing on record: `two ways`, `a four-letter word`, `half the trouble`. In a
 * claim only where it is joined to its noun, or where the claim carries no count at all that it could be a slip of.
 */
export function isTurnOfSpeech(found: Found, { text, corpus, held }: Around): boolean {
  if (found.kind === 'date') return isShortYear(found)
  if (isInTurn(found, text)) return held.standing !== 'claim' || !hasKind(held, found.kind)
  if (found.form !== 'words' || found.hedges.length > 0 || found.low !== found.high) return false
  if (found.kind === 'percent') return found.low === 50 && !hasKind(held, 'percent')
  if ((found.kind !== 'count' && found.kind !== 'ordinal') || found.low > mostSpoken) return false
  if (isTimes(found, text) && !isOften(found, text)) return false
  if (held.standing !== 'claim' && (isOften(found, text) || isBoth(found, text))) return true
  const isJoined = /^[-\u2010\u2011]\p{L}/u.test(text.slice(found.end))
  const nouns = isJoined ? found.nouns.slice(0, 1) : found.nouns.slice(0, found.nounsAfter)
  // Nothing is counted by none: `a zero-day`.
  if (isJoined && found.low === 0) return true
  if (nouns.length === 0 || countsOnRecord(nouns, corpus)) return false
  return isJoined || held.standing !== 'claim' || !hasKind(held, 'count')
}

const isTimes = ({ start, end }: Span, text: string): boolean =>
  /^(?:twice|thrice)$/i.test(text.slice(start, end))

/** `laughs twice`: how often, and not how much, as `twice the sum`. */
const isOften = (found: Span, text: string): boolean =>
  isTimes(found, text) &&
  !/^\s+(?:the|a|an|as|that|this|those|these|what|its|their|his|her|our|more|[\p{Lu}\p{N}$€£])/u.test(
    text.slice(found.end),
  )

/** `the wrong one of the two`: both of what was just named. */
const isBoth = ({ start, end }: Span, text: string): boolean =>
  text.slice(start, end).toLowerCase() === 'two' &&
  /\b(?:the|these|those) $/i.test(text.slice(0, start)) &&
  !/^\s+\p{L}/u.test(text.slice(end))

const isShortYear = ({ from, to, join }: Extract<Found, { kind: 'date' }>): boolean =>
  join === 'none' && from === to && from.shortYear !== undefined

/** True for `hundreds of words`, where the noun that follows is none that anybody counts on record. */
export function isVagueTurn(numeral: Numeral, { text, corpus }: Omit<Around, 'held'>): boolean {
  if (numeral.kind !== 'unread' || numeral.because !== 'vague') return false
  const [noun] =
    /^(?: of(?: the)?)? (?:\p{Ll}+ )?(\p{Ll}+s)\b/u.exec(text.slice(numeral.end))?.slice(1) ?? []
  return noun !== undefined && !countsOnRecord([noun], corpus) && !isMoneyWord(noun)
}

const isMoneyWord = (noun: string): boolean => Object.hasOwn(currencyNames, noun)

/** True for a number in a way of speaking that counts nothing as often as it counts: `a dozen times`. */
export const isInTurn = ({ start, end }: Span, text: string): boolean =>
  turnsIn(text).some((turn) => turn.start < end && start < turn.end)

const hasKind = ({ offers }: HeldAgainst, kind: AmountKind): boolean =>
  offers.some(
    (offer) =>
      offer.kind === 'quantity' &&
      dataUnit(offer.quantity).kind === (kind === 'ordinal' ? 'count' : kind),
  )
