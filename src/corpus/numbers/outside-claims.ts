import type { Span } from '../../model/span.ts'
import { anyUnit } from '../../model/quantity.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'
import { namingWords } from '../../prose/bind/naming-words.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { sentencesAt, sentencesOf } from '../../prose/text/sentences.ts'
import { claimsAt, type BlockOfProse } from './article-number.ts'
import type { HeldAgainst, OfRecord } from './held-text.ts'
import { areThere, offersOfAll, valuesOf } from './offers.ts'

/**
 * What prose outside claims may repeat: counts and dates of the claims marked in its sentence; those of the claims of its
 * block, and of the front matter, where the sentence names their datum. Money, percentages and measures it may not, and
 * a count without a unit says nothing.
 */
export function heldOutside(
  content: OfRecord,
  { text, marks, values }: BlockOfProse,
  numeral: Span,
): HeldAgainst | undefined {
  const [sentence] = sentencesAt(sentencesOf(text), numeral)
  const near = sentence ? claimsAt(marks, sentence) : []
  const claims = marks.map(({ claim }) => claim)
  const around = [...valuesOf(content, claims), ...values]
  const own = valuesOf(content, near)
  if (!areThere(content, [...own, ...around])) return undefined
  const words = sentence ? namingWords(text.slice(sentence.start, sentence.end)) : new Set<string>()
  const isNamed = ({ names }: Offer) => [...words].some((word) => names?.has(word))
  const further = offersOfAll(
    content,
    around.filter((ref) => !own.includes(ref)),
  ).filter(isNamed)
  return {
    standing: 'outside',
    offers: offersOfAll(content, own).filter(mayRepeat),
    further: further.filter(mayRepeat),
    bound: 'the claims beside it carry',
    canWaive: 'prose',
  }
}

/** Dates, and counts of something. */
const mayRepeat = (offer: Offer): boolean =>
  offer.kind !== 'quantity' ||
  (offer.quantity.unit !== anyUnit && dataUnit(offer.quantity).kind === 'count')
