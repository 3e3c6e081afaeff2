import type { Estimate } from '../../model/estimate.ts'
import { intervalOf, type Quantity } from '../../model/quantity.ts'
import type { Corpus } from '../../model/records.ts'
import { pairsOf, saidAt, type Keyed, type Said, type SameSaid } from './said.ts'
import { sameOfIncidents } from './same-of-incidents.ts'

/** Every two values of the record that say the same thing; each pair once. */
export function* sameSaid(corpus: Corpus): Generator<SameSaid> {
  yield* ofEditions(corpus)
  yield* ofEstimates(corpus)
  yield* sameOfIncidents(corpus)
  yield* ofLabels(corpus)
  yield* ofEvents(corpus)
}

/** Estimates that one publisher gave on one day of one thing and period; so with points of series, and both. */
function* ofEditions({ estimates, series }: Corpus): Generator<SameSaid> {
  const totals = [...estimates.values()].flatMap((each) => {
    const { publisher, published, measures, period, scope } = each
    const key = [publisher, published, measures, period, scope.toSorted()]
    return sayEstimate(each).map((said) => ({ key, said, of: each.attributedTo.toSorted() }))
  })
  const points = [...series.values()].flatMap((each) =>
    each.points.flatMap(({ period, quantity }, i): readonly Keyed[] => {
      const { publisher, edition, measures, scope } = each
      const key = [publisher, edition, measures, [period, period], scope.toSorted()]
      return saidAt('series', each.id, ['points', i, 'quantity'], quantity).map((said) => ({
        key,
        said,
      }))
    }),
  )
  const share = 'publisher, day, measure, scope and period are the same'
  // Of whom it is said is known of estimates alone.
  yield* pairsOf(
    totals.map(({ key, of, said }) => ({ key: [...key, of], said })),
    share,
  )
  for (const pair of pairsOf([...totals, ...points], share)) {
    const [one, other] = pair
    const isOfSeries = one.collection === 'series' || other.collection === 'series'
    if (isOfSeries && one.id !== other.id) yield pair
  }
}

/** An estimate and the one that it repeats; a sum of ours and its parts. */
function* ofEstimates({ estimates }: Corpus): Generator<SameSaid> {
  for (const each of estimates.values()) {
    const repeated = estimates.get(each.repeats?.estimate ?? '')
    const [said] = sayEstimate(each)
    const [origin] = repeated && !each.ours && !repeated.ours ? sayEstimate(repeated) : []
    if (said && origin) yield [said, origin, 'the one repeats the other']
    const [sum] = each.ours ? saidAt('estimates', each.id, ['parts'], sumOf(each)) : []
    if (said && sum) yield [{ ...said }, sum, 'the sum is of these parts']
  }
}

const sayEstimate = ({ id, quantity }: Estimate): readonly Said[] =>
  saidAt('estimates', id, ['quantity'], quantity)

/** The sum of the parts that an estimate counts: those of its measure, or all where none is. */
function sumOf({ parts, measures, quantity }: Estimate): Quantity | undefined {
  const own = parts.filter((part) => part.measures === measures)
  const priced = (own.length > 0 ? own : parts).flatMap((part) => part.quantity ?? [])
  if (priced.length === 0 || priced.some(({ unit }) => unit !== quantity?.unit)) return undefined
  const sum = (end: 0 | 1) =>
    // Binary fractions leave something behind the last decimal.
    Number(priced.reduce((total, each) => total + intervalOf(each)[end], 0).toPrecision(12))
  return { low: sum(0), high: sum(1), unit: priced[0]?.unit ?? '', qualifier: 'exact' }
}

/** Numbers that bear one label: nobody could tell them apart. */
function* ofLabels({ quantities, derived }: Corpus): Generator<SameSaid> {
  const all = (['quantities', 'derived'] as const).flatMap((collection) =>
    [...(collection === 'quantities' ? quantities : derived).values()].flatMap(
      ({ id, label, quantity }): readonly Keyed[] =>
        saidAt(collection, id, ['label'], quantity).map((said) => ({ key: [folded(label)], said })),
    ),
  )
  yield* pairsOf(all, 'the labels are the same')
}

/** Events of one title; an event and the listing of a party that it names, by the same source. */
function* ofEvents({ events, entities }: Corpus): Generator<SameSaid> {
  const all = [...events.values()].map((event) => ({
    event,
    key: [folded(event.title), event.by.toSorted()],
    said: {
      collection: 'events',
      id: event.id,
      path: ['date'],
      dates: event.or === undefined ? [event.date] : [event.date, event.or],
    } satisfies Said,
  }))
  yield* pairsOf(all, 'title and parties are the same')
  for (const { id, name, aliases, designations } of entities.values()) {
    for (const [i, { date, source, by }] of designations.entries()) {
      const path = ['designations', i, 'date']
      for (const { event, said } of all) {
        const isNamed = [name, ...aliases].some((each) => event.title.includes(each))
        if (event.source !== source || !event.by.includes(by) || !isNamed) continue
        yield [
          said,
          { collection: 'entities', id, path, dates: [date] },
          'party and source are the same',
        ]
      }
    }
  }
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
