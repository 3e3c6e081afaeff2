import type { Message } from '../../model/message.ts'
import type { Verdict } from '../../prose/bind/bind.ts'
import type { Found } from '../../prose/quantities/found.ts'
import { sayingsFor } from '../../prose/lexicon/qualifier-words.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'
import { listed, quoted } from '../../say/quoted.ts'

type Unbound = Extract<Verdict, { bound: false }>

/** What is wrong with a number that is none of what `bound` names, and how its nearest datum would be written. */
export function numberFault(
  words: string,
  found: Found,
  verdict: Unbound,
  bound: string,
): Pick<Message, 'what' | 'mend' | 'actual' | 'expected'> {
  const { nearest, fault } = verdict
  const actual = words
  if (!nearest) {
    return {
      what: `${quoted(words)} has nothing to stand on: ${bound} no ${noun(found)}.`,
      mend: 'Name the datum that carries it in `values`, or leave the number out.',
      actual,
    }
  }
  const written = sayOffer(nearest)
  const what =
    fault === 'hedge'
      ? `${quoted(words)} is hedged otherwise than the record: ${quoted(nearest.ref)}, ${nearest.role}.`
      : `${quoted(words)} is not what the record has; the nearest is ${quoted(nearest.ref)}, ${nearest.role}.`
  const isRounded =
    fault === 'hedge' &&
    nearest.kind === 'quantity' &&
    nearest.quantity.qualifier === 'exact' &&
    found.kind !== 'date' &&
    found.hedges.length === 0
  if (isRounded) {
    return {
      what: `${quoted(words)} rounds what the record has in full: ${quoted(nearest.ref)}, ${nearest.role}.`,
      mend: `Write ${quoted(`about ${words}`)}, or ${quoted(written)}.`,
      actual,
      expected: [`about ${words}`, written],
    }
  }
  const sayings = nearest.kind === 'quantity' ? sayingsFor(nearest.quantity.qualifier) : []
  const also = sayings.length > 1 ? ` (or with ${listed(sayings.slice(1, 5))})` : ''
  return {
    what,
    mend: `Write ${quoted(written)}${also}, or name the datum that is meant in \`values\`.`,
    actual,
    expected: [written],
  }
}

const noun = ({ kind }: Found): string => (kind === 'date' ? 'date' : 'quantity')
