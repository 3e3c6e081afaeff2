import { centralOf, intervalOf, type UnitOf } from '../../model/quantity.ts'
import { statusFaces } from '../../model/status.ts'
import { shortDate } from '../../say/date.ts'
import { isolate } from '../../say/isolate.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { statusWord } from '../../say/status.ts'
import { placeCallouts } from './callouts.ts'
import { uprightLine } from './cut-line.ts'
import { baselineIn, setRemark } from './paragraph.ts'
import { openSide } from './quantity-mark.ts'
import { boxOfText, type Scene, type SceneText } from './scene.ts'
import { setRuns } from './set-runs.ts'
import { settle } from './settle.ts'
import type { Frame } from './sizes.ts'
import { barMarks, lineMarks, type LinePoint } from './time-lines.ts'
import { textWidth } from './text-width.ts'
import { timeScale } from './time-scale.ts'
import { uprightReach } from './upright-mark.ts'
import { placeUprightAxis, tickRoom, uprightScale } from './upright-scale.ts'
import { domainOf, placeDomainOf, sayScale, showsZero } from './value-scale.ts'

/** A line of values over time, in order. */
export type PlotLine = {
  readonly label: string
  readonly claim: string | undefined
  /** False where the figure tells of others, and this line recedes. */
  readonly isTold: boolean
  readonly points: readonly (Omit<LinePoint, 'x'> & { readonly asides: readonly string[] })[]
}

export type TimePlotOptions = {
  readonly frame: Frame
  readonly form: 'line' | 'bars'
  readonly kind: 'linear' | 'log'
  readonly reason: string | undefined
  readonly unit: string | UnitOf
  /** What else is to be known for reading it, such as the level of its bands. */
  readonly remark: string
}

/** Lines or bars over a true axis of time, each line named at its end; what is told of a point stands over it. */
export function placeTimePlot(lines: readonly PlotLine[], options: TimePlotOptions): Scene {
  const { frame, form, kind, reason, unit, remark } = options
  const points = lines.flatMap((line) => line.points)
  const values = points.flatMap(({ quantity }) => [...intervalOf(quantity)])
  const { domain, isOffZero } =
    form === 'bars'
      ? { domain: domainOf(values, kind), isOffZero: false }
      : placeDomainOf(values, kind)
  const names = lines.map((line) => setName(line, frame))
  const nameRoom = Math.max(0, ...names.map(({ width }) => width)) + 12
  const height = Math.max(
    frame.name === 'narrow' ? 180 : 240,
    names.reduce((sum, name) => sum + name.height, 0),
  )
  const scaleAt = (top: number) => uprightScale({ kind, domain, top, bottom: top + height, unit })
  const head = setRemark(
    [remark, sayScale(kind, { isOffZero: isOffZero && !showsZero(scaleAt(0)), reason })]
      .filter(Boolean)
      .join(' '),
    {
      top: 0,
      frame,
    },
  )
  const plot = [tickRoom(scaleAt(0), frame), frame.width - nameRoom] as const
  const time = timeScale({
    dates: points.map(({ period }) => period),
    range: [plot[0] + plotPad, plot[1] - plotPad],
    size: frame.small,
  })
  const placed = lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({
      ...point,
      x: (time.start(point.period) + time.end(point.period)) / 2,
      over: point.period.includes('/')
        ? ([time.start(point.period), time.end(point.period)] as const)
        : undefined,
    })),
  }))
  const told = placed.flatMap((line) => line.points.filter((point) => point.isTold))
  const callouts = placeCallouts(
    told.map(({ x, period, quantity, status, claim, asides }) => ({
      x,
      lines: [
        [
          { text: `${shortDate(period)}: ${sayQuantity(quantity)}`, tone: 'ink', strong: true },
          ...(status === 'fact'
            ? []
            : [
                {
                  text: `${statusFaces[status].glyph}\u00a0${statusWord(status)}`,
                  tone: status,
                } as const,
              ]),
        ],
        ...asides.map((text) => [{ text, tone: 'ink' } as const]),
      ],
      claim,
    })),
    { frame, top: head.bottom + 4, within: [0, frame.width], most: frame.width * 0.6 },
  )
  const scale = scaleAt(callouts.bottom + frame.line + uprightReach)
  const axis = placeUprightAxis(scale, { left: 0, plot, headroom: uprightReach, frame })
  const step = stepOf(points.map(({ period }) => (time.start(period) + time.end(period)) / 2))
  const marks = placed.flatMap((line, i) => {
    const tone = line.isTold ? 'ink' : 'ink-2'
    const look = { scale, tone, isTold: line.isTold, step } as const
    if (form === 'line') return lineMarks(line.points, look)
    const width = Math.max(1, Math.min(32, (step * 0.8) / lines.length))
    const shift = (i - (lines.length - 1) / 2) * width
    return barMarks(
      line.points.map((point) => ({ ...point, x: point.x + shift })),
      { ...look, width: Math.max(1, width - (lines.length > 1 ? 1 : 0)) },
    )
  })
  const opensDown = points.some(({ quantity }) => openSide(quantity) === 'left')
  const bottom = scale.top + height + (opensDown ? uprightReach : 11)
  const byEnd = placed
    .map(({ points: own }, i) => {
      const last = own.at(-1)
      const wish = last ? scale.y(centralOf(last.quantity)) : scale.top
      return { i, wish, size: names[i]?.height ?? 0 }
    })
    .sort((a, b) => a.wish - b.wish)
  const within = [scale.top - frame.line / 2, scale.top + height + frame.line / 2] as const
  const ends = settle(byEnd, 0, within)
  const nameTexts = byEnd.flatMap(
    ({ i, size }, order) => names[i]?.at(plot[1] + 12, (ends[order] ?? 0) - size / 2) ?? [],
  )
  // Under the middle of its year, month or day, where the points of it stand: there is no line that it could be of.
  const years = time.ticks.map(({ label, middle }): SceneText => ({
    text: label,
    at: [middle - textWidth(label, frame.small) / 2, bottom + baselineIn(frame.line, frame.small)],
    size: frame.small,
    anchor: 'start',
    tone: 'ink-2',
  }))
  const words = [...head.texts, ...callouts.texts, ...axis.texts, ...years, ...nameTexts]
  return {
    width: frame.width,
    height: bottom + frame.line + 4,
    guides: [
      ...axis.guides,
      ...callouts.stems.flatMap(({ x, from }, i) => {
        const point = told[i]
        const to = point ? scale.y(intervalOf(point.quantity)[1]) - uprightReach : from
        return uprightLine({ x, from, to, texts: words, line: { tone: 'ink', weight: 1 } })
      }),
    ],
    marks,
    texts: words,
  }
}

/** A line's name, to be set at its end. */
function setName({ label, isTold, claim }: PlotLine, frame: Frame) {
  const most = frame.name === 'narrow' ? 96 : Math.min(200, frame.width * 0.24)
  const at = (x: number, top: number) =>
    setRuns([{ text: isolate(label), tone: isTold ? 'ink' : 'ink-2', strong: isTold }], {
      ...{ x, top, width: most, size: frame.small, line: frame.line, claim },
    })
  const { texts, bottom } = at(0, 0)
  const width = Math.max(0, ...texts.map((text) => boxOfText(text).x + boxOfText(text).width))
  return { width, height: bottom, at: (x: number, top: number) => at(x, top).texts }
}

/** The least distance between two periods, px. */
function stepOf(xs: readonly number[]): number {
  const inOrder = [...new Set(xs)].sort((a, b) => a - b)
  return Math.min(60, ...inOrder.slice(1).map((x, i) => x - (inOrder[i] ?? x)))
}

const plotPad = 14 // px at the ends of the axis, for a mark on the first or last period
