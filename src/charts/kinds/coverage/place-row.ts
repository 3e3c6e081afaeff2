import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces, type Status } from '../../../model/status.ts'
import { isolate } from '../../../say/isolate.ts'
import { capital } from '../../../say/sentence.ts'
import { standingOf } from '../../data/origins.ts'
import { setInLines, type InLine } from '../../scene/in-lines.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { Scene, SceneText } from '../../scene/scene.ts'
import { setRuns } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { TimeScale } from '../../scene/time-scale.ts'
import { coverBar, coverHeight, type Cover } from './cover-bar.ts'
import { sayUncounted } from './gap.ts'
import { sayCounted, sayCovered, sayPublished } from './say-row.ts'

export type RowOptions = {
  readonly top: number
  /** Width of the words, and left edge of the plot; px. */
  readonly column: number
  readonly plot: number
  readonly frame: Frame
  readonly scale: TimeScale
  readonly records: Records
  /** False where the figure tells of others, and this count recedes. */
  readonly isTold: boolean
  /** True where the figure tells of it before others: then what it did not count is large. */
  readonly isLead: boolean
  /** What the figure says beside it. */
  readonly asides: readonly string[]
}

export type PlacedRow = Pick<Scene, 'marks' | 'texts'> & {
  /** Top and foot of its bar, px. */
  readonly bar: readonly [number, number]
  readonly bottom: number
}

/** A count: its words, then its period and its publication on the axis. */
export function placeRow(estimate: Estimate, options: RowOptions): PlacedRow {
  const { top, frame, scale, records, isTold } = options
  const isWide = frame.name !== 'narrow'
  const status = standingOf(estimate, records)
  const strip = isTold ? tellStrip(estimate, status, options) : nameStrip(estimate, status, options)
  const tone = isTold ? 'ink' : 'ink-2'
  const plotTop = isWide ? top : strip.bottom + 2
  const over = isTold ? sayOver(estimate, options) : []
  const y0 = plotTop + (over.length > 0 ? frame.line : 0) + coverHeight / 2
  const cover = coverBar(estimate, { scale, y: y0, status, tone })
  const words =
    cover && isTold
      ? wordsOf(estimate, cover, options)
      : { over, gap: [], under: sayAsides(options, options.plot) }
  const first = setInLines(words.over, { ...lineOptions(options), top: plotTop })
  const gap = setInLines(words.gap, {
    ...lineOptions(options),
    ...{ top: y0 + coverHeight / 2, most: Infinity, ...(options.isLead ? frame.finding : {}) },
    within: [gapLeft(cover, options), frame.width],
  })
  // Words that found no place in the one line over the bar go on under it.
  const under = setInLines([...words.under, ...first.left], {
    ...lineOptions(options),
    top: gap.bottom,
    most: Infinity,
  })
  return {
    marks: cover ? [{ shapes: cover.shapes, claim: estimate.claim, status }] : [],
    texts: [...strip.texts, ...first.texts, ...gap.texts, ...under.texts],
    bar: [y0 - coverHeight / 2, y0 + coverHeight / 2],
    bottom: Math.max(strip.bottom, cover || under.texts.length > 0 ? under.bottom : first.bottom),
  }
}

/** Where words for a gap may begin: not under what is counted, unless no room is left behind that. */
const gapLeft = (cover: Cover | undefined, { plot, frame }: RowOptions): number =>
  cover && frame.width - cover.to >= leastGapWords ? cover.to : plot

const lineOptions = ({ frame, plot }: RowOptions) => ({
  frame,
  within: [plot, frame.width] as const,
  most: 1,
})

/** What stands over a bar, wherever the bar is: that there is a period, or none. */
const sayOver = (estimate: Estimate, { plot }: RowOptions): readonly InLine[] => [
  { text: sayCovered(estimate), x: plot, anchor: 'start', tone: 'ink', claim: estimate.claim },
]

/** The period over its start, the publication over its mark, what was not counted from under the start of its stretch on. */
function wordsOf(
  estimate: Estimate,
  { from, to, published }: Cover,
  options: RowOptions,
): { readonly [place in 'over' | 'gap' | 'under']: readonly InLine[] } {
  const { plot } = options
  const { claim, period } = estimate
  const gap = sayUncounted(estimate)
  return {
    over: [
      {
        text: sayCovered(estimate),
        x: period ? from : plot,
        anchor: 'start',
        tone: 'ink',
        claim,
      },
      {
        text: sayPublished(estimate),
        x: published ?? to,
        anchor: 'middle',
        tone: 'ink-2',
        claim,
      },
    ],
    gap:
      gap === undefined || published === undefined
        ? []
        : [
            {
              ...{ text: gap, x: to, anchor: 'start' },
              ...{ tone: 'ink', strong: true, claim },
            },
          ],
    under: sayAsides(options, from),
  }
}

const sayAsides = ({ asides }: RowOptions, x: number): readonly InLine[] =>
  asides.map((text) => ({ text, x, anchor: 'start', tone: 'ink' }))

/** Name in bold, then how much of what, behind its status. */
function tellStrip(
  estimate: Estimate,
  status: Status,
  { top, column, frame, records }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const { claim } = estimate
  const style = { x: 0, width: column, line: frame.line, size: frame.small, claim } as const
  const name = setParagraph(isolate(estimate.label), {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const glyph = `${statusFaces[status].glyph} `
  const indent = textWidth(glyph, frame.small)
  const sign = setParagraph(glyph.trim(), {
    ...style,
    ...{ top: name.bottom, tone: status, strong: true },
  })
  const counted = setParagraph(capital(sayCounted(estimate, records)), {
    ...style,
    x: indent,
    width: column - indent,
    top: name.bottom,
    tone: 'ink',
  })
  return {
    texts: [...name.texts, ...sign.texts, ...counted.texts],
    bottom: Math.max(sign.bottom, counted.bottom),
  }
}

/** The name alone, behind the glyph of its status; how much it counted is in the table. */
function nameStrip(
  estimate: Estimate,
  status: Status,
  { top, column, frame }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  return setRuns(
    [
      { text: statusFaces[status].glyph, tone: 'ink-2', strong: true },
      { text: isolate(estimate.label), tone: 'ink-2' },
    ],
    { x: 0, top, width: column, size: frame.small, line: frame.line, claim: estimate.claim },
  )
}

const leastGapWords = 110 // px: less holds no finding
