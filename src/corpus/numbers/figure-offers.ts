import type { Figure } from '../../model/figure.ts'
import { anyUnit } from '../../model/quantity.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { offersOfAll } from './article-numbers.ts'
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
  return [...offersOfAll(content, refsOfFigure(content, figure)), ...counted]
}

/** The data that a figure draws and is bound to. */
export const refsOfFigure = (content: Content, figure: Figure): readonly ValueRef[] => [
  ...figure.values,
  ...drawnBy(content, figure).refs,
]

type Drawn = { readonly refs: readonly ValueRef[]; readonly drawn: number }

function drawnBy({ corpus }: Content, figure: Figure): Drawn {
  const refsOf = (collection: string, ids: readonly string[]) =>
    ids.map((id) => `${collection}/${id}`)
  switch (figure.kind) {
    case 'estimates':
      return { refs: refsOf('estimates', figure.estimates), drawn: figure.estimates.length }
    case 'composition':
    case 'labelled-rows':
      return { refs: [`estimates/${figure.estimate}`], drawn: 0 }
    case 'total-builder':
      return {
        refs: [
          ...refsOf('estimates', [
            ...figure.references,
            ...figure.presets.flatMap(({ estimate }) => (estimate ? [estimate] : [])),
          ]),
          ...refsOf('incidents', figure.incidents),
        ],
        drawn: figure.incidents.length,
      }
    case 'coverage':
      return {
        refs: [...refsOf('estimates', figure.estimates), ...refsOf('incidents', figure.incidents)],
        drawn: figure.estimates.length,
      }
    case 'provenance':
      return { refs: refsOf('sources', figure.sources), drawn: figure.sources.length }
    case 'editions':
      return {
        refs: figure.series.flatMap((id) =>
          (corpus.series.get(id)?.points ?? []).map(({ period }) => `series/${id}#${period}`),
        ),
        drawn: figure.series.length,
      }
    case 'timeline':
      return { refs: refsOf('events', figure.events), drawn: figure.events.length }
    default:
      return figure satisfies never
  }
}
