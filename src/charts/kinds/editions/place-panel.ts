import { leastOf } from '../../../model/extremes.ts'
import type { Records } from '../../../model/records.ts'
import { centralOf, intervalOf, type UnitOf } from '../../../model/quantity.ts'
import { statusFaces, type Status } from '../../../model/status.ts'
import { shortDate } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { statusOf } from '../../data/lookup.ts'
import { placeCallouts, type Callout } from '../../scene/callouts.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { baselineIn, setParagraph } from '../../scene/paragraph.ts'
import type { Scene, SceneText } from '../../scene/scene.ts'
import type { Run } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { openSide } from '../../scene/quantity-mark.ts'
import { uprightReach } from '../../scene/upright-mark.ts'
import { placeUprightAxis, tickRoom, uprightScale } from '../../scene/upright-scale.ts'
import type { Panel, Spot } from './panels.ts'
import { latestOf, replacedOf } from './revisions.ts'
import { sayChange } from './say-change.ts'
import { sayReplaced } from './say-revision.ts'
import { spotMark } from './spot-mark.ts'

export type PanelOptions = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly frame: Frame
  readonly records: Records
  /** Periods of all panels, so that each stands at one place in all of them. */
  readonly periods: readonly string[]
  readonly domain: readonly [number, number]
  readonly unit: string | UnitOf
  readonly plotHeight: number
  /** Where the scale begins at the earliest, px, so that plots beside each other stand at one height. */
  readonly plotTop: number
  /** False where the figure tells of something, and what it does not tell of recedes. */
  readonly isEven: boolean
}

/** One publisher: words of what is told over a plot of all of its values, a place for each period. */
export function placePanel(
  panel: Panel,
  options: PanelOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plotTop: number
  readonly bottom: number
} {
  const { left, top, width, frame, records, periods, domain, unit, plotHeight } = options
  const name = setParagraph(isolate(panel.publisher), {
    ...{ x: left, top, width, size: frame.body, line: frame.line },
    tone: 'ink',
    strong: true,
  })
  const scaleAt = (plotTop: number) =>
    uprightScale({ kind: 'linear', domain, top: plotTop, bottom: plotTop + plotHeight, unit })
  const plot = [left + tickRoom(scaleAt(0), frame), left + width] as const
  const step = (plot[1] - plot[0]) / Math.max(1, periods.length)
  const xOf = (period: string) => plot[0] + (periods.indexOf(period) + 0.5) * step
  const told = panel.spots.filter(({ isTold }) => isTold)
  const callouts = placeCallouts(
    told.map((spot): Callout => ({
      x: xOf(spot.period),
      ...sayTold(spot, statusOf(latestOf(spot.revision).series, records)),
      claim: latestOf(spot.revision).series.claim,
    })),
    { frame, top: name.bottom + 2, within: [left, left + width], most: width },
  )
  const scaleTop = Math.max(options.plotTop, callouts.bottom + frame.line + uprightReach)
  const scale = scaleAt(scaleTop)
  const axis = placeUprightAxis(scale, { left, plot, headroom: uprightReach, frame })
  const marks = panel.spots.map((spot) =>
    spotMark(spot, { ...options, x: xOf(spot.period), scale }),
  )
  const bottom = scaleTop + plotHeight + (hasBelow(panel) ? uprightReach : 6)
  const years = yearTexts(panel.spots, { top: bottom, xOf, left, right: left + width, frame })
  const words = [...name.texts, ...callouts.texts, ...axis.texts, ...years]
  return {
    guides: [
      ...axis.guides,
      ...callouts.stems.flatMap(({ x, from }, i) => {
        const spot = told[i]
        const values = spot ? spot.revision.values.map(({ quantity }) => centralOf(quantity)) : []
        const to = leastOf(values.map(scale.y)) - uprightReach
        return uprightLine({ x, from, to, texts: words, line: { tone: 'ink', weight: 1 } })
      }),
    ],
    marks,
    texts: words,
    plotTop: scaleTop,
    bottom: bottom + frame.line,
  }
}

/** True where a mark may reach under the lowest value. */
const hasBelow = ({ spots }: Panel): boolean =>
  spots.some(({ revision }) =>
    revision.values.some(
      ({ quantity }) => openSide(quantity) === 'left' || intervalOf(quantity)[0] <= 0,
    ),
  )

/** Behind the sign of its status, period and change in large; then both values. */
function sayTold(
  { period, revision, asides }: Spot,
  status: Status,
): Pick<Callout, 'head' | 'lines'> {
  const latest = latestOf(revision).quantity
  const before = replacedOf(revision).at(-1)?.quantity
  const change = before && sayChange(before, latest)
  const values = [sayQuantity(latest), sayReplaced(revision)].filter(Boolean).join(', ')
  return {
    head: [
      { text: statusFaces[status].glyph, tone: status, strong: true },
      { text: `${shortDate(period)}: ${change ?? values}`, tone: 'ink', strong: true },
    ],
    lines: [
      ...(change === undefined ? [] : [[{ text: values, tone: 'ink' } as const]]),
      ...asides.map((text): readonly Run[] => [{ text, tone: 'ink' }]),
    ],
  }
}

/** Periods under their places: those that are told first, then as many as find room. */
function yearTexts(
  spots: readonly Spot[],
  {
    top,
    xOf,
    left,
    right,
    frame,
  }: {
    readonly top: number
    readonly xOf: (period: string) => number
    readonly left: number
    readonly right: number
    readonly frame: Frame
  },
): readonly SceneText[] {
  const texts: SceneText[] = []
  for (const { period, isTold } of [...spots].sort((a, b) => Number(b.isTold) - Number(a.isTold))) {
    const text = shortDate(period)
    const width = textWidth(text, frame.small)
    const x = Math.max(left, Math.min(xOf(period) - width / 2, right - width))
    const isFree = texts.every(
      (other) =>
        x >= other.at[0] + textWidth(other.text, frame.small) + 5 || x + width + 5 <= other.at[0],
    )
    if (!isFree) continue
    texts.push({
      text,
      at: [x, top + baselineIn(frame.line, frame.small)],
      size: frame.small,
      anchor: 'start',
      tone: isTold ? 'ink' : 'ink-2',
      strong: isTold,
    })
  }
  return texts
}
