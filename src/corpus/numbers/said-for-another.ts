import type { Mark } from '../../model/records.ts'
import { centralOf } from '../../model/quantity.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'
import type { Content } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'
import type { ArticleNumber } from './article-number.ts'
import type { NumberFault } from './number-fault.ts'
import { offersOfClaim } from './offers.ts'
import { isRival } from './said-twice.ts'
import type { PlacedFault } from './sentence-messages.ts'

/**
 * Bindings through which a slip would pass unseen: in one mark, a datum said twice while another of the same unit is
 * not said (`8 errors came with it and 8 were made in the copying`, where the record has 7 and 8), or a datum
 * that is not said and differs from one that is by its qualifier alone.
 */
export function* saidForAnother(
  content: Content,
  slug: string,
  numbers: readonly ArticleNumber[],
): Iterable<PlacedFault & { readonly block: number }> {
  for (const mark of content.corpus.articles.get(slug)?.marks ?? []) {
    const confusion = confusedIn(content, mark, numbers)
    if (!confusion) continue
    const { number, unsaid, how } = confusion
    const claim = quoted(mark.claim)
    const fault: NumberFault = {
      severity: 'error',
      rule: 'number-matches-datum',
      what:
        how === 'twice'
          ? `${quoted(number.words)} is said twice in the words of ${claim}, and ${quoted(unsaid.ref)} is not said.`
          : `${claim} is bound to ${quoted(unsaid.ref)} too, which is ${quoted(number.words)} but for the hedge.`,
      why: 'Where a claim carries two numbers of one kind, a slip that turns one into the other would pass unseen.',
      mend: `Say ${quoted(sayOffer(unsaid))} in these words too, or take ${quoted(unsaid.ref)} out of the claim's \`values\`.`,
      actual: number.words,
      expected: [sayOffer(unsaid)],
    }
    yield { start: number.start, block: number.block, fault }
  }
}

type Confusion = {
  readonly number: ArticleNumber
  readonly unsaid: Offer
  readonly how: 'twice' | 'twin'
}

function confusedIn(
  content: Content,
  mark: Mark,
  numbers: readonly ArticleNumber[],
): Confusion | undefined {
  const offers = offersOfClaim(content, mark.claim)
  const said = numbers.flatMap((number) => {
    const { outcome, start } = number
    if (start < mark.start || start >= mark.end || outcome.kind !== 'bound') return []
    const offer = offers.find(({ ref, role }) => ref === outcome.ref && role === outcome.role)
    return offer ? [{ number, offer }] : []
  })
  const isSaid = (one: Offer) => said.some(({ offer }) => offer === one)
  for (const [i, { number, offer }] of said.entries()) {
    const rivals = offers.filter((one) => isRival(one, offer) && !isSaid(one))
    const [rival] = rivals
    const twin = rivals.find((one) => isTwin(one, offer))
    if (twin) return { number, unsaid: twin, how: 'twin' }
    const isAgain = said.slice(0, i).some((earlier) => earlier.offer === offer)
    if (isAgain && rival) return { number, unsaid: rival, how: 'twice' }
  }
  return undefined
}

/** True for two data of one value under different qualifiers. */
const isTwin = (one: Offer, other: Offer): boolean =>
  one.kind === 'quantity' &&
  other.kind === 'quantity' &&
  centralOf(one.quantity) === centralOf(other.quantity)
