import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { parseValueRef } from '../../../model/value-ref.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureKindModule } from '../../data/drawing.ts'
import { storyOf } from '../../data/story.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { carriedNumbers } from './carried.ts'
import { chainOf } from './chain.ts'
import { checkProvenance } from './check.ts'
import { describeProvenance } from './describe.ts'
import { placeProvenance } from './place.ts'
import { provenanceCsv, provenanceTable } from './table.ts'
import { t } from '../../../model/words.ts'

export type ProvenanceFigure = Extract<Figure, { readonly kind: 'provenance' }>

/** Who copied whom: sources in the order of time, with arrows from each to what it repeats. */
export const provenance: FigureKindModule<ProvenanceFigure> = {
  data: ({ sources }) => listed('sources', sources, ['sources']),
  drawn: ({ sources }) => sources,
  check: checkProvenance,
  draw,
}

function draw(figure: ProvenanceFigure, records: Records): Drawing {
  const links = chainOf(figure.sources, records)
  const named = figure.values
    .map(parseValueRef)
    .filter(({ collection }) => collection === 'estimates')
  const numbers = carriedNumbers(
    named.map(({ id }) => id),
    records,
  )
  const place = (frame: Frame) =>
    links.length === 0
      ? emptyScene(t('There is no source to draw.'), frame)
      : placeProvenance(links, { frame, numbers, ...storyOf(figure) })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describeProvenance(links),
    table: provenanceTable(figure.title, { links, numbers, records }),
    csv: provenanceCsv(links, records),
    sources: links.map(({ source }) => source.id),
    ...shownIn(wide),
    variants: [],
  }
}
