import type { Message } from '../../model/message.ts'
import { centralOf, type Quantity } from '../../model/quantity.ts'
import { quoted } from '../../say/quoted.ts'
import type { Binding } from '../../prose/bind/bind.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'
import type { Found } from '../../prose/quantities/found.ts'
import { calendarFault, isOtherDate, isSlipOfDate } from './calendar-fault.ts'
import { whyHeld, type HeldAgainst } from './held-text.ts'
import type { Disorder } from './order-of-amounts.ts'
import { isOtherSign, proposals } from './proposals.ts'
import { countedWords } from './written-words.ts'
import { waiverOf } from './waiver-of.ts'

type NumberRule = 'number-matches-datum' | 'number-is-bound' | 'number-is-read'

/** What is wrong with one number of a text. */
export type NumberFault = Pick<Message, 'severity' | 'what' | 'why' | 'mend'> & {
  readonly rule: NumberRule
  readonly actual: string
  readonly expected: readonly string[]
  /** What to do where the number is right as it stands: said once a sentence. */
  readonly otherwise?: string | undefined
  /** The datum that is nearest or that the words around it name, and the one whose value it has, where the two differ. */
  readonly exchange?: { readonly named: Offer; readonly said: Offer } | undefined
}

type Unbound = Extract<Binding, { bound: false }>

type Number = {
  readonly text: string
  readonly found: Found
  /** As written, with its hedges. */
  readonly words: string
  readonly binding: Unbound
  readonly held: HeldAgainst
  readonly isTurn: boolean
}

/** What is wrong with a number that none of what its text is bound to carries. */
export function unboundFault(number: Number): NumberFault {
  const { binding, isTurn } = number
  if (isTurn) return { ...common(number), ...ofTurn(number) }
  const { nearest, fault, fits } = binding
  if (!nearest) return { ...common(number), ...ofNothing(number) }
  const expected = proposals(number, nearest)
  const said = fault === 'another' ? fits : valueOf(number, nearest)
  return {
    ...common(number),
    what: whatIsWrong(number, nearest),
    ...mendOf(number, nearest, expected),
    expected,
    exchange: said && { named: nearest, said },
  }
}

type Told = { readonly words: string; readonly held: HeldAgainst }

/** What is wrong where a datum is said again, and another of its unit not at all. */
export function twiceFault({ words, held }: Told, unsaid: Offer): NumberFault {
  const instead = sayOffer(unsaid)
  return {
    ...common({ words, held }),
    what: `${quoted(words)} is said twice in one sentence, and ${quoted(unsaid.ref)}, ${quoted(instead)}, is not said.`,
    mend: `Write ${quoted(instead)} in one of the two places, or say the number once.`,
    expected: [instead],
  }
}

/** What is wrong where two amounts cannot both be what the words between them make of them. */
export const disorderFault = (number: Told, before: string, how: Disorder): NumberFault => ({
  ...common(number),
  what:
    how === 'part is more than the whole'
      ? `Of ${quoted(before)} and ${quoted(number.words)} the words make the greater a part of the smaller.`
      : `${quoted(before)} to ${quoted(number.words)} goes the other way than the verb before it says.`,
  mend: 'Change the two numbers back, or say which way it went and which is a part of which.',
  expected: [],
})

const common = ({ words, held }: Told) =>
  ({
    severity: 'error',
    rule: held.standing === 'claim' ? 'number-matches-datum' : 'number-is-bound',
    why: whyHeld[held.standing],
    actual: words,
  }) as const

/** Another datum of the same text that has the value which is written. */
const valueOf = ({ found, held }: Number, nearest: Offer): Offer | undefined =>
  found.kind === 'date' || found.low !== found.high
    ? undefined
    : held.offers.find(
        (offer) =>
          offer.kind === 'quantity' &&
          offer.ref !== nearest.ref &&
          isValue(found.low, offer.quantity),
      )

const isValue = (value: number, quantity: Quantity): boolean =>
  Math.abs(value - centralOf(quantity) * dataUnit(quantity).factor) <= 1e-9 * Math.abs(value)

type Words = Pick<NumberFault, 'what' | 'mend' | 'expected'>

const ofTurn = ({ text, found, held }: Number): Words & Pick<NumberFault, 'severity' | 'rule'> => ({
  severity: 'warning',
  rule: 'number-is-bound',
  what: `${quoted(countedWords(text, found))} counts nothing on record.`,
  mend: `If it is a turn of speech, say it without a number, or ${waiverOf('number-is-bound', held, countedWords(text, found))}`,
  expected: [],
})

function ofNothing({ text, found, held }: Number): Words {
  const counted = quoted(countedWords(text, found))
  const kind = found.kind === 'date' ? 'date' : 'quantity of its kind'
  const expected: readonly string[] = []
  if (held.standing === 'outside') {
    const isRepeatable = found.kind === 'date' || found.kind === 'count' || found.kind === 'ordinal'
    const none = isRepeatable ? `, and ${held.bound} no ${kind}` : ''
    const what = `${counted} stands outside every claim${none}.`
    return { what, mend: `${markIt(found)} ${waiveIt}`, expected }
  }
  return {
    what: `${counted} has nothing to stand on: ${held.bound} no ${kind}.`,
    mend: `Name the datum that carries it in \`values\`, ${orLeaveOut(held, countedWords(text, found))}`,
    expected,
  }
}

/** Only what is no claim's own may stand without a datum. */
const orLeaveOut = (held: HeldAgainst, words: string): string =>
  held.standing === 'claim'
    ? 'or leave the number out.'
    : `leave the number out, or ${waiverOf('number-is-bound', held, words)}`

const waiveIt =
  'What needs no record is waived on the spot: `{/* waive number-is-bound: what it counts */}`.'

const markIt = (found: Found): string =>
  found.kind === 'date'
    ? 'Mark the words as a claim with the event or source of that date in its `values`.'
    : 'Mark the words as a claim with the datum in its `values`.'

function whatIsWrong({ words, found, binding, held, text }: Number, nearest: Offer): string {
  const place = `${quoted(nearest.ref)}, ${nearest.role}`
  const recorded = quoted(sayOffer(nearest))
  const said = quoted(words)
  switch (binding.fault) {
    case 'another': {
      const { fits } = binding
      const itself = fits ? `; ${said} is ${quoted(fits.ref)}, ${fits.role}` : ''
      return `The words around ${said} name ${place}, which is ${recorded}${itself}.`
    }
    case 'unnamed':
      return `${said} may be ${place}, and nothing beside it says that it is not another number of this kind: ${held.bound} several.`
    case 'course':
      return `${said} is said to have ${courseOf(found)}, and ${place}, is ${recorded}, which says nothing of the kind.`
    case 'rank':
      return `${said} says which in an order, and ${place}, is how many: ${recorded}.`
    case 'hedge':
      // Of an interval nothing is rounded: it is another one.
      if (nearest.told)
        return `${said} is not what the record has: the nearest, ${place}, is ${recorded}.`
      return hedgeFault(said, found, nearest, `${place}, is ${recorded}`)
    case 'unit':
      return `${quoted(countedWords(text, found))} is counted in something else than the nearest on record: ${place}, is ${recorded}.`
    case 'value':
      return (
        calendarFault(found, nearest, said) ??
        (found.kind === 'date' && held.standing === 'outside'
          ? `${said} is a date that nothing beside it carries; the nearest on record, ${place}, is ${recorded}.`
          : `${said} is not what the record has: the nearest, ${place}, is ${recorded}.`)
      )
    default:
      return binding.fault satisfies never
  }
}

const courseOf = (found: Found): string =>
  found.kind !== 'date' && found.course === 'down' ? 'gone down' : 'gone up'

/** The value is near enough to be the same one: what differs is the hedge, or how it was rounded. */
function hedgeFault(said: string, found: Found, nearest: Offer, recorded: string): string {
  const qualifier = nearest.kind === 'quantity' ? nearest.quantity.qualifier : 'exact'
  const written = found.kind === 'date' ? undefined : (found.hedges[0]?.qualifier ?? 'exact')
  const isSame =
    found.kind === 'date' || (nearest.kind === 'quantity' && isValue(found.low, nearest.quantity))
  if (written !== qualifier) {
    return isSame
      ? `${said} is hedged otherwise than the record: ${recorded}.`
      : `${said} is another value than the record has, and hedged otherwise: ${recorded}.`
  }
  return qualifier === 'exact'
    ? `${said} rounds what the record has in full: ${recorded}.`
    : `${said} is rounded to a value of which it is no longer true: ${recorded}.`
}

type Mend = Pick<NumberFault, 'mend' | 'otherwise'>

function mendOf(
  { found, words, binding, held }: Number,
  nearest: Offer,
  expected: readonly string[],
): Mend {
  if (binding.fault === 'unnamed') {
    return { mend: 'Say in the same clause what it is: by its label, publisher, part or period.' }
  }
  if (binding.fault === 'rank') {
    return {
      mend: 'Write how many there are, or say the rank as a count: “for the third time”, “the third of three”. A datum that is a rank has a word for it as its unit: rank, place.',
    }
  }
  if (binding.fault === 'course') {
    return {
      mend: `Say which way it went as the datum has it, ${quoted(sayOffer(nearest))}: below zero is a fall; a fall that is recorded without a sign has a word for it in its label.`,
    }
  }
  if (binding.fault === 'value' && isOtherSign(found, nearest)) {
    return {
      mend: `Say that it is below zero, by a minus or a word for a fall: it is ${quoted(sayOffer(nearest))}.`,
      otherwise: 'If another datum is meant, name it in `values`.',
    }
  }
  const other = binding.fault === 'unit' ? otherNoun(found, nearest) : undefined
  if (other !== undefined && nearest.kind === 'quantity') {
    const unit = quoted(nearest.quantity.unit)
    return {
      mend: `Write ${quoted(sayOffer(nearest))}, or, if ${quoted(other)} is another word for the same, put it into the \`synonyms\` of the unit ${unit} in \`site.json\`.`,
    }
  }
  const [first, ...others] = expected.map(quoted)
  const mend = first ? `Write ${[first, ...others].join(', or ')}.` : undefined
  if (binding.fault === 'another') {
    const other = 'in the same clause what it is that you mean.'
    return mend ? { mend, otherwise: `Or say ${other}` } : { mend: `Say ${other}` }
  }
  if (held.standing === 'outside') {
    if (!mend) return { mend: markIt(found) }
    if (isOtherDate(found, nearest)) return { mend: markIt(found) }
    // Who slipped by one part of a date means the recorded one.
    return isSlipOfDate(found, nearest)
      ? { mend }
      : { mend, otherwise: `If it is another, ${lowered(markIt(found))}` }
  }
  const leave =
    held.standing === 'claim'
      ? ''
      : ` If it is no datum, ${waiverOf('number-is-bound', held, words)}`
  return mend
    ? { mend, otherwise: `If another datum is meant, name it in \`values\`.${leave}` }
    : { mend: `Name the datum that is meant in \`values\`, or leave the number out.${leave}` }
}

/** The noun behind a count of the recorded value, where that is what differs. */
const otherNoun = (found: Found, { kind, ...nearest }: Offer): string | undefined =>
  found.kind === 'count' &&
  found.per === '' &&
  found.nounsAfter > 0 &&
  kind === 'quantity' &&
  'quantity' in nearest &&
  dataUnit(nearest.quantity).kind === 'count' &&
  isValue(found.low, nearest.quantity)
    ? found.nouns[0]
    : undefined

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
