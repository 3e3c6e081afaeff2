import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { listed } from '../../data/drawn-data.ts'
import type { Drawing, FigureFault, FigureKindModule } from '../../data/drawing.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { pick, unique } from '../../data/lookup.ts'
import { storyOf } from '../../data/story.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { byDate } from '../../../model/date.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { describeTimeline } from './describe.ts'
import { placeTimeline } from './place.ts'
import { timelineCsv, timelineTable } from './table.ts'

export type TimelineFigure = Extract<Figure, { readonly kind: 'timeline' }>

/** Events in order: a list with rulers for the years and a column for each lane. */
export const timeline: FigureKindModule<TimelineFigure> = {
  data: ({ events }) => listed('events', events, ['events']),
  drawn: ({ events }) => events,
  check,
  draw,
}

function draw(figure: TimelineFigure, records: Records): Drawing {
  const events = pick(records.events, unique(figure.events))
  const place = (frame: Frame) =>
    events.length === 0
      ? emptyScene('There is no event to draw.', frame)
      : placeTimeline(events, { frame, ...storyOf(figure) })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describeTimeline(events),
    table: timelineTable(figure.title, events, records),
    csv: timelineCsv(events, records),
    sources: unique(events.map(({ source }) => source)),
    ...shownIn(wide),
    variants: [],
  }
}

function check(figure: TimelineFigure, records: Records): readonly FigureFault[] {
  if (figure.events.length === 0)
    return [
      {
        path: ['events'],
        what: 'The figure lists no event.',
        why: 'An empty timeline says that nothing happened, which nobody has shown.',
        mend: 'List ids of data/events.json, or leave the figure out.',
      },
    ]
  return figure.events.flatMap((id, i) => {
    const event = records.events.get(id)
    const faults: FigureFault[] = []
    if (figure.events.indexOf(id) !== i)
      faults.push({
        path: ['events', i],
        what: `\`${id}\` is listed more than once.`,
        why: 'One event in two rows looks like two events.',
        mend: 'List each event once.',
      })
    if (event?.until !== undefined && event.or !== undefined)
      faults.push({
        path: ['events', i],
        what: `\`${id}\` has both \`until\` and \`or\`.`,
        why: 'It lasted to the later date, or took place on one of two: a reader has to know which.',
        mend: 'Keep the one that the record supports in data/events.json.',
      })
    if (event?.until !== undefined && byDate(event.until, event.date) < 0)
      faults.push({
        path: ['events', i],
        what: `\`${id}\` ends (${event.until}) before it begins (${event.date}).`,
        why: 'A list in order of time cannot say where it belongs.',
        mend: 'Check `date` and `until` in data/events.json.',
      })
    return faults
  })
}
