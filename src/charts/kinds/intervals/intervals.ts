import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureKindModule } from '../../data/drawing.ts'
import { pick, unique } from '../../data/lookup.ts'
import { plotLinesOf } from '../../data/plot-lines.ts'
import { pointKeys, seriesCsv, seriesTable } from '../../data/series-rows.ts'
import { describeSeries } from '../../data/say-series.ts'
import { storyOf } from '../../data/story.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { placeTimePlot } from '../../scene/time-plot.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { checkIntervals } from './check.ts'
import { describeIntervals } from './describe.ts'
import { sayIntervals } from './levels.ts'
import { placeIntervals } from './place.ts'
import { intervalsCsv, intervalsTable } from './table.ts'

export type IntervalsFigure = Extract<Figure, { readonly kind: 'intervals' }>

/** Estimates with their uncertainty: whiskers side by side, or bands over time. */
export const intervals: FigureKindModule<IntervalsFigure> = {
  data: ({ estimates, series }) => [
    ...listed('estimates', estimates, ['estimates']),
    ...listed('series', series, ['series']),
  ],
  drawn: ({ estimates, series }, records) => [...estimates, ...pointKeys(series, records)],
  check: checkIntervals,
  draw,
}

function draw(figure: IntervalsFigure, records: Records): Drawing {
  const estimates = pick(records.estimates, unique(figure.estimates))
  const series = pick(records.series, unique(figure.series))
  const isOverTime = series.length > 0
  const { scale: kind, scaleReason: reason } = figure
  const place = (frame: Frame) => {
    if (isOverTime)
      return placeTimePlot(plotLinesOf(series, storyOf(figure), records), {
        ...{ frame, form: 'line', kind, reason },
        unit: series[0]?.points[0]?.quantity ?? '',
        remark: sayIntervals(
          series.map(({ label, points }) => ({
            label,
            quantities: points.map(({ quantity }) => quantity),
          })),
        ),
      })
    return estimates.length === 0
      ? emptyScene('There is no estimate to draw.', frame)
      : placeIntervals(estimates, { frame, kind, reason, records, ...storyOf(figure) })
  }
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: isOverTime
      ? describeSeries(series, records)
      : describeIntervals(estimates, records),
    table: isOverTime
      ? seriesTable(figure.title, series, records)
      : intervalsTable(figure.title, estimates, records),
    csv: isOverTime ? seriesCsv(series, records) : intervalsCsv(estimates, records),
    sources: unique((isOverTime ? series : estimates).map(({ source }) => source)),
    ...shownIn(wide),
    variants: [],
  }
}
