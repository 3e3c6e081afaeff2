import type { Corpus } from '../../model/records.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'
import { offersOf, type Offer } from '../../prose/bind/offers.ts'
import { sayLike } from '../../prose/bind/say-like.ts'
import { sayOffer } from '../../prose/bind/say-offer.ts'
import type { Found } from '../../prose/quantities/found.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { knownNames } from '../numbers/known-names.ts'
import { readNumbers } from '../numbers/read-numbers.ts'
import { recordTexts } from '../numbers/record-texts.ts'
import type { HeldText } from '../numbers/held-text.ts'
import type { Content } from '../read/content.ts'

/** A number of a text with the value of another datum in its place, and whether the number lock refused it. */
export type Exchange = {
  /** Where the text stands: file and place. */
  readonly at: string
  readonly was: string
  readonly is: string
  readonly refused: boolean
}

/**
 * Puts in the place of every number of the record's texts, in turn, every other value of the record that has the same
 * unit, with the hedge that belongs to it: what digit mutants cannot see, since each value is somebody's.
 */
export function* tryExchanges(content: Content): Iterable<Exchange> {
  const all = allOffers(content.corpus)
  for (const held of recordTexts(content)) {
    const { text, record } = held
    if (record && !tried.has(record.collection)) continue
    const before = faultsIn(held, content.corpus)
    for (const found of findQuantities(text, knownNames(content.corpus))) {
      if (!isGuarded(held, found, content.corpus)) continue
      const was = wordsOf(text, found)
      for (const { offer } of others(found, was, all)) {
        const [instead] = sayLike(found, offer)
        if (instead === undefined || instead === was.words) continue
        const changed = text.slice(0, was.start) + instead + text.slice(was.end)
        const { file, line } = held.placeAt(0)
        yield {
          at: `${file}:${line}`,
          was: `${text.slice(Math.max(0, was.start - 40), was.start)}[${was.words}]${text.slice(was.end, was.end + 40)}`,
          is: instead,
          refused: faultsIn({ ...held, text: changed }, content.corpus) > before,
        }
      }
    }
  }
}

/** Whose texts are tried: what readers meet first. Those of all data would take an hour. */
const tried: ReadonlySet<string> = new Set(['claims', 'articles', 'figures'])

/** True for a number that the lock holds to a datum, as the content is. */
const isGuarded = (held: HeldText, found: Found, corpus: Corpus): boolean =>
  readNumbers(held, corpus).some(
    ({ start, outcome }) => start === found.start && outcome.kind === 'bound',
  )

const faultsIn = (held: HeldText, corpus: Corpus): number =>
  readNumbers(held, corpus).filter(
    ({ outcome }) => outcome.kind === 'fault' && outcome.fault.severity === 'error',
  ).length

function wordsOf(text: string, found: Found) {
  const places = found.kind === 'date' ? [found] : [found, ...found.hedges]
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  return { start, end, words: text.slice(start, end) }
}

type Valued = { readonly offer: Offer; readonly said: string }

/** The other values of the record that have the unit of a number, each once. */
function others(
  found: Found,
  { words }: { words: string },
  all: readonly Valued[],
): readonly Valued[] {
  const alike = all.filter(({ offer }) => isAlike(found, offer))
  const distinct = [...new Map(alike.map((one) => [one.said, one])).values()]
  const itself = findQuantities(words)[0] ?? found
  return distinct.filter(({ offer }) => differs(itself, offer))
}

function isAlike(found: Found, offer: Offer): boolean {
  if (found.kind === 'date' || offer.kind !== 'quantity') return false
  const unit = dataUnit(offer.quantity)
  if (unit.kind !== found.kind || unit.per !== found.per) return false
  return unit.kind === 'count' || unit.unit === found.unit
}

/** True for a value that is another, not the same one rounded. */
function differs(found: Found, offer: Offer): boolean {
  if (found.kind === 'date' || offer.kind !== 'quantity') return false
  const { factor } = dataUnit(offer.quantity)
  const { central, low, high } = offer.quantity
  const values = [low, central, high].flatMap((value) =>
    value === undefined ? [] : value * factor,
  )
  return values.every((value) => Math.abs(value - found.low) > Math.abs(found.low) / 100)
}

function allOffers(corpus: Corpus): readonly Valued[] {
  const refs: ValueRef[] = [
    ...[...corpus.estimates.keys()].map((id) => `estimates/${id}`),
    ...[...corpus.incidents.keys()].map((id) => `incidents/${id}`),
    ...[...corpus.quantities.keys()].map((id) => `quantities/${id}`),
    ...[...corpus.derived.keys()].map((id) => `derived/${id}`),
    ...[...corpus.series.values()].flatMap(({ id, points }) =>
      points.map(({ period }) => `series/${id}#${period}`),
    ),
  ]
  return refs
    .flatMap((ref) => offersOf(ref, corpus))
    .map((offer) => ({ offer, said: sayOffer(offer) }))
}
