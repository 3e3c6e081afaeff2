import type { Corpus } from '../../model/records.ts'
import type { Quantity } from '../../model/quantity.ts'
import { nounClass } from '../../prose/lexicon/units.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'

const known = new WeakMap<Corpus['quantities'], ReadonlySet<string>>()

/** True where one of some nouns, or a noun of its class, is counted on record. */
export const countsOnRecord = (nouns: readonly string[], corpus: Corpus): boolean =>
  nouns.some((noun) => recordNouns(corpus).has(nounClass(noun)))

/** The nouns, as classes, of everything that the record counts. */
function recordNouns(corpus: Corpus): ReadonlySet<string> {
  const found =
    known.get(corpus.quantities) ??
    new Set(quantitiesOf(corpus).flatMap(({ unit }) => dataUnit(unit).nouns))
  known.set(corpus.quantities, found)
  return found
}

const quantitiesOf = (corpus: Corpus): readonly Quantity[] => [
  ...[...corpus.estimates.values()].flatMap(({ quantity }) => quantity ?? []),
  ...[...corpus.incidents.values()].flatMap(({ value, native }) =>
    [value ?? [], native ?? []].flat(),
  ),
  ...[...corpus.series.values()].flatMap(({ points }) => points.map(({ quantity }) => quantity)),
  ...[...corpus.quantities.values()].map(({ quantity }) => quantity),
  ...[...corpus.derived.values()].map(({ quantity }) => quantity),
]
