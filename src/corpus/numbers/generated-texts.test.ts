import { describe, expect, test } from 'vitest'
import { dataOf, drawFigure } from '../../charts/draw.ts'
import { partRows, totalOf } from '../../charts/data/parts.ts'
import { leftWithout } from '../../charts/kinds/composition/without.ts'
import { groupRows } from '../../charts/kinds/labelled-rows/groups.ts'
import { positionsOf } from '../../charts/kinds/total-builder/presets.ts'
import type { Figure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import { roundSum } from '../../model/round-sum.ts'
import { matches } from '../../prose/bind/fault-of.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { Content } from '../read/content.ts'
import { offersOfFigure, refsOfFigure } from './figure-offers.ts'
import { offersOfAll } from './offers.ts'

/** Everything a figure says by itself: the words for its picture, those of its positions, and what writers gave it. */
function textsOf(figure: Figure, { corpus }: Content): readonly string[] {
  const { description, variants } = drawFigure(figure, corpus)
  const said = variants.flatMap((variant) => [variant.label, variant.description])
  return [figure.title, figure.measure, ...figure.notes, description, ...said]
}

/** The sums a figure draws, as words may say them. */
function sumsOf(figure: Figure, { corpus }: Content): readonly Quantity[] {
  const listed = refsOfFigure({ corpus } as Content, figure).flatMap((ref) => {
    const list = corpus.estimates.get(ref.replace('estimates/', ''))
    return list ? [partRows(list, corpus)] : []
  })
  const positions = figure.kind === 'total-builder' ? positionsOf(figure, corpus) : []
  const totals = [
    ...listed.map(totalOf),
    ...listed
      .flatMap(groupRows)
      .flatMap(({ total, sectors }) => [total, ...sectors.map((s) => s.total)]),
    ...positions.map(({ total }) => total),
    ...listed.flatMap((rows) => leftWithout(rows, new Set(figure.emphasis))?.total ?? []),
  ]
  return totals.flatMap(({ quantity }) => (quantity ? [roundSum(quantity)] : []))
}

function offersOf(figure: Figure, content: Content): readonly Offer[] {
  const own = (quantity: Quantity, role: string): Offer => ({
    ref: 'derived/sum',
    role,
    kind: 'quantity',
    quantity,
  })
  const parts = refsOfFigure(content, figure).flatMap((ref) => {
    const list = content.corpus.estimates.get(ref.replace('estimates/', ''))
    return (list?.parts ?? []).flatMap(({ quantity }) => (quantity ? [own(quantity, 'part')] : []))
  })
  const counted = refsOfFigure(content, figure).flatMap((ref) => {
    const list = content.corpus.estimates.get(ref.replace('estimates/', ''))
    return (list?.parts ?? []).flatMap(({ incident }) => incident ?? [])
  })
  const listed = dataOf(figure).filter(({ collection }) => collection === 'incidents')
  const named = [...listed.map(({ id }) => id), ...counted].map((id) => `incidents/${id}`)
  const offers = [
    ...offersOfFigure(content, figure),
    ...offersOfAll(content, named),
    ...parts,
    ...sumsOf(figure, content).map((quantity) => own(quantity, 'sum')),
  ]
  // `about £61 million (£55–70 million)`: the hedge before a point holds for the interval behind it.
  const intervals = offers.flatMap((offer): Offer[] => {
    if (offer.kind !== 'quantity') return []
    const { low, high, central, unit, interval } = offer.quantity
    const isBoth = low !== undefined && high !== undefined && central !== undefined
    const level = interval?.level
    return [
      ...(isBoth ? [own({ low, high, unit, qualifier: 'exact' }, 'interval')] : []),
      ...(level === undefined
        ? []
        : [own({ central: level, unit: 'percent', qualifier: 'exact' }, 'level')]),
    ]
  })
  return [...offers, ...intervals]
}

describe.each(['content', 'src/corpus/fixtures/clean'])('the figures of %s', (contentDir) => {
  const { content } = loadedOnce(contentDir)
  test.each([...content.corpus.figures.values()])(
    '$id says no quantity that its data do not carry',
    (figure) => {
      const offers = offersOf(figure, content)
      const faults = textsOf(figure, content).flatMap((text) =>
        findQuantities(text)
          .filter(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'measure')
          .filter((found) => !offers.some((offer) => matches(found, offer)))
          .map(({ start, end }) => text.slice(Math.max(0, start - 12), end + 4)),
      )
      expect(faults).toEqual([])
    },
  )
})
