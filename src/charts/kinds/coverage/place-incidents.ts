import type { Incident } from '../../../model/incident.ts'
import type { RowLabel } from '../../../model/estimate.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { incidentRow } from '../../data/parts.ts'
import { sayCount } from '../../../say/count.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { TimeScale } from '../../scene/time-scale.ts'
import { incidentRows, stackMarks } from './incident-rows.ts'

export type IncidentOptions = {
  readonly top: number
  /** Width of the words, and left edge of the plot; px. */
  readonly column: number
  readonly plot: number
  readonly frame: Frame
  readonly scale: TimeScale
}

/** Incidents over the counts, and where the named ones stand: the counts below are held against these. */
export function placeIncidents(
  incidents: readonly Incident[],
  options: IncidentOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly bottom: number
  readonly plumbs: readonly { readonly x: number; readonly y: number }[]
} {
  const { frame, scale, column, plot } = options
  const { named, others } = incidentRows(incidents, mostNamed)
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const plumbs: { x: number; y: number }[] = []
  let top = options.top
  /** Words at the left, or over their marks where the drawing is narrow; marks in rows of their own. */
  const addRow = (words: Words, draw: (y: number) => readonly SceneMark[], rows = 1) => {
    const set = setWords(words, { top, column, frame })
    const markTop = frame.name === 'wide' ? top : set.bottom
    marks.push(...draw(markTop + frame.line / 2))
    texts.push(...set.texts)
    top = Math.max(set.bottom, markTop + frame.line + (rows - 1) * stackStep) + 3
  }
  for (const incident of named) {
    const y = top + frame.line / 2
    const x = middleOf(incident, scale)
    const words = setBeside(incident, { x, top, plot, frame, scale })
    marks.push(markOf(incident, y, scale))
    texts.push(...words.texts)
    plumbs.push({ x, y })
    top = words.bottom + 1
  }
  for (const { label, incidents: group } of others) {
    const rows = stackMarks(
      group.map((incident) => middleOf(incident, scale)),
      2 * radius + 3,
    )
    addRow(
      {
        text: sayGroup(label, group.length, named.length > 0),
        claim: undefined,
        tone: 'ink-2',
      },
      (y) => group.map((incident, i) => markOf(incident, y + (rows[i] ?? 0) * stackStep, scale)),
      Math.max(...rows) + 1,
    )
  }
  return { guides: [], marks, texts, bottom: top, plumbs }
}

type Words = {
  readonly text: string
  readonly claim: string | undefined
  readonly tone: 'ink' | 'ink-2'
}

function setWords(
  { text, claim, tone }: Words,
  { top, column, frame }: Pick<IncidentOptions, 'top' | 'column' | 'frame'>,
) {
  return setParagraph(text, {
    x: 0,
    top,
    width: column,
    size: frame.small,
    line: frame.line,
    tone,
    claim,
  })
}

/** An incident's name and value to the right of its mark, or to the left where there is more room. */
function setBeside(
  incident: Incident,
  {
    x,
    top,
    plot,
    frame,
    scale,
  }: Pick<IncidentOptions, 'top' | 'plot' | 'frame' | 'scale'> & { readonly x: number },
) {
  const row = incidentRow(incident)
  const value = incident.value && sayQuantity(pointOf(incident.value))
  const words = [capital(row.name), value, incident.label === 'attempted' && 'attempted']
    .filter(Boolean)
    .join(', ')
  const right = Math.max(x + radius, scale.end(incident.date)) + 6
  const left = Math.min(x - radius, scale.start(incident.date)) - 6
  const isRight = frame.width - right >= Math.min(textWidth(words, frame.small), left - plot)
  return setParagraph(words, {
    x: isRight ? right : left,
    anchor: isRight ? 'start' : 'end',
    top,
    width: Math.max(isRight ? frame.width - right : left - plot, 1),
    size: frame.small,
    line: frame.line,
    tone: 'ink',
    claim: row.claim,
  })
}

/** A quantity without its interval where it has a point: beside a mark there is room for one number. */
function pointOf(quantity: Quantity): Quantity {
  const { central, unit, qualifier } = quantity
  return central === undefined ? quantity : { central, unit, qualifier }
}

function sayGroup(label: RowLabel, count: number, isRest: boolean): string {
  if (label === 'taken' && isRest) return `${count} smaller, taken`
  const which = label === 'unpriced' ? 'without a value' : `labelled ${label}`
  return capital(`${sayCount(count, 'incident')} ${which}`)
}

/** A dot for what was taken, a square for what was attempted, a broken ring for what nobody priced. */
function markOf(incident: Incident, y: number, scale: TimeScale): SceneMark {
  const row = incidentRow(incident)
  const [from, to] = [scale.start(incident.date), scale.end(incident.date)]
  const at = [(from + to) / 2, y] as const
  const reach: Shape[] =
    to - from > 2 * radius + 4
      ? [{ shape: 'line', from: [from, y], to: [to, y], tone: 'ink-2', weight: 1 }]
      : []
  return {
    shapes: [...reach, shapeOf(incident.label, at)],
    claim: row.claim,
    status: row.status,
  }
}

function shapeOf(label: RowLabel, at: readonly [number, number]): Shape {
  switch (label) {
    case 'taken':
      return { shape: 'dot', at, r: radius, fill: 'solid', tone: 'ink' }
    case 'attempted':
      return { shape: 'square', at, r: radius - 0.5, tone: 'ink' }
    case 'unpriced':
      return { shape: 'dot', at, r: radius, fill: 'paper', tone: 'ink', dash: 'dashed' }
    default:
      return label satisfies never
  }
}

const middleOf = ({ date }: Incident, scale: TimeScale) => (scale.start(date) + scale.end(date)) / 2

const mostNamed = 3 // more plumb lines than that are a fence
const radius = 4 // px
const stackStep = 13 // px between rows of marks that would cover each other
