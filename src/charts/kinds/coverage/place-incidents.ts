import type { Dated } from './incident-rows.ts'
import { drawnOf, measuresOf, type DrawnAs } from '../../../model/measure.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { incidentRow } from '../../data/parts.ts'
import { sayCount, type Counted } from '../../../say/count.ts'
import { sayList } from '../../../say/list.ts'
import { sayMeasure } from '../../../say/measure.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { TimeScale } from '../../scene/time-scale.ts'
import { stackMarks } from '../../scene/stack-marks.ts'
import { incidentRows } from './incident-rows.ts'
import { t } from '../../../model/words.ts'

export type IncidentOptions = {
  readonly top: number
  /** Width of the words, and left edge of the plot; px. */
  readonly column: number
  readonly plot: number
  readonly frame: Frame
  readonly scale: TimeScale
  readonly emphasis: readonly string[]
  /** What the figure says of an incident, by its id. */
  readonly asides: (id: string) => readonly string[]
  /** What incidents are called. */
  readonly noun: Counted
}

/** Incidents over the counts, and where the named ones stand: the counts below are held against these. */
export function placeIncidents(
  incidents: readonly Dated[],
  options: IncidentOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly bottom: number
  readonly plumbs: readonly { readonly x: number; readonly y: number }[]
} {
  const { frame, scale, column, emphasis } = options
  const { named, others } = incidentRows(incidents, {
    emphasis,
    most: emphasis.length > 0 ? 1 : mostNamed,
  })
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const plumbs: { x: number; y: number }[] = []
  let top = options.top
  for (const incident of named) {
    const y = top + frame.line / 2
    const x = middleOf(incident, scale)
    const words = setBeside(incident, { ...options, x, top })
    marks.push(markOf(incident, y, scale, 'ink'))
    texts.push(...words.texts)
    plumbs.push({ x, y })
    top = words.bottom + 1
  }
  if (others.length > 0) {
    const rows = stackMarks(
      others.map((incident) => middleOf(incident, scale)),
      2 * radius + 3,
    )
    const set = setParagraph(sayOthers(others, named.length > 0, options.noun), {
      x: 0,
      top,
      width: column,
      size: frame.small,
      line: frame.line,
      tone: 'ink-2',
    })
    const markTop = frame.name !== 'narrow' ? top : set.bottom
    marks.push(
      ...others.map((incident, i) =>
        markOf(incident, markTop + frame.line / 2 + (rows[i] ?? 0) * stackStep, scale, 'ink-2'),
      ),
    )
    texts.push(...set.texts)
    top = Math.max(set.bottom, markTop + frame.line + Math.max(...rows) * stackStep) + 3
  }
  return { guides: [], marks, texts, bottom: top, plumbs }
}

/** An incident's name and value to the right of its mark, or to the left where there is more room; under it where neither has any. */
function setBeside(
  incident: Dated,
  {
    x,
    top,
    plot,
    frame,
    scale,
    asides,
  }: Pick<IncidentOptions, 'top' | 'plot' | 'frame' | 'scale' | 'asides'> & { readonly x: number },
) {
  const row = incidentRow(incident)
  const value = incident.value && sayQuantity(pointOf(incident.value))
  const name = [capital(row.name), value, drawnOf(incident) === 'aimed-at' && sayMeasure(incident)]
  const words = [name.filter(Boolean).join(', '), ...asides(incident.id)].join('; ')
  const right = Math.max(x + radius, scale.end(incident.date)) + 6
  const left = Math.min(x - radius, scale.start(incident.date)) - 6
  const style = { size: frame.small, line: frame.line, tone: 'ink', claim: row.claim } as const
  // A mark as long as the axis leaves no side.
  if (Math.max(frame.width - right, left - plot) < leastBeside)
    return setParagraph(words, {
      ...style,
      ...{ x: plot, top: top + frame.line, width: frame.width - plot },
    })
  const isRight = frame.width - right >= Math.min(textWidth(words, frame.small), left - plot)
  return setParagraph(words, {
    x: isRight ? right : left,
    anchor: isRight ? 'start' : 'end',
    top,
    width: Math.max(isRight ? frame.width - right : left - plot, 1),
    ...style,
  })
}

/** A quantity without its interval where it has a point: beside a mark there is room for one number. */
function pointOf(quantity: Quantity): Quantity {
  const { central, unit, qualifier } = quantity
  return central === undefined ? quantity : { central, unit, qualifier }
}

/** How many others there are, and of which sort where they are of several. */
function sayOthers(others: readonly Dated[], isRest: boolean, noun: Counted): string {
  const kinds = measuresOf(others).map(({ id, drawn, words }) => {
    const count = others.filter(({ measures }) => measures === id).length
    return `${count} ${drawn === 'unpriced' ? t('without a value') : words}`
  })
  const what = sayCount(others.length, isRest ? 'other' : noun)
  return kinds.length > 1 ? `${what}: ${sayList(kinds)}` : what
}

/** A dot for what is counted, a square for what was aimed at, a broken ring for what nobody priced. */
function markOf(incident: Dated, y: number, scale: TimeScale, tone: 'ink' | 'ink-2'): SceneMark {
  const row = incidentRow(incident)
  const [from, to] = [scale.start(incident.date), scale.end(incident.date)]
  const at = [(from + to) / 2, y] as const
  const reach: Shape[] =
    to - from > 2 * radius + 4
      ? [{ shape: 'line', from: [from, y], to: [to, y], tone, weight: 1 }]
      : []
  return {
    shapes: [...reach, shapeOf(drawnOf(incident), at, tone)],
    claim: row.claim,
    status: row.status,
  }
}

function shapeOf(drawn: DrawnAs, at: readonly [number, number], tone: 'ink' | 'ink-2'): Shape {
  switch (drawn) {
    case 'counted':
    case 'both':
      return { shape: 'dot', at, r: radius, fill: 'solid', tone }
    case 'aimed-at':
      return { shape: 'square', at, r: radius - 0.5, tone }
    case 'denied':
    case 'unpriced':
      return { shape: 'dot', at, r: radius, fill: 'paper', tone, dash: 'dashed' }
    default:
      return drawn satisfies never
  }
}

const middleOf = ({ date }: Dated, scale: TimeScale) => (scale.start(date) + scale.end(date)) / 2

const mostNamed = 3 // more plumb lines than that are a fence
const leastBeside = 90 // px: beside a mark words need as much
const radius = 4 // px
const stackStep = 13 // px between rows of marks that would cover each other
