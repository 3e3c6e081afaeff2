import { drawnOf } from '../../../model/measure.ts'
import type { Period } from '../../../model/date.ts'
import { intervalOf } from '../../../model/quantity.ts'
import { standingOf } from '../../data/origins.ts'
import { shortPeriod } from '../../../say/date.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { baselineIn, setParagraph, setRemark } from '../../scene/paragraph.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { tieWords } from '../../scene/tie-words.ts'
import { timeScale, type TimeScale } from '../../scene/time-scale.ts'
import type { ValueScale } from '../../scene/value-scale.ts'
import { openRoom, scaleFor } from './estimates-scale.ts'
import { familiesOf, sizeOf, type Family } from './families.ts'
import { sayHead, type EstimatesOptions } from './place.ts'
import { placeName } from './place-name.ts'
import { placeRepeats } from './place-repeats.ts'
import { wordsOn } from './place-row.ts'

/**
 * Places the estimates by the years they cover: each has a lane with its span of years, and beside it its amount.
 * The emphasised come first and large, then the others by when they begin.
 */
export function placeByYears(options: EstimatesOptions): Scene {
  const { rows, kind, emphasis, frame } = options
  const families = byBeginning(familiesOf(rows, emphasis))
  const columns = columnsOf(frame)
  const periods = families.flatMap(({ lead }) => lead.period ?? [])
  const [left, right] = columns.amounts
  const scale = scaleFor(families, { kind, frame, left, right, isLabelled: false })
  const [first] = scale.ticks
  const years = timeScale({
    ...{ dates: periods, range: columns.years, size: frame.small },
    edge: Math.max(columns.years[1], (first?.left ?? left) - labelGap),
  })
  const head = setRemark(sayHead(rows, options), { top: 0, frame })
  const axisTop = head.bottom + 6
  const lanes: Lane[] = []
  let top = axisTop + axisHeight(frame) + 2
  for (const family of families) {
    const lane = placeLane(family, { ...options, top: top + pads[family.rank], years, scale })
    const end = lane.bottom + pads[family.rank]
    lanes.push({ ...lane, bottom: end })
    top = end
  }
  const spans = lanes.map(({ plot }) => plot)
  const words = [...yearLabels(years, axisTop, frame), ...lanes.flatMap(({ texts }) => texts)]
  const axis = placeAxis(scale, { frame, top: axisTop, spans, words })
  return {
    width: frame.width,
    height: top + 4,
    guides: [
      ...axis.guides,
      // From beside their label on, which is read as what begins there.
      ...yearLines(years, [[axisTop + 2, axisTop + axisHeight(frame)], ...spans], words),
      ...lanes.flatMap(({ guides }) => guides),
      ...lanes
        .slice(0, -1)
        .filter((_, i) => families[i]?.rank !== 'quiet')
        .map(({ bottom }) => ruleAt(bottom, frame)),
    ],
    marks: lanes.flatMap(({ marks }) => marks),
    texts: [...head.texts, ...axis.texts, ...words],
  }
}

/** The order of the drawing: within a rank by when a number begins to count; without a period last. */
const byBeginning = (families: readonly Family[]): readonly Family[] =>
  families.some(({ rank }) => rank === 'lead')
    ? [
        ...families.filter(({ rank }) => rank === 'lead'),
        ...families
          .filter(({ rank }) => rank !== 'lead')
          .sort((a, b) => (beginning(a) < beginning(b) ? -1 : 1)),
      ]
    : families

// A tilde is behind every digit.
const beginning = ({ lead: { period, id } }: Family): string => `${period?.join() ?? '~'} ${id}`

/** Names, years and amounts side by side; in the narrow drawing names over the other two, px. */
function columnsOf({ name, width }: Frame): {
  readonly names: number
  readonly years: readonly [number, number]
  readonly amounts: readonly [number, number]
} {
  const from = name === 'narrow' ? 0 : Math.round(Math.min(0.37 * width, 290))
  const middle = from + 0.52 * (width - from)
  return {
    names: name === 'narrow' ? width : from - 20,
    years: [from, middle - gap],
    amounts: [middle + gap, width],
  }
}

type Lane = Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plot: readonly [number, number]
  readonly bottom: number
}
type LaneOptions = EstimatesOptions & {
  readonly top: number
  readonly years: TimeScale
  readonly scale: ValueScale
}

function placeLane(family: Family, options: LaneOptions): Lane {
  const { top, years, scale, kind, frame, records, emphasis, annotations } = options
  const { lead, origin, others, rank } = family
  const columns = columnsOf(frame)
  const name = placeName(lead, {
    ...{ rank, top, width: columns.names, frame, records, saysValue: true },
  })
  const plotTop = frame.name === 'narrow' ? name.bottom + 2 : top
  const height = Math.max(frame.line, sizeOf(family).stem + 2)
  const y = plotTop + height / 2
  const span = placeSpan(family, { years, y, plotTop, frame })
  const amount = placeAmount(family, options, y)
  const room = { x: amount.x, frame }
  const tied = tieWords(wordsOn(family, annotations), {
    ...{ ...room, left: columns.years[0], from: y + height / 2 },
    top: Math.max(plotTop + height, span.bottom) + 2,
  })
  // Beside amounts that are narrow words have room under the years only.
  const left = frame.name === 'narrow' ? columns.years[0] : columns.amounts[0] - openRoom
  const hanging = placeRepeats(others, {
    ...{ ...room, lead, origin, records, left },
    from: tied.texts.length > 0 ? tied.bottom : y + height / 2,
    top: tied.bottom,
    scale: lead.quantity && scale.x,
    zero: kind === 'linear' ? scale.x(0) : undefined,
    recedes: ({ id }) => rank !== 'plain' && !emphasis.has(id),
  })
  const plotEnd = Math.max(plotTop + height, span.bottom, hanging.bottom)
  return {
    guides: [...tied.guides, ...hanging.guides],
    marks: [...span.marks, ...amount.marks, ...hanging.marks],
    texts: [...name.texts, ...span.texts, ...tied.texts, ...hanging.texts],
    plot: [plotTop, plotEnd],
    bottom: Math.max(name.bottom, plotEnd),
  }
}

type SpanOptions = {
  readonly years: TimeScale
  readonly y: number
  readonly plotTop: number
  readonly frame: Frame
}
type Placed = {
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
}

/** The years a number covers as a bar between two strokes, said under it where it is told of; words where it names none. */
function placeSpan({ lead, rank }: Family, { years, y, plotTop, frame }: SpanOptions): Placed {
  const [left, right] = columnsOf(frame).years
  if (!lead.period) {
    const words = setParagraph(lead.quantity ? unknownWords.period : '', {
      ...{ x: left, top: plotTop, width: right - left, size: frame.small, line: frame.line },
      tone: 'ink-2',
      claim: lead.claim,
    })
    return { marks: [], texts: words.texts, bottom: words.bottom }
  }
  const shapes = spanShapes(lead.period, { years, y, isLead: rank === 'lead' })
  const said = rank === 'lead' ? shortPeriod(lead.period) : ''
  const from = Math.max(
    left,
    Math.min(years.start(lead.period[0]), right - textWidth(said, frame.small)),
  )
  const words = setParagraph(said, {
    ...{ x: from, top: y + leadReach + 2, width: right - from + 1, line: frame.line },
    ...{ size: frame.small, tone: 'ink', claim: lead.claim },
  })
  return {
    marks: [{ shapes, claim: lead.claim }],
    texts: words.texts,
    bottom: said ? words.bottom : y,
  }
}

function spanShapes(
  [first, last]: Period,
  { years, y, isLead }: { readonly years: TimeScale; readonly y: number; readonly isLead: boolean },
): readonly Shape[] {
  const [from, to] = [years.start(first), years.end(last)]
  const tone = isLead ? 'ink' : 'ink-2'
  const reach = isLead ? leadReach : 4
  const stroke = (x: number): Shape => ({
    ...{ shape: 'line', from: [x, y - reach], to: [x, y + reach], tone, weight: 1.5 },
  })
  return [
    { shape: 'line', from: [from, y], to: [to, y], tone, weight: isLead ? 6 : 3 },
    stroke(from),
    stroke(to),
  ]
}

/** The amount as in every drawing of quantities; a denial is off the scale. */
function placeAmount(
  family: Family,
  { scale, kind, frame, records }: LaneOptions,
  y: number,
): { readonly marks: readonly SceneMark[]; readonly x: number } {
  const { lead, rank } = family
  const status = standingOf(lead, records)
  const tone = rank === 'quiet' ? 'ink-2' : status
  const about = { claim: lead.claim, status }
  const [left] = columnsOf(frame).amounts
  if (!lead.quantity)
    return {
      marks: [{ ...about, shapes: [{ shape: 'denial', at: [left, y], r: 6, tone }] }],
      x: left,
    }
  const { shapes } = quantityMark({
    ...{ quantity: lead.quantity, drawn: drawnOf(lead), status, x: scale.x, y, tone },
    zero: kind === 'linear' ? scale.x(0) : undefined,
    leftEdge: left - openRoom,
    size: sizeOf(family),
  })
  return { marks: [{ ...about, shapes }], x: scale.x(intervalOf(lead.quantity)[1]) }
}

const yearLines = (
  { ticks }: TimeScale,
  spans: readonly (readonly [number, number])[],
  texts: readonly SceneText[],
): readonly Shape[] =>
  ticks.flatMap(({ x }) =>
    spans.flatMap(([from, to]) =>
      uprightLine({ x, from, to, texts, line: { tone: 'rule', weight: 1 } }),
    ),
  )

const yearLabels = ({ ticks }: TimeScale, top: number, frame: Frame): readonly SceneText[] =>
  ticks.map(({ label, left }) => ({
    text: label,
    at: [left, top + baselineIn(frame.line, frame.small)],
    size: frame.small,
    anchor: 'start',
    tone: 'ink-2',
  }))

const leadReach = 8 // px that the strokes of a large span reach over and under it
const labelGap = 8 // px between the years and the amounts, or the last and the first read as one number
const gap = 14 // px from the middle to the years, and to the amounts
const pads = { lead: 10, plain: 7, quiet: 3 } as const // px over and under a lane
