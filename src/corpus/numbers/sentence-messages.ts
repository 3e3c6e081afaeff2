import type { Message, Place } from '../../model/message.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { sentencesOf } from '../../prose/text/sentences.ts'
import { sayOnce } from '../../say/once.ts'
import { quoted } from '../../say/quoted.ts'
import type { NumberFault } from './number-fault.ts'

/** A fault with where in the text its number begins. */
export type PlacedFault = { readonly start: number; readonly fault: NumberFault }

type Faulty = { readonly text: string; readonly placeAt: (offset: number) => Place }

/** One message a sentence, which holds everything that is wrong with its numbers. */
export function sentenceMessages(
  { text, placeAt }: Faulty,
  faults: readonly PlacedFault[],
): readonly Message[] {
  if (faults.length === 0) return []
  const sentences = sentencesOf(text)
  const sentenceAt = (offset: number) => sentences.findIndex(({ end }) => offset < end)
  const bySentence = Map.groupBy(faults, ({ start }) => sentenceAt(start))
  return [...bySentence.values()].map((own) =>
    merged(
      own.map(({ fault }) => fault),
      placeAt(own[0]?.start ?? 0),
    ),
  )
}

/** Several faults as one message: under the heaviest rule, with every cause and every mend once. */
function merged(faults: readonly NumberFault[], place: Place): Message {
  const told = withoutExchanges(faults)
  const [first] = [...told].sort((a, b) => weight(a) - weight(b))
  if (!first) throw new Error('invalid sentence: without a fault')
  const once = (texts: readonly string[]) => [...new Set(texts)].join(' ')
  return {
    place,
    severity: first.severity,
    rule: first.rule,
    what: once(told.map(({ what }) => what)),
    why: first.why,
    mend: sayOnce([
      ...told.map(({ mend }) => mend),
      ...told.flatMap(({ otherwise }) => otherwise ?? []),
    ]),
    actual: once(told.map(({ actual }) => actual)),
    expected: told.flatMap(({ expected }) => expected),
  }
}

const order: readonly NumberFault['rule'][] = [
  'number-matches-datum',
  'number-is-bound',
  'number-is-read',
]

const weight = ({ severity, rule }: NumberFault): number =>
  (severity === 'error' ? 0 : order.length) + order.indexOf(rule)

/** Two numbers each of which is what the words around the other name have changed places: that is one fault. */
function withoutExchanges(faults: readonly NumberFault[]): readonly NumberFault[] {
  const told: NumberFault[] = []
  const rest = [...faults]
  for (let fault = rest.shift(); fault; fault = rest.shift()) {
    const { exchange } = fault
    const i = rest.findIndex(
      (other) =>
        exchange &&
        other.exchange &&
        isOne(other.exchange.said, exchange.named) &&
        isOne(other.exchange.named, exchange.said),
    )
    const [other] = i < 0 ? [] : rest.splice(i, 1)
    told.push(other ? changedPlaces(fault, other) : fault)
  }
  return told
}

const isOne = (a: Offer, b: Offer): boolean => a.ref === b.ref && a.role === b.role

const changedPlaces = (one: NumberFault, other: NumberFault): NumberFault => ({
  ...one,
  what: `${quoted(one.actual)} and ${quoted(other.actual)} have changed places, by the words around them.`,
  mend: 'Change them back, or say beside each what it is.',
  otherwise: undefined,
  actual: `${one.actual} … ${other.actual}`,
  expected: [...one.expected, ...other.expected],
})
