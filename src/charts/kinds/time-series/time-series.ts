import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureFault, FigureKindModule } from '../../data/drawing.ts'
import { pick, unique } from '../../data/lookup.ts'
import { plotLinesOf } from '../../data/plot-lines.ts'
import { describeSeries } from '../../data/say-series.ts'
import { pointKeys } from '../../data/series-rows.ts'
import { seriesCsv, seriesTable } from '../../data/series-rows.ts'
import { seriesFaults } from '../../data/series-faults.ts'
import { storyOf } from '../../data/story.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { placeTimePlot } from '../../scene/time-plot.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'

export type TimeSeriesFigure = Extract<Figure, { readonly kind: 'time-series' }>

/** Values over time as lines or bars, each point with its own status. */
export const timeSeries: FigureKindModule<TimeSeriesFigure> = {
  data: ({ series }) => listed('series', series, ['series']),
  drawn: ({ series }, records) => pointKeys(series, records),
  check,
  draw,
}

function draw(figure: TimeSeriesFigure, records: Records): Drawing {
  const series = pick(records.series, unique(figure.series))
  const place = (frame: Frame) =>
    series.length === 0
      ? emptyScene('There is no series to draw.', frame)
      : placeTimePlot(plotLinesOf(series, storyOf(figure), records), {
          ...{
            frame,
            form: figure.form,
            kind: figure.scale,
            reason: figure.scaleReason,
            remark: '',
          },
          unit: series[0]?.points[0]?.quantity ?? '',
        })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describeSeries(series, records),
    table: seriesTable(figure.title, series, records),
    csv: seriesCsv(series, records),
    sources: unique(series.map(({ source }) => source)),
    ...shownIn(wide),
    variants: [],
  }
}

function check(figure: TimeSeriesFigure, records: Records): readonly FigureFault[] {
  if (figure.series.length === 0)
    return [
      {
        path: ['series'],
        what: 'The figure lists no series.',
        why: 'An empty plot says that nothing was measured, which nobody has shown.',
        mend: 'List ids of data/series.json, or leave the figure out.',
      },
    ]
  return [
    ...seriesFaults(figure.series, figure.scale, records),
    ...(figure.form === 'bars' && figure.scale === 'log'
      ? [
          {
            path: ['form'],
            what: 'Bars stand on a log scale.',
            why: 'A bar is read by its length from zero, and a log scale has none.',
            mend: 'Use `"form": "line"`, or `"scale": "linear"`.',
          },
        ]
      : []),
  ]
}
