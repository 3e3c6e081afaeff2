import { remembering } from '../../model/memory.ts'
import { answerOf } from '../../model/once-for-reads.ts'
import { onceForRecords } from '../../model/once-for-records.ts'
import type { Corpus } from '../../model/records.ts'
import type { Quantity, UnitOf } from '../../model/quantity.ts'
import { nounClass } from '../../prose/grammar/nouns.ts'
import { dataUnit } from '../../prose/bind/data-unit.ts'

const known = onceForRecords((): { nouns?: ReadonlySet<string> } => ({}))

/** True where one of some nouns, or a noun of its class, is counted on record. */
export const countsOnRecord = (nouns: readonly string[], corpus: Corpus): boolean =>
  nouns.some((noun) => recordNouns(corpus).has(nounClass(noun)))

/** The nouns, as classes, of everything that the record counts. */
export const recordNouns = answerOf('record nouns', (corpus: Corpus): ReadonlySet<string> => {
  const found = known(corpus)
  found.nouns ??= nounsIn(
    [...new Set(quantitiesOf(corpus).map(({ unit, means }) => JSON.stringify({ unit, means })))]
      .toSorted()
      .join('\n'),
  )
  return found.nouns
})

/** The same nouns for the same units, with what the site says of them. */
const nounsIn = remembering(
  (units): ReadonlySet<string> =>
    new Set(
      units.split('\n').flatMap((unit) => (unit ? dataUnit(JSON.parse(unit) as UnitOf).nouns : [])),
    ),
)

const quantitiesOf = (corpus: Corpus): readonly Quantity[] => [
  ...[...corpus.estimates.values()].flatMap(({ quantity }) => quantity ?? []),
  ...[...corpus.incidents.values()].flatMap(({ value, native }) =>
    [value ?? [], native ?? []].flat(),
  ),
  ...[...corpus.series.values()].flatMap(({ points }) => points.map(({ quantity }) => quantity)),
  ...[...corpus.quantities.values()].map(({ quantity }) => quantity),
  ...[...corpus.derived.values()].map(({ quantity }) => quantity),
]
