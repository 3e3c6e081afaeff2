import type { Event } from '../../../model/event.ts'
import { statusFaces } from '../../../model/status.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { statusMark } from '../../scene/quantity-mark.ts'
import { isolate } from '../../../say/isolate.ts'
import { capital } from '../../../say/sentence.ts'
import { statusWord } from '../../../say/status.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import { setRuns } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { lanesOf, sayDay, sayGap, sayUntil, timelineRows, type TimelineRow } from './rows.ts'

/**
 * Events as a list, true to order and not to scale: date, a mark in the column of its lane, words. Each
 * lane has its name at the head of its rail and behind the words of its events.
 */
export function placeTimeline(events: readonly Event[], frame: Frame): Scene {
  const lanes = lanesOf(events)
  const drawn = Math.min(lanes.length, frame.name === 'wide' ? 7 : 5)
  const columns = columnsOf(drawn, frame)
  const head = placeHead(sayOrder(events), namesOf(lanes, drawn), { columns, frame })
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = [...head.texts]
  let top = head.bottom + 4
  for (const row of timelineRows(events)) {
    switch (row.row) {
      case 'year': {
        const year = placeRuler(row, { top: top + yearGap, frame })
        guides.push(year.rule)
        texts.push(...year.texts)
        top = year.bottom
        break
      }
      case 'event': {
        const lane = Math.min(lanes.indexOf(row.event.lane), drawn - 1)
        const placed = placeEvent(row.event, { top, x: columns.lane(lane), columns, frame })
        marks.push(placed.mark)
        texts.push(...placed.texts)
        top = placed.bottom
        break
      }
      default:
        row satisfies never
    }
  }
  return {
    width: frame.width,
    height: top + 4,
    guides: [
      ...head.rails.flatMap(({ x, from }) =>
        uprightLine({ x, from, to: top, texts, line: { tone: 'rule', weight: 1 } }),
      ),
      ...guides,
    ],
    marks,
    texts,
  }
}

/** A name for each column; lanes beyond the last one share it, and their events say which they are of. */
const namesOf = (lanes: readonly string[], drawn: number): readonly string[] =>
  lanes.length > drawn ? [...lanes.slice(0, drawn - 1), 'others'] : lanes

/** How the list is to be read; a date that is no day says where it stands. */
function sayOrder(events: readonly Event[]): string {
  const isRough = events.length > 1 && events.some(({ date }) => date.length < 10)
  return `In order of time, not to scale.${isRough ? ' Where the day is not known, an entry stands at the start of its month or year.' : ''}`
}

type Columns = {
  readonly date: number
  readonly lane: (lane: number) => number
  readonly words: number
}

function columnsOf(lanes: number, frame: Frame): Columns {
  const [date, step] = frame.name === 'wide' ? [62, 22] : [0, 13]
  const first = date + (frame.name === 'wide' ? markRoom : 9)
  return {
    date,
    lane: (lane) => first + lane * step,
    words: first + (lanes - 1) * step + markRoom,
  }
}

/** Names of the lanes in steps, each at the top of its rail, so that none is turned and none in another's way. */
function placeHead(
  words: string,
  lanes: readonly string[],
  { columns: { lane }, frame }: { readonly columns: Columns; readonly frame: Frame },
): {
  readonly rails: readonly { readonly x: number; readonly from: number }[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const note = setRemark(words, { top: 0, frame })
  const rails: { x: number; from: number }[] = []
  const texts: SceneText[] = [...note.texts]
  let top = note.bottom + 4
  lanes.forEach((name, i) => {
    const x = lane(i)
    const label = setParagraph(capital(isolate(name)), {
      x: x + 7,
      top,
      width: frame.width - x - 7,
      size: frame.small,
      line: frame.line,
      tone: 'ink',
      strong: true,
    })
    rails.push({ x, from: top + 3 })
    texts.push(...label.texts)
    top = label.bottom
  })
  return { rails, texts, bottom: top }
}

function placeRuler(
  { year, without }: Extract<TimelineRow, { readonly row: 'year' }>,
  { top, frame }: { readonly top: number; readonly frame: Frame },
): { readonly rule: Shape; readonly texts: readonly SceneText[]; readonly bottom: number } {
  const { texts, bottom } = setRuns(
    [
      { text: year, tone: 'ink', strong: true },
      { text: sayGap(without), tone: 'ink-2' },
    ],
    { x: 0, top: top + 3, width: frame.width, size: frame.small, line: frame.line },
  )
  return {
    rule: { shape: 'line', from: [0, top], to: [frame.width, top], tone: 'rule', weight: 1 },
    texts,
    bottom,
  }
}

type EventOptions = {
  readonly top: number
  readonly x: number
  readonly columns: Columns
  readonly frame: Frame
}

function placeEvent(
  event: Event,
  { top, x, columns, frame }: EventOptions,
): { readonly mark: SceneMark; readonly texts: readonly SceneText[]; readonly bottom: number } {
  const y = top + frame.line / 2 + 1
  const { claim, status } = event
  const isWide = frame.name === 'wide'
  const day = sayDay(event)
  const style = { size: frame.small, line: frame.line, top: top + 1, claim } as const
  const date = setParagraph(isWide ? day : '', { ...style, x: 0, width: columns.date, tone: 'ink' })
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
    { ...style, x: columns.words, width: frame.width - columns.words },
  )
  return {
    mark: {
      shapes: statusMark(status, [x, y]),
      claim,
      status,
    },
    texts: [...date.texts, ...words.texts],
    bottom: Math.max(date.bottom, words.bottom) + (frame.name === 'wide' ? 3 : 6),
  }
}

/** A lane's name, not broken between lines unless it is long. */
const wholeName = (lane: string): string =>
  lane.length > 24 ? isolate(lane) : isolate(lane).replaceAll(' ', '\u00a0')

/** Facts go without saying; what is weaker says so, with its glyph. */
function sayStatus({ status }: Event): string {
  return status === 'fact' ? '' : `${statusFaces[status].glyph}\u00a0${statusWord(status)}`
}

const markRoom = 17 // px from a lane to words: half of the widest mark, and air
const yearGap = 4 // px over a year's ruler
