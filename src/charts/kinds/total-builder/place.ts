import { centralOf, intervalOf } from '../../../model/quantity.ts'
import { statusFaces } from '../../../model/status.ts'
import type { NounForms } from '../../../model/noun-forms.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { rangeFor } from '../../scene/lanes.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { standingOfSum } from '../../data/standing-of-sum.ts'
import { sayWeakest } from '../../data/say-total.ts'
import { dashOf } from '../../scene/area-mark.ts'
import { countsTogether } from '../../../say/count.ts'
import { sayOfMeasure } from '../../../say/measure.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { capital } from '../../../say/sentence.ts'
import { type Total } from '../../../model/total.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { type ValueScale, domainOf, valueScale } from '../../scene/value-scale.ts'
import { wrapText } from '../../scene/wrap-text.ts'
import { drawPosition, placeUnpriced } from './draw-position.ts'
import { laneGap, placeReferences, widest, type ReferenceHeads } from './place-references.ts'
import type { Position, ReferenceLine } from './presets.ts'
import { t } from '../../../model/words.ts'

export type PositionsOptions = {
  readonly positions: readonly Position[]
  readonly references: readonly ReferenceLine[]
  /** Presets and incidents that the finding is about. */
  readonly emphasis: ReadonlySet<string>
  /** What the figure says of a position, an incident or a published total, by its id. */
  readonly asides?: (id: string) => readonly string[]
  /** What incidents are called. */
  readonly noun: NounForms
  readonly frame: Frame
}

/** Places one bar a position, with the published totals as lines across them and their labels above. */
export function placePositions({
  positions,
  references,
  emphasis,
  asides = () => [],
  noun,
  frame,
}: PositionsOptions): Scene {
  const isAbout = positions.some(({ preset }) => emphasis.has(preset.id))
  const column = frame.name === 'narrow' ? frame.width : 208
  const left = frame.name === 'narrow' ? 8 : 232
  const { scale, labels } = scaleFor(positions, { references, left, frame, asides })
  const heads = placeReferences(references, { labels, scale, frame })
  const axisTop = heads.bottom
  const bars: PlacedBar[] = []
  let top = axisTop + axisHeight(frame)
  for (const position of positions) {
    const bar = placeBar(position, {
      ...{ top, column, left, frame, emphasis, noun, x: scale.x },
      recedes: isAbout && !emphasis.has(position.preset.id),
      asides: asidesAt(position, positions, asides),
    })
    bars.push(bar)
    top = bar.bottom
  }
  const plots = bars.map(({ plot }) => plot)
  const isPriced = references.length > 0 || positions.some(({ total }) => total.quantity)
  const words = [...heads.texts, ...bars.flatMap(({ texts }) => texts)]
  const axis = placeAxis(scale, { frame, top: axisTop, spans: isPriced ? plots : [], words })
  return {
    width: frame.width,
    height: top + 2,
    guides: [
      ...axis.guides,
      ...bars.slice(0, -1).map(({ bottom }) => ruleAt(bottom, frame)),
      ...heads.lines.flatMap((line) =>
        linesAcross(
          line,
          [[line.from, axisTop + 1], ...bars.flatMap((bar) => beside(bar, line.x))],
          [...words, ...axis.texts],
        ),
      ),
      ...heads.arrows,
      ...bars.flatMap(({ guides }) => guides),
    ],
    marks: bars.flatMap(({ marks }) => marks),
    texts: [...words, ...axis.texts],
  }
}

/** A position where it stands; `plot` is the stretch of the plot that lines run through, px. */
type PlacedBar = Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plot: readonly [number, number]
  readonly bar: ReturnType<typeof drawPosition>['bar']
  readonly bottom: number
}

/** The stretches of a plot for a line at `x`: one that meets the end of the bar leaves that to be seen. */
const beside = (
  { plot: [from, to], bar }: PlacedBar,
  x: number,
): readonly (readonly [number, number])[] =>
  Math.abs(x - bar.end) < clear
    ? [
        [from, bar.top - 2],
        [bar.foot + 2, to],
      ]
    : [[from, to]]

type BarOptions = {
  readonly top: number
  readonly column: number
  readonly left: number
  readonly frame: Frame
  readonly noun: NounForms
  readonly x: (value: number) => number
  readonly emphasis: ReadonlySet<string>
  readonly recedes: boolean
  readonly asides: readonly string[]
}

/** What is said of a position, and of the incidents that it is the first to count. */
function asidesAt(
  position: Position,
  positions: readonly Position[],
  asides: Required<PositionsOptions>['asides'],
): readonly string[] {
  const isFirst = (id: string) =>
    positions.find(({ rows }) => rows.some((row) => row.id === id)) === position
  const ofRows = position.rows
    .filter(({ id }) => isFirst(id))
    .flatMap(({ id, name }) => asides(id).map((text) => `${capital(name)}: ${text}`))
  return [...asides(position.preset.id), ...ofRows]
}

/** Words beside the bar in the wide drawing, above it in the narrow one; what has no price under it. */
function placeBar(position: Position, options: BarOptions): PlacedBar {
  const { top, column, left, frame, noun, emphasis, recedes, asides } = options
  const isWide = frame.name !== 'narrow'
  const words = setWords(position, {
    ...{ top: top + pad, width: column, frame, emphasis, recedes, asides },
  })
  const plotTop = isWide ? top + pad : words.bottom + 2
  const bar = drawPosition(position, { ...options, top: plotTop })
  // Lines go on beside words only where the drawing is wide; else they show under the bar and stop.
  const under = bar.bottom + (isWide ? 2 : 8)
  const rings = placeUnpriced(position, { left, top: under, frame, noun })
  const bottom = Math.max(words.bottom, bar.bottom, rings.bottom) + pad
  return {
    guides: bar.guides,
    marks: [...bar.marks, ...(rings.shapes.length > 0 ? [{ shapes: rings.shapes }] : [])],
    texts: [...words.texts, ...bar.texts, ...rings.texts],
    plot: isWide ? [top, bottom] : [plotTop, under],
    bar: bar.bar,
    bottom,
  }
}

/** A published total: from its label down to the axis and through each bar's stretch of the plot, but no words. */
function linesAcross(
  { x, status }: ReferenceHeads['lines'][number],
  stretches: readonly (readonly [number, number])[],
  texts: readonly SceneText[],
): readonly Shape[] {
  const line = { tone: status, weight: 1.5, dash: dashOf(status) }
  return stretches.flatMap(([from, to]) => uprightLine({ x, from, to, texts, line }))
}

const saySum = ({ quantity }: Total): string =>
  quantity ? t('{value}, our sum', { value: saySumOf(quantity) }) : unknownWords.value

/** A position's sum in words, with what it cannot say. */
export function sayPosition(
  { total, leftOut }: Position,
  say = countsTogether(total.unpriced, ...leftOut.map(({ count }) => count)),
): string {
  return [
    saySum(total),
    ...(total.unpriced > 0 ? [t('{number} unknown', { number: say.number(total.unpriced) })] : []),
    ...leftOut.map(({ count, measure: { noun, words } }) =>
      t('{what} left out', {
        what: noun ? say.count(count, noun) : `${say.number(count)} ${words}`,
      }),
    ),
  ].join(', ')
}

type ScaleOptions = Required<Pick<PositionsOptions, 'asides'>> & {
  readonly references: readonly ReferenceLine[]
  readonly left: number
  readonly frame: Frame
}

function scaleFor(
  positions: readonly Position[],
  { references, left, frame, asides }: ScaleOptions,
): { readonly scale: ValueScale; readonly labels: readonly (readonly string[])[] } {
  const quantities = positions.flatMap(({ total }) => total.quantity ?? [])
  const referenced = references.map(({ quantity }) => centralOf(quantity))
  const values = [...quantities.flatMap((q) => [centralOf(q), ...intervalOf(q)]), ...referenced]
  const domain = domainOf(values, 'linear')
  const most = frame.name === 'narrow' ? 112 : 150 // px
  const labels = references.map(({ estimate, quantity, status }) =>
    wrapText(
      [
        `${statusFaces[status].glyph} ${isolate(estimate.label)}: ${sayQuantity(quantity)}`,
        ...asides(estimate.id),
      ].join('; '),
      most,
      frame.small,
    ),
  )
  const share = (value: number) => (value - domain[0]) / (domain[1] - domain[0])
  const needs = [
    ...labels.map((lines, i) => ({
      share: share(referenced[i] ?? 0),
      width: widest(lines, frame) + laneGap + 2,
    })),
    ...quantities.map((q) => ({
      share: share(Math.max(centralOf(q), ...intervalOf(q))),
      width: 28,
    })),
  ]
  const end = Math.max(rangeFor(needs, { left, edge: frame.width }), left + 60)
  const unit = quantities[0] ?? references[0]?.quantity ?? ''
  const within = [Math.max(0, left - 8), frame.width] as const
  return {
    scale: valueScale({
      kind: 'linear',
      domain,
      range: [left, end],
      unit,
      size: frame.small,
      within,
    }),
    labels,
  }
}

function setWords(
  position: Position,
  {
    top,
    width,
    frame,
    emphasis,
    recedes,
    asides,
  }: {
    readonly top: number
    readonly width: number
    readonly frame: Frame
    readonly emphasis: ReadonlySet<string>
    readonly recedes: boolean
    readonly asides: readonly string[]
  },
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const { preset, total, leftOut } = position
  const isTold = emphasis.has(preset.id)
  const style = { x: 0, width, line: frame.line, size: frame.small } as const
  const name = setParagraph(preset.label, {
    ...style,
    top,
    size: recedes ? frame.small : frame.body,
    tone: recedes ? 'ink-2' : 'ink',
    strong: !recedes,
  })
  const status = total.quantity && standingOfSum(total)
  const glyph = status ? statusFaces[status].glyph : '–'
  const large = isTold ? frame.finding : { size: frame.small, line: frame.line }
  const indent = textWidth(`${glyph} `, large.size)
  const sign = setParagraph(glyph, {
    ...{ ...style, ...large },
    top: name.bottom,
    tone: recedes ? 'ink-2' : (status ?? 'ink-2'),
    strong: true,
  })
  const { quantity } = total
  const isLarge = isTold && quantity !== undefined
  const sum = isLarge ? saySumOf(quantity) : quantity ? saySum(total) : capital(saySum(total))
  const value = setParagraph(sum, {
    ...{ ...style, ...large },
    x: indent,
    width: width - indent,
    top: name.bottom,
    tone: recedes ? 'ink-2' : 'ink',
    strong: true,
  })
  const rest = [
    ...(isLarge ? [t('our sum')] : []),
    sayWeakest(total),
    ...leftOut.map(({ count, measure }) =>
      t('{what} left out', { what: sayOfMeasure(count, measure) }),
    ),
  ].join(' · ')
  const foot = setParagraph(rest, { ...style, top: value.bottom, tone: 'ink-2' })
  const said = setParagraph(asides.join('; '), { ...style, top: foot.bottom, tone: 'ink' })
  return {
    texts: [...name.texts, ...sign.texts, ...value.texts, ...foot.texts, ...said.texts],
    bottom: said.bottom,
  }
}

const pad = 8 // px over and under a row
const clear = 3 // px from a line to the end of a bar
