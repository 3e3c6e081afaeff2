import { mostOf } from '../../../model/extremes.ts'
import type { Dated } from './incident-rows.ts'
import { drawnOf, measuresOf } from '../../../model/measure.ts'
import type { Quantity } from '../../../model/quantity.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { incidentRow } from '../../data/parts.ts'
import { sayCount, type Counted } from '../../../say/count.ts'
import { sayMeasure } from '../../../say/measure.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { TimeScale } from '../../scene/time-scale.ts'
import { statusMark } from '../../scene/quantity-mark.ts'
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
    marks.push(markOf(incident, { y, scale, isTold: true }))
    texts.push(...words.texts)
    plumbs.push({ x, y })
    top = words.bottom + 1
  }
  for (const { same, words } of alike(others, named.length > 0, options.noun)) {
    const rows = stackMarks(
      same.map((incident) => middleOf(incident, scale)),
      2 * reach + 3,
    )
    const set = setParagraph(words, {
      x: 0,
      top,
      width: column,
      size: frame.small,
      line: frame.line,
      tone: 'ink-2',
    })
    const markTop = frame.name !== 'narrow' ? top : set.bottom
    marks.push(
      ...same.map((incident, i) =>
        markOf(incident, { y: markTop + frame.line / 2 + (rows[i] ?? 0) * stackStep, scale }),
      ),
    )
    texts.push(...set.texts)
    top = Math.max(set.bottom, markTop + frame.line + mostOf(rows) * stackStep) + 3
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
  const right = Math.max(x + reach, scale.end(incident.date)) + 6
  const left = Math.min(x - reach, scale.start(incident.date)) - 6
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

/** The others in a row for each thing that is counted, and how many they are: the mark says their status. */
function alike(
  others: readonly Dated[],
  isRest: boolean,
  noun: Counted,
): readonly { readonly same: readonly Dated[]; readonly words: string }[] {
  const kinds = measuresOf(others)
  return kinds.map(({ id, drawn, words }) => {
    const same = others.filter(({ measures }) => measures === id)
    const what = sayCount(same.length, isRest ? 'other' : noun)
    const isSaid = kinds.length > 1 || drawn === 'unpriced'
    return {
      same,
      words: isSaid ? `${what}: ${drawn === 'unpriced' ? t('without a value') : words}` : what,
    }
  })
}

/** The mark of its status, as in every kind; a broken ring for what nobody priced. */
function markOf(
  incident: Dated,
  {
    y,
    scale,
    isTold = false,
  }: { readonly y: number; readonly scale: TimeScale; readonly isTold?: boolean },
): SceneMark {
  const { claim, status } = incidentRow(incident)
  const tone = isTold ? status : 'ink-2'
  const [from, to] = [scale.start(incident.date), scale.end(incident.date)]
  const at = [(from + to) / 2, y] as const
  const span: Shape[] =
    to - from > 2 * reach + 4
      ? [{ shape: 'line', from: [from, y], to: [to, y], tone, weight: 1 }]
      : []
  const drawn = drawnOf(incident)
  const mark: readonly Shape[] =
    drawn === 'unpriced' || drawn === 'denied'
      ? [{ shape: 'dot', at, r: radius, fill: 'paper', tone, dash: 'dashed' }]
      : statusMark(status, at, { r: radius, tone })
  return { shapes: [...span, ...mark], claim, status }
}

const middleOf = ({ date }: Dated, scale: TimeScale) => (scale.start(date) + scale.end(date)) / 2

const mostNamed = 3 // more plumb lines than that are a fence
const leastBeside = 90 // px: beside a mark words need as much
const radius = 4 // px
const reach = radius + 4 // px to each side of the widest mark, what is disputed
const stackStep = 13 // px between rows of marks that would cover each other
