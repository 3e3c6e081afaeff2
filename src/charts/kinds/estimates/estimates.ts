import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureKindModule } from '../../data/drawing.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { unique } from '../../data/lookup.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { checkEstimates } from './check.ts'
import { describeEstimates } from './describe.ts'
import { numbersOf, originRows } from '../../data/origins.ts'
import { placeEstimates } from './place.ts'
import { placeByYears } from './place-by-years.ts'
import { estimatesCsv, estimatesTable } from './table.ts'

export type EstimatesFigure = Extract<Figure, { readonly kind: 'estimates' }>

/** What each number counts: published quantities on one scale, one row an origin. */
export const estimates: FigureKindModule<EstimatesFigure> = {
  data: ({ estimates: ids }) => listed('estimates', ids, ['estimates']),
  // An origin that is not listed heads its row all the same.
  drawn: ({ estimates: ids }, records) => [
    ...ids,
    ...numbersOf(originRows(ids, records)).map(({ id }) => id),
  ],
  check: checkEstimates,
  draw,
}

function draw(figure: EstimatesFigure, records: Records): Drawing {
  const rows = originRows(figure.estimates, records)
  const numbers = numbersOf(rows)
  const place = (frame: Frame) =>
    rows.length === 0
      ? emptyScene('There is no number to draw.', frame)
      : (figure.across === 'years' ? placeByYears : placeEstimates)({
          rows,
          records,
          kind: figure.scale,
          scaleReason: figure.scaleReason,
          emphasis: new Set(figure.emphasis),
          annotations: figure.annotations,
          counts: figure.counts,
          frame,
        })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describeEstimates(rows, records),
    table: estimatesTable(figure.title, rows, records),
    csv: estimatesCsv(rows, records),
    sources: unique(numbers.map((e) => e.source)),
    ...shownIn(wide),
    variants: [],
  }
}
