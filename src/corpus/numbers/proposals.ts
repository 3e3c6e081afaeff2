import { centralOf } from '../../model/quantity.ts'
import { grammar } from '../../prose/grammar/in-use.ts'
import { isLoss } from '../../prose/bind/against.ts'
import { judge } from '../../prose/bind/bind.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { sayLike } from '../../prose/bind/say-like.ts'
import { settingsOf } from '../../prose/bind/settings.ts'
import { isRank } from '../../prose/bind/ranks.ts'
import type { Amount, Found } from '../../prose/quantities/found.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import type { HeldAgainst } from './held-text.ts'

type Written = {
  readonly text: string
  readonly found: Found
  readonly words: string
  readonly held: HeldAgainst
}

/**
 * How a number would be written so that it is the nearest datum: only what, put in its place, would pass. At most two.
 */
export function proposals(
  { text, found, words, held }: Written,
  nearest: Offer,
): readonly string[] {
  if (found.kind !== 'date' && holdsMore(found, words, nearest)) return []
  if (isInWord(text, found.end) || isOtherSign(found, nearest)) return []
  const places = found.kind === 'date' ? [found] : [found, ...found.hedges]
  const start = Math.min(...places.map((place) => place.start))
  const before = text.slice(0, start)
  const after = text.slice(start + words.length)
  const passes = (candidate: string): boolean => {
    const instead = before + candidate + after
    const again = findQuantities(instead).find(
      (one) => one.start < start + candidate.length && start < one.end,
    )
    if (!again) return false
    const binding = judge(again, held.offers, settingsOf(instead)(again))
    return binding.bound && binding.offer.ref === nearest.ref
  }
  const isRange = found.kind === 'date' || found.low !== found.high
  const turned = isRange ? turnedRound(words) : []
  const asWritten = [...likeWords(words, found, nearest), ...turned].filter(passes)
  if (asWritten.length > 0) return asWritten
  if (isOfOtherKind(found, nearest)) return []
  const others = new Set([...roundings(words, found, nearest), ...sayLike(found, nearest)])
  return [...others.values().filter(passes).take(2)]
}

/**
 * True where the words of a number hold what one in its place would lose: the whole that stands first, what it is counted
 * against, a verb (`doubled`, `achtprozentig`); and for a rank, where the datum is a count.
 */
const holdsMore = (found: Amount, words: string, nearest: Offer): boolean =>
  found.isWholeFirst === true ||
  (found.per !== '' && nearest.kind === 'quantity' && dataUnit(nearest.quantity).per === '') ||
  (found.nouns[0] === 'times' && found.nounsEnd <= found.end) ||
  (/^\p{L}+$/u.test(words) && found.unit !== '') ||
  (found.kind === 'ordinal' && !isRank(nearest))

/** A number that is a part of a word: the second of `zweitgrößte`. */
const isInWord = (text: string, end: number): boolean => /^\p{L}\p{L}/u.test(text.slice(end - 1))

/** What is below zero is no count of things, and no length: who wrote one without a sign says so in other words too. */
export const isOtherSign = (found: Found, nearest: Offer): boolean =>
  found.kind !== 'date' &&
  nearest.kind === 'quantity' &&
  isLoss(nearest.quantity) &&
  found.low >= 0 &&
  !found.isFall &&
  found.kind !== 'percent' &&
  !found.unit.startsWith('°')

/** `from 1989 to 2000` of `from 2000 to 1989`. */
function turnedRound(words: string): readonly string[] {
  const [, opener = '', from, join, to] =
    /^(from |between )?(.+?)( to | and | until |–)(.+)$/i.exec(words) ?? []
  return from && join && to ? [opener + to + join + from] : []
}

/** A share is no amount: who wrote the one did not mean the other. */
const isOfOtherKind = (found: Found, nearest: Offer): boolean =>
  found.kind !== 'date' &&
  nearest.kind === 'quantity' &&
  (found.unit === '‰' ||
    (found.kind === 'percent') !== (dataUnit(nearest.quantity.unit).kind === 'percent'))

const digits = /\d[\d,]*(?:\.\d+)?/g

/** The written words with the recorded value in place of their digits: hedge, scale and places stay. */
function likeWords(words: string, found: Found, nearest: Offer): readonly string[] {
  if (grammar().writing) return []
  const [number, ...others] = words.match(digits) ?? []
  if (found.kind === 'date' || found.kind === 'ordinal') return []
  if (nearest.kind !== 'quantity' || others.length > 0 || !number) return []
  const written = Number(number.replaceAll(',', ''))
  const recorded = centralOf(nearest.quantity) * dataUnit(nearest.quantity).factor
  const places = /\.(\d+)/.exec(number)?.[1]?.length ?? 0
  if (written === 0 || found.low === 0) return []
  const value = recorded / (found.low / written)
  if (!Number.isFinite(value) || Math.abs(value) < 1) return []
  const said = value.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(value) ? 0 : places,
    maximumFractionDigits: places,
  })
  return [words.replace(number, said)]
}

/** A rounded number without a word for it may keep its value: `about $2.2 billion`. */
function roundings(words: string, found: Found, nearest: Offer): readonly string[] {
  if (found.kind === 'date' || nearest.kind !== 'quantity' || found.hedges.length > 0) return []
  const isExact = nearest.quantity.qualifier === 'exact' || nearest.quantity.qualifier === 'about'
  return isExact && centralOf(nearest.quantity) !== 0
    ? [`${grammar().writing?.qualifiers.about ?? 'about'} ${words}`]
    : []
}
