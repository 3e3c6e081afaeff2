import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureKindModule } from '../../data/drawing.ts'
import { storyOf } from '../../data/story.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { pick, unique } from '../../data/lookup.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { checkEditions } from './check.ts'
import { describeEditions } from './describe.ts'
import { placeEditions } from './place.ts'
import { periodGroups } from './revisions.ts'
import { editionsCsv, editionsTable } from './table.ts'

export type EditionsFigure = Extract<Figure, { readonly kind: 'editions' }>

/** The same years, counted again: what each edition gave for a period, and what replaced it. */
export const editions: FigureKindModule<EditionsFigure> = {
  data: ({ series }) => listed('series', series, ['series']),
  drawn: ({ series }, records) => [
    ...series,
    ...pick(records.series, series).flatMap(({ id, points }) =>
      points.map(({ period }) => `${id}#${period}`),
    ),
  ],
  check: checkEditions,
  draw,
}

function draw(figure: EditionsFigure, records: Records): Drawing {
  const series = pick(records.series, unique(figure.series))
  const groups = periodGroups(series, records)
  const place = (frame: Frame) =>
    groups.length === 0
      ? emptyScene('There is no series to draw.', frame)
      : placeEditions(groups, { records, frame, ...storyOf(figure) })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describeEditions(groups),
    table: editionsTable(figure.title, groups, records),
    csv: editionsCsv(groups, records),
    sources: unique(series.map(({ source }) => source)),
    ...shownIn(wide),
    variants: [],
  }
}
