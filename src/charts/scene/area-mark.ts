import type { DrawnAs } from '../../model/measure.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import type { Box } from './box.ts'
import type { Dash, Fill, Shape } from './scene.ts'
import type { Tone } from './tone.ts'

/** How a line is broken for a status; what is joined to nothing has a solid outline. */
export function dashOf(status: Status): Dash {
  const { line } = statusFaces[status]
  return line === 'none' ? 'solid' : line
}

/** How an area is filled for what it counts. */
export function fillOf(drawn: DrawnAs): Fill {
  switch (drawn) {
    case 'counted':
    case 'denied':
    case 'unpriced':
      return 'solid'
    case 'aimed-at':
      return 'outline'
    case 'both':
      return 'half'
    default:
      return drawn satisfies never
  }
}

export type AreaLook = {
  readonly drawn: DrawnAs
  readonly status: Status
  /** The status's own colour where not given. */
  readonly tone?: Tone
}

/**
 * An area that stands for a value. What it counts is its filling: counted full, aimed at empty, both in one number
 * half and half. How firmly it stands is its edge, drawn as the line under the same status in prose: a fact
 * plain, what is attributed double, an estimate dashed, speculation dotted; what is disputed is hatched, and an error
 * struck through. So every status is told without colour, in every kind of figure.
 */
export function areaMark(box: Box, { drawn, status, tone = status }: AreaLook): readonly Shape[] {
  if (box.width < leastWidth) return []
  switch (drawn) {
    case 'counted':
    case 'denied':
    case 'unpriced':
      return fullArea(box, status, tone)
    case 'aimed-at':
      return emptyArea(box, status, tone)
    case 'both':
      return [...emptyArea(box, status, tone), ...fullArea(lowerHalf(box), status, tone)]
    default:
      return drawn satisfies never
  }
}

/** The same for a value of which only the upper end is known: strongest there, and nothing at zero. */
export function fadingArea(box: Box, { drawn, status, tone = status }: AreaLook): readonly Shape[] {
  if (box.width < leastWidth) return []
  const fade = (part: Box): Shape => ({ shape: 'bar', box: part, fill: 'fade', tone })
  if (fillOf(drawn) === 'solid') return [fade(box)]
  const upper = fade({ ...box, height: edge })
  const lower = { ...box, y: box.y + box.height - edge, height: edge }
  return [upper, fade(drawn === 'both' ? lowerHalf(box) : lower)]
}

function fullArea(box: Box, status: Status, tone: Tone): readonly Shape[] {
  const bar = { shape: 'bar', box, tone } as const
  switch (status) {
    case 'fact':
      return [{ ...bar, fill: 'solid' }]
    case 'attributed':
      return [{ ...bar, fill: 'solid' }, ...innerLines(box, 'paper')]
    case 'estimate':
    case 'speculation':
      return box.height < leastEdged
        ? [{ ...middle(box, tone), weight: box.height, dash: dashOf(status) }]
        : [{ ...bar, fill: 'soft', dash: dashOf(status) }]
    case 'disputed':
      return [{ ...bar, fill: 'hatch' }]
    case 'error':
      return [{ ...bar, fill: 'soft' }, middle(box, tone)]
    default:
      return status satisfies never
  }
}

function emptyArea(box: Box, status: Status, tone: Tone): readonly Shape[] {
  if (box.width < leastHollow && !['disputed', 'error'].includes(status))
    return rungArea(box, status, tone)
  const bar = { shape: 'bar', box, tone } as const
  switch (status) {
    case 'fact':
      return [{ ...bar, fill: 'outline' }]
    case 'attributed':
      return [{ ...bar, fill: 'outline' }, ...innerLines(box, tone)]
    case 'estimate':
    case 'speculation':
      return [{ ...bar, fill: 'outline', dash: dashOf(status) }]
    case 'disputed':
      return [{ ...bar, fill: 'outline-hatch' }]
    case 'error':
      return [{ ...bar, fill: 'outline' }, middle(box, tone)]
    default:
      return status satisfies never
  }
}

/**
 * An empty area too narrow for an outline, which would fill it: neighbours would run into one full block. Its edges over
 * and under, and a fine line where it begins.
 */
function rungArea({ x, y, width, height }: Box, status: Status, tone: Tone): readonly Shape[] {
  const along = [y + edge / 2, y + height - edge / 2].map((at): Shape => ({
    shape: 'line',
    from: [x, at],
    to: [x + width, at],
    tone,
    weight: edge,
    dash: dashOf(status),
  }))
  const begin = { shape: 'line', from: [x, y], to: [x, y + height], tone, weight: 0.5 } as const
  const inner = status === 'attributed' ? innerLines({ x, y, width, height }, tone) : []
  return [...along, begin, ...inner]
}

/**
 * The second line of a double edge, over and under, through a narrow area from side to side; none where the area is too
 * low for it to be seen.
 */
function innerLines({ x, y, width, height }: Box, tone: Tone): readonly Shape[] {
  if (height < leastDouble) return []
  const aside = width < leastWide ? 0 : inset
  return [y + inset, y + height - inset].map((at) => ({
    shape: 'line',
    from: [x + aside, at],
    to: [x + width - aside, at],
    tone,
    weight: 1,
  }))
}

const middle = ({ x, y, width, height }: Box, tone: Tone) =>
  ({
    shape: 'line',
    from: [x, y + height / 2],
    to: [x + width, y + height / 2],
    tone,
    weight: 1.5,
  }) as const

const lowerHalf = (box: Box): Box => ({
  ...box,
  y: box.y + box.height / 2,
  height: box.height / 2,
})

const leastWidth = 0.5 // px: nothing narrower is seen
const leastDouble = 9 // px high
const leastEdged = 7 // px high: a lower area is its edge
const leastHollow = 5 // px wide: a narrower outline leaves no inside
const leastWide = 16 // px: on a narrower area lines that keep off its ends are notches
const inset = 3 // px from an edge to its second line
const edge = 1.5 // px, as outlines are drawn
