import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureFault, FigureKindModule } from '../../data/drawing.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { pick, unique } from '../../data/lookup.ts'
import { storyOf } from '../../data/story.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { itemNoun } from '../../../say/item.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { isDated } from './incident-rows.ts'
import { describeCoverage } from './describe.ts'
import { placeCoverage } from './place.ts'
import { coverageCsv, coverageTable } from './table.ts'

export type CoverageFigure = Extract<Figure, { readonly kind: 'coverage' }>

/** When each count starts and stops: periods as bars on one time axis, incidents as marks along it. */
export const coverage: FigureKindModule<CoverageFigure> = {
  data: ({ estimates, incidents }) => [
    ...listed('estimates', estimates, ['estimates']),
    ...listed('incidents', incidents, ['incidents'], 'beside'),
  ],
  drawn: ({ estimates, incidents }) => [...estimates, ...incidents],
  check,
  draw,
}

function draw(figure: CoverageFigure, records: Records): Drawing {
  const estimates = pick(records.estimates, unique(figure.estimates))
  const incidents = pick(records.incidents, unique(figure.incidents)).filter(isDated)
  const place = (frame: Frame) =>
    estimates.length === 0
      ? emptyScene('There is no count whose period could be drawn.', frame)
      : placeCoverage({ estimates, incidents, records, frame, ...storyOf(figure) })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describeCoverage(estimates, incidents, itemNoun(records.site)),
    table: coverageTable(figure.title, { estimates, incidents }, records),
    csv: coverageCsv({ estimates, incidents }, records),
    sources: unique([...estimates, ...incidents].map(({ source }) => source)),
    ...shownIn(wide),
    variants: [],
  }
}

function check(figure: CoverageFigure, records: Records): readonly FigureFault[] {
  const estimates = pick(records.estimates, figure.estimates)
  if (figure.estimates.length === 0)
    return [
      {
        path: ['estimates'],
        what: 'The figure lists no estimate.',
        why: 'A time axis without a count on it says that nothing was counted, which nobody has shown.',
        mend: 'List ids of data/estimates.json, or leave the figure out.',
      },
    ]
  const twice = figure.estimates.filter((id, i) => figure.estimates.indexOf(id) !== i)
  const undated = pick(records.incidents, figure.incidents).filter((each) => !isDated(each))
  const isBare = estimates.length > 0 && estimates.every(({ period }) => !period)
  return [
    ...(isBare
      ? [
          {
            path: ['estimates'],
            what: 'None of the estimates has a period.',
            why: 'The figure shows when each count starts and stops, and no count says.',
            mend: 'Give `period` in data/estimates.json, or choose another kind of figure.',
          },
        ]
      : []),
    ...undated.map(({ id }) => ({
      path: ['incidents', figure.incidents.indexOf(id)],
      what: `\`${id}\` has no date.`,
      why: 'What is not dated has no place on an axis of time, and would be left out without a word.',
      mend: 'Give its `date` in data/incidents.json, or leave it out here.',
    })),
    ...unique(twice).map((id) => ({
      path: ['estimates', figure.estimates.lastIndexOf(id)],
      what: `\`${id}\` is listed more than once.`,
      why: 'One count in two rows looks like two that agree.',
      mend: 'List each estimate once.',
    })),
  ]
}
