import type { Mark } from '../model/records.ts'
import type { Message } from '../model/message.ts'
import { judge } from '../prose/bind.ts'
import { dataUnit } from '../prose/data-unit.ts'
import type { Offer } from '../prose/offers.ts'
import { sayOffer } from '../prose/say-offer.ts'
import { offersOfClaim, type ArticleNumber } from './article-numbers.ts'
import type { Content } from './content.ts'
import { quoted } from './wording.ts'

/**
 * In one mark, a datum said twice while another of the same unit that the claim is bound to is not said:
 * `8 errors came with it and 8 were made in the copying`, where the record has 7 and 8.
 */
export function* saidForAnother(
  content: Content,
  slug: string,
  numbers: readonly ArticleNumber[],
): Iterable<Message> {
  const prose = content.prose.get(slug)
  for (const mark of content.corpus.articles.get(slug)?.marks ?? []) {
    const twice = twiceSaid(content, mark, numbers)
    if (!twice || !prose) continue
    const [{ words, start }, unsaid] = twice
    yield {
      place: prose.placeAt(start),
      severity: 'error',
      rule: 'number-matches-datum',
      what: `${quoted(words)} is said twice in the words of ${quoted(mark.claim)}, and ${quoted(unsaid.ref)} is not said.`,
      why: 'Where a claim carries two numbers of one kind, a slip that turns one into the other would pass unseen.',
      mend: `Write ${quoted(sayOffer(unsaid))} in one of the two places, or take ${quoted(unsaid.ref)} out of the claim's \`values\`.`,
      actual: words,
      expected: [sayOffer(unsaid)],
    }
  }
}

function twiceSaid(
  content: Content,
  mark: Mark,
  numbers: readonly ArticleNumber[],
): readonly [ArticleNumber, Offer] | undefined {
  const offers = offersOfClaim(content, mark.claim)
  const said = numbers.flatMap((number) => {
    if (number.start < mark.start || number.start >= mark.end) return []
    const verdict = judge(number.found, offers)
    return verdict.bound ? [{ number, offer: verdict.offer }] : []
  })
  for (const [i, { number, offer }] of said.entries()) {
    const isAgain = said.slice(0, i).some((earlier) => earlier.offer === offer)
    const unsaid = offers.find(
      (one) => isRival(one, offer) && !said.some((entry) => entry.offer === one),
    )
    if (isAgain && unsaid) return [number, unsaid]
  }
  return undefined
}

/** The quantities that a datum is about, not what it carries besides. */
const mainRoles: ReadonlySet<string> = new Set(['quantity', 'computed value', 'value', 'point'])

function isRival(one: Offer, other: Offer): boolean {
  if (one === other || one.kind !== 'quantity' || other.kind !== 'quantity') return false
  if (!mainRoles.has(one.role) || sayOffer(one) === sayOffer(other)) return false
  const [a, b] = [dataUnit(one.quantity.unit), dataUnit(other.quantity.unit)]
  return a.kind === b.kind && a.unit === b.unit && a.nouns.join() === b.nouns.join()
}
