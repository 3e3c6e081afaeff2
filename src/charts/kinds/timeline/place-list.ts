import type { Event } from '../../../model/event.ts'
import { isolate } from '../../../say/isolate.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { statusMark } from '../../scene/quantity-mark.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import { setRuns } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { sayStatus } from './say-status.ts'
import { sayDay, sayGap, sayUntil, timelineRows, type TimelineRow } from './rows.ts'
import { t } from '../../../model/words.ts'

type Placed = {
  readonly guides: readonly Shape[]
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
}
type ListOptions = { readonly top: number; readonly frame: Frame }

/** Events as a list in order of time, a ruler for each year: date, mark, words, and the lane's name behind them. */
export function placeList(events: readonly Event[], { top, frame }: ListOptions): Placed {
  const head = setRemark(sayRough(events), { top, frame })
  const rows: Placed[] = []
  let bottom = head.bottom
  for (const row of timelineRows(events)) {
    const placed =
      row.row === 'year'
        ? placeRuler(row, { top: bottom + yearGap, frame })
        : placeEvent(row.event, { top: bottom, frame })
    rows.push(placed)
    bottom = placed.bottom
  }
  return {
    guides: rows.flatMap(({ guides }) => guides),
    marks: rows.flatMap(({ marks }) => marks),
    texts: [...head.texts, ...rows.flatMap(({ texts }) => texts)],
    bottom,
  }
}

/** A date that is no day says where it stands. */
const sayRough = (events: readonly Event[]): string =>
  events.length > 1 && events.some(({ date }) => date.length < 10)
    ? t('Where the day is not known, an entry stands at the start of its month or year.')
    : ''

function placeRuler(
  { year, without }: Extract<TimelineRow, { readonly row: 'year' }>,
  { top, frame }: ListOptions,
): Placed {
  const { texts, bottom } = setRuns(
    [
      { text: year, tone: 'ink', strong: true },
      { text: sayGap(without), tone: 'ink-2' },
    ],
    { x: 0, top: top + 3, width: frame.width, size: frame.small, line: frame.line },
  )
  return { guides: [ruleAt(top, frame)], marks: [], texts, bottom }
}

function placeEvent(event: Event, { top, frame }: ListOptions): Placed {
  const { claim, status } = event
  const isWide = frame.name !== 'narrow'
  const day = sayDay(event)
  const x = (isWide ? dateColumn : 0) + markRoom / 2
  const style = { size: frame.small, line: frame.line, top: top + 1, claim } as const
  const date = setParagraph(isWide ? day : '', { ...style, x: 0, width: dateColumn, tone: 'ink' })
  const words = setRuns(
    [
      ...(isWide ? [] : [{ text: day, tone: 'ink', strong: true } as const]),
      { text: isolate(event.title), tone: 'ink' },
      {
        text: [sayUntil(event), wholeName(event.lane), sayStatus(event)]
          .filter(Boolean)
          .join(' · '),
        tone: 'ink-2',
      },
    ],
    { ...style, x: x + markRoom, width: frame.width - x - markRoom },
  )
  return {
    guides: [],
    marks: [{ shapes: statusMark(status, [x, top + frame.line / 2 + 1]), claim, status }],
    texts: [...date.texts, ...words.texts],
    bottom: Math.max(date.bottom, words.bottom) + (isWide ? 3 : 6),
  }
}

/** A lane's name, not broken between lines unless it is long. */
const wholeName = (lane: string): string =>
  lane.length > 24 ? isolate(lane) : isolate(lane).replaceAll(' ', '\u00a0')

const dateColumn = 62 // px
const markRoom = 20 // px: the widest mark, and air
const yearGap = 4 // px over a year's ruler
