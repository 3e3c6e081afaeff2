import { anyUnit, type Quantity } from '../../model/quantity.ts'
import type { Corpus } from '../../model/records.ts'
import { valueCollections, type ValueRef } from '../../model/value-ref.ts'
import { namingWords } from '../../prose/bind/naming-words.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { VisibleText } from '../judge/visible-texts.ts'
import type { JsonPath } from '../read/content.ts'
import type { OfRecord } from './held-text.ts'
import { referencesFrom, type Reference } from '../references/references.ts'
import { areThere, offersOfAll, valuesOf } from './offers.ts'

/** What the words of a record may say: what it is itself, or the entry they stand in, and, less near, what it names. */
export type RecordOffers = { readonly offers: readonly Offer[]; readonly further: readonly Offer[] }

/** What a text of a datum, a term or of `site.json` is held against; undefined where a datum that it names is missing. */
export function offersOfRecord(content: OfRecord, text: VisibleText): RecordOffers | undefined {
  const { collection, id, path } = text
  const references = referencesFrom(content.corpus, collection, id)
  const entry = entryOf(path)
  const isBound = ({ path: at }: Reference) => at[0] === 'values' || at[1] === 'values'
  const isNear = ({ path: at }: Reference) => entry !== undefined && isWithin(at, entry)
  const refs = (of: (reference: Reference) => boolean): readonly ValueRef[] =>
    references.filter(of).flatMap((reference) => refsOf(content, reference))
  const own = ownRefs(content.corpus, collection, id)
  const bound = refs(isBound)
  const near = refs(isNear)
  const far = refs((reference) => !isBound(reference) && !isNear(reference))
  if (!areThere(content, [...bound, ...near, ...far])) return undefined
  const itself = offersOfAll(content, [...own, ...bound])
  const beside = [...ofEntry(content.corpus, text, entry), ...offersOfAll(content, near)]
  const others = offersOfAll(content, far)
  return entry === undefined
    ? { offers: outsideClaims(itself), further: outsideClaims(others) }
    : { offers: outsideClaims(beside), further: outsideClaims([...itself, ...others]) }
}

const named = new WeakMap<Offer, Offer>()

/** What words outside claims may say: a count of no unit only where they name it, or it would be any number of anything. */
export const outsideClaims = (offers: readonly Offer[]): readonly Offer[] =>
  offers.map((offer) => {
    if (offer.kind !== 'quantity' || offer.quantity.unit !== anyUnit) return offer
    const one = named.get(offer) ?? { ...offer, isNamedOnly: true as const }
    named.set(offer, one)
    return one
  })

/** The datum that a record is; a series is each of its points. */
function ownRefs(corpus: Corpus, collection: string, id: string): readonly ValueRef[] {
  if (!valueCollections.some((known) => known === collection)) return []
  const points = collection === 'series' ? (corpus.series.get(id)?.points ?? []) : []
  return [`${collection}/${id}`, ...points.map(({ period }) => `series/${id}#${period}`)]
}

/** The data that a reference leads to: a claim stands for those it is bound to. */
function refsOf(content: OfRecord, { to, id, point }: Reference): readonly ValueRef[] {
  if (to === 'claims') return valuesOf(content, [id])
  if (to === 'figures' || to === 'terms') return []
  return [`${to}/${id}${point === undefined ? '' : `#${point}`}`]
}

/** The entry of a list that a text stands in: its path up to the last index. */
function entryOf(path: JsonPath): JsonPath | undefined {
  const last = path.findLastIndex((step) => typeof step === 'number')
  return last > 0 && last < path.length - 1 ? path.slice(0, last + 1) : undefined
}

const isWithin = (path: JsonPath, entry: JsonPath): boolean =>
  entry.every((step, i) => path[i] === step)

/** What a part of a list, or a point of a series, carries itself. */
function ofEntry(
  corpus: Corpus,
  { collection, id }: VisibleText,
  entry: JsonPath | undefined,
): readonly Offer[] {
  const [list, i] = entry ?? []
  if (typeof i !== 'number') return []
  if (collection === 'estimates' && list === 'parts') {
    const part = corpus.estimates.get(id)?.parts[i]
    return own(`estimates/${id}`, corpus.incidents.get(part?.incident ?? '')?.label, part?.quantity)
  }
  if (collection === 'series' && list === 'points') {
    const point = corpus.series.get(id)?.points[i]
    return own(`series/${id}#${point?.period ?? ''}`, point?.period, point?.quantity)
  }
  return []
}

const own = (
  ref: ValueRef,
  role: string | undefined,
  quantity: Quantity | undefined,
): readonly Offer[] =>
  quantity === undefined || role === undefined
    ? []
    : [{ ref, role, kind: 'quantity', quantity, names: namingWords(role) }]
