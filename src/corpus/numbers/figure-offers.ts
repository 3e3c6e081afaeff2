import { dataOf, drawnIds } from '../../charts/draw.ts'
import { quantityOf } from '../../model/carried.ts'
import type { Figure } from '../../model/figure.ts'
import { anyUnit } from '../../model/quantity.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { offersOfAll } from './offers.ts'
import { outsideClaims } from './record-offers.ts'
import type { OfRecord } from './held-text.ts'

/** What the words of a figure may say: its `values` and the data it draws. */
export const offersOfFigure = (content: OfRecord, figure: Figure): readonly Offer[] =>
  outsideClaims(offersOfAll(content, refsOfFigure(content, figure)))

/**
 * How many things a figure draws: rows, those of them with a value, marks, or what it emphasises. A number of dots or rows
 * in its words is one of these.
 */
export function drawnCounts({ corpus }: OfRecord, figure: Figure): readonly Offer[] {
  const { refs, rows } = drawnBy({ corpus }, figure)
  const [first] = refs
  const priced = rows.filter((ref) => quantityOf(ref, corpus) !== undefined)
  const counts = [rows, priced, [...drawnIds(figure, corpus)], figure.emphasis].map(
    ({ length }) => length,
  )
  return [...new Set(counts)].flatMap((central): readonly Offer[] =>
    first && central > 0
      ? [
          {
            ref: first,
            role: 'how many are drawn',
            kind: 'quantity',
            quantity: { central, unit: anyUnit, qualifier: 'exact' },
          },
        ]
      : [],
  )
}

/** The data that a figure draws and is bound to. */
export const refsOfFigure = (content: OfRecord, figure: Figure): readonly ValueRef[] => [
  ...figure.values,
  ...drawnBy(content, figure).refs,
]

type Drawn = { readonly refs: readonly ValueRef[]; readonly rows: readonly ValueRef[] }

/** The data a figure draws, a series as its points, and the things that it is a list of. */
function drawnBy({ corpus }: OfRecord, figure: Figure): Drawn {
  const data = dataOf(figure)
  return {
    refs: data
      .filter(({ as }) => as !== 'named')
      .flatMap(({ collection, id }) =>
        collection === 'series'
          ? (corpus.series.get(id)?.points ?? []).map(({ period }) => `series/${id}#${period}`)
          : [`${collection}/${id}`],
      ),
    rows: data
      .filter(({ as }) => as === 'row')
      .map(({ collection, id }): ValueRef => `${collection}/${id}`),
  }
}
