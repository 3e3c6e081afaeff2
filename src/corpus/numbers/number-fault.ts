import type { Message } from '../../model/message.ts'
import type { Binding } from '../../prose/bind/bind.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { Found } from '../../prose/quantities/found.ts'
import { sayingsFor } from '../../prose/lexicon/qualifier-words.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'
import { listed, quoted } from '../../say/quoted.ts'

type Unbound = Extract<Binding, { bound: false }>
type Words = Pick<Message, 'what' | 'mend' | 'expected'>

/** What is wrong with a number that is none of what `bound` names, and how its nearest datum would be written. */
export function numberFault(
  words: string,
  found: Found,
  { nearest, fault }: Unbound,
  bound: string,
): Words & Pick<Message, 'actual'> {
  const actual = words
  if (!nearest) {
    return {
      what: `${quoted(words)} has nothing to stand on: ${bound} no ${noun(found)}.`,
      mend: 'Name the datum that carries it in `values`, or leave the number out.',
      actual,
    }
  }
  if (fault === 'hedge' && isBareRounding(found, nearest)) {
    return { ...rounded(words, nearest), actual }
  }
  const what =
    fault === 'hedge'
      ? `${quoted(words)} is hedged otherwise than the record: ${quoted(nearest.ref)}, ${nearest.role}.`
      : `${quoted(words)} is not what the record has; the nearest is ${quoted(nearest.ref)}, ${nearest.role}.`
  return { what, ...writeAs(nearest), actual }
}

/** True for a rounded number without a word for it, where the record is exact. */
const isBareRounding = (found: Found, nearest: Offer): boolean =>
  nearest.kind === 'quantity' &&
  nearest.quantity.qualifier === 'exact' &&
  found.kind !== 'date' &&
  found.hedges.length === 0

function rounded(words: string, nearest: Offer): Words {
  const written = sayOffer(nearest)
  return {
    what: `${quoted(words)} rounds what the record has in full: ${quoted(nearest.ref)}, ${nearest.role}.`,
    mend: `Write ${quoted(`about ${words}`)}, or ${quoted(written)}.`,
    expected: [`about ${words}`, written],
  }
}

function writeAs(nearest: Offer): Pick<Words, 'mend' | 'expected'> {
  const written = sayOffer(nearest)
  const sayings = nearest.kind === 'quantity' ? sayingsFor(nearest.quantity.qualifier) : []
  const also = sayings.length > 1 ? ` (or with ${listed(sayings.slice(1, 5))})` : ''
  return {
    mend: `Write ${quoted(written)}${also}, or name the datum that is meant in \`values\`.`,
    expected: [written],
  }
}

const noun = ({ kind }: Found): string => (kind === 'date' ? 'date' : 'quantity')
