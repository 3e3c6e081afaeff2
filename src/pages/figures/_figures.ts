import { checkFigure, drawFigure } from '../../charts/draw.ts'
import type { Drawing } from '../../charts/data/drawing.ts'
import { address } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import type { Figure } from '../../model/figure.ts'
import { publisherOf } from '../../model/source.ts'
import { pictureOf } from './_picture.ts'

type Drawn = { readonly figure: Figure; readonly drawing: Drawing }

/** Every figure that can be drawn honestly, with its drawing. */
export const drawnFigures: readonly Drawn[] = [...corpus.figures.values()]
  .filter((figure) => checkFigure(figure, corpus).length === 0)
  .map((figure) => ({ figure, drawing: drawFigure(figure, corpus) }))

/** One page a figure, as Astro asks for them. */
export const figurePaths = () =>
  drawnFigures.map(({ figure, drawing }) => ({
    params: { id: figure.id },
    props: { figure, drawing },
  }))

/** A figure as a self-contained SVG that says where it is from. */
export function svgOf({ figure, drawing }: Drawn, origin: URL | undefined): string {
  const publishers = drawing.sources.flatMap((id) => {
    const source = corpus.sources.get(id)
    return source ? [publisherOf(source) ?? source.title] : []
  })
  const { site } = corpus
  const credit = `Sources: ${[...new Set(publishers)].join('; ')}. ${site.title}, ${address(`/embed/${figure.id}/`, origin)} (${site.licence.name})`
  return pictureOf(figure, drawing, credit)
}
