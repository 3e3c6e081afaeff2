import { dataOf } from '../../charts/draw.ts'
import type { Figure } from '../../model/figure.ts'
import { anyUnit } from '../../model/quantity.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { offersOfAll } from './offers.ts'
import { outsideClaims } from './record-offers.ts'
import type { Content } from '../read/content.ts'

/** What the title and notes of a figure may say: its `values`, the data it draws, and how many things it draws. */
export function offersOfFigure(content: Content, figure: Figure): readonly Offer[] {
  const { refs, drawn } = drawnBy(content, figure)
  const first = refs[0]
  const counted: readonly Offer[] =
    first && drawn > 0
      ? [
          {
            ref: first,
            role: 'how many are drawn',
            kind: 'quantity',
            quantity: { central: drawn, unit: anyUnit, qualifier: 'exact' },
          },
        ]
      : []
  return [...outsideClaims(offersOfAll(content, refsOfFigure(content, figure))), ...counted]
}

/** The data that a figure draws and is bound to. */
export const refsOfFigure = (content: Content, figure: Figure): readonly ValueRef[] => [
  ...figure.values,
  ...drawnBy(content, figure).refs,
]

type Drawn = { readonly refs: readonly ValueRef[]; readonly drawn: number }

/** The data a figure draws, a series as its points, and of how many things it is a list. */
function drawnBy({ corpus }: Content, figure: Figure): Drawn {
  const data = dataOf(figure)
  return {
    refs: data
      .filter(({ as }) => as !== 'named')
      .flatMap(({ collection, id }) =>
        collection === 'series'
          ? (corpus.series.get(id)?.points ?? []).map(({ period }) => `series/${id}#${period}`)
          : [`${collection}/${id}`],
      ),
    drawn: data.filter(({ as }) => as === 'row').length,
  }
}
