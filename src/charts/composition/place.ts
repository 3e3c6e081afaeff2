import { intervalOf, type Quantity } from '../../model/quantity.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import { axisHeight, placeAxis } from '../axis.ts'
import { setParagraph } from '../paragraph.ts'
import { sayWeakest } from '../part-table.ts'
import { fillOfPart, sayAttribution, sayPart, type PartRow } from '../parts.ts'
import { dashOf, quantityMark } from '../quantity-mark.ts'
import { sayQuantity, saySumOf } from '../say-value.ts'
import { capital } from '../say-words.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../scene.ts'
import type { Frame } from '../sizes.ts'
import { textWidth } from '../text-width.ts'
import type { Total } from '../total.ts'
import { domainOf, valueScale } from '../value-scale.ts'
import { cascade, extentOf, largestShare, type Step } from './cascade.ts'

/** A published number to be held against the sum: its mark stands under the sum's bar. */
export type Reference = {
  readonly label: string
  readonly quantity: Quantity
  readonly status: Status
  readonly measures: 'taken' | 'attempted' | 'mixed' | 'denied'
  readonly claim: string | undefined
}

export type CompositionOptions = {
  readonly parts: readonly PartRow[]
  readonly total: Total
  readonly references: readonly Reference[]
  readonly frame: Frame
}

/**
 * Lays the parts of a sum end to end, one a row: lengths are true, each bar starts where the one above
 * ends, and the last row is the whole. An unpriced part is an open ring where the sum stands, since what
 * it adds is unknown.
 */
export function placeComposition({ parts, total, references, frame }: CompositionOptions): Scene {
  const plot = frame.name === 'wide' ? 250 : 16
  const column = frame.name === 'wide' ? plot - 22 : frame.width
  const steps = cascade(parts)
  const share = largestShare(parts)
  const unit = total.quantity?.unit ?? references[0]?.quantity.unit ?? ''
  const values = [
    ...extentOf(steps),
    ...references.flatMap(({ quantity }) => [...intervalOf(quantity)]),
  ]
  const scale = valueScale({
    kind: 'linear',
    domain: domainOf(values, 'linear'),
    range: [plot, frame.width - 50], // room for the open arrow of an `at least`
    unit,
    size: frame.small,
    within: [frame.name === 'wide' ? plot - 12 : 0, frame.width],
  })
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const plots: (readonly [number, number])[] = []
  let top = axisHeight(frame) + 4
  let before: { readonly x: number; readonly y: number } | undefined

  const addRow = (
    words: RowWords,
    draw: (y: number) => readonly Shape[],
    about: Omit<SceneMark, 'shapes'>,
  ) => {
    const set = setRow(words, { top: top + pad, width: column, frame, claim: about.claim })
    const plotTop = frame.name === 'wide' ? top + pad : set.bottom + 2
    const y = plotTop + barHeight / 2 + 1
    texts.push(...set.texts)
    marks.push({ ...about, shapes: draw(y) })
    const bottom = Math.max(set.bottom, plotTop + barHeight + 2) + pad
    plots.push([frame.name === 'wide' ? top : plotTop, bottom])
    top = bottom
    return { y, plotTop }
  }

  for (const step of steps) {
    const { part } = step
    const { y } = addRow(
      {
        name: nameOfPart(part),
        status: part.status,
        value: sayPart(part),
        counts: [
          part.label === 'unpriced' ? 'unknown, not zero' : part.label,
          sayAttribution(part.status),
        ].join(' · '),
        note: share?.part === part ? `${share.percent}% of the sum, our arithmetic` : undefined,
      },
      (at) => drawStep(step, at, scale.x),
      { claim: part.claim, status: part.status, title: `${nameOfPart(part)}: ${sayPart(part)}` },
    )
    const joint = scale.x(step.from)
    if (before)
      guides.push({
        shape: 'line',
        from: [joint, before.y],
        to: [joint, y],
        tone: 'ink-2',
        weight: 1,
        dash: 'dotted',
      })
    before = { x: scale.x(step.to), y }
  }
  const { quantity } = total
  if (quantity) {
    guides.push({ shape: 'line', from: [0, top], to: [frame.width, top], tone: 'ink-2', weight: 1 })
    addRow(
      {
        name: 'Sum of the priced parts, our arithmetic',
        status: total.status ?? 'attributed',
        value: saySumOf(quantity),
        counts: [
          ...(total.unpriced > 0 ? [`and ${total.unpriced} unknown`] : []),
          sayWeakest(total),
        ].join(' · '),
        note: undefined,
      },
      (y) => drawSum(quantity, total.status ?? 'attributed', y, scale.x),
      { status: total.status, title: `Sum: ${saySumOf(quantity)}` },
    )
  }
  for (const reference of references)
    addRow(
      {
        name: reference.label,
        status: reference.status,
        value: sayQuantity(reference.quantity),
        counts: `published · ${statusFaces[reference.status].label.toLowerCase()}`,
        note: undefined,
      },
      (y) =>
        quantityMark({ ...reference, x: scale.x, zero: undefined, y, leftEdge: plot - 14 }).shapes,
      {
        claim: reference.claim,
        status: reference.status,
        title: `${reference.label}: ${sayQuantity(reference.quantity)}`,
      },
    )
  const axis = placeAxis(scale, { frame, top: 0, spans: plots })
  return {
    width: frame.width,
    height: top + 2,
    guides: [...axis.guides, ...guides],
    marks,
    texts: [...axis.texts, ...texts],
  }
}

/** Victim and date; the place is in the table. */
export function nameOfPart({ name, date }: PartRow): string {
  return capital([name, date].filter(Boolean).join(', '))
}

type RowWords = {
  readonly name: string
  readonly status: Status
  readonly value: string
  readonly counts: string
  readonly note: string | undefined
}
type RowOptions = {
  readonly top: number
  readonly width: number
  readonly frame: Frame
  readonly claim: string | undefined
}

function setRow(
  words: RowWords,
  { top, width, frame, claim }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const style = { x: 0, width, line: frame.line, claim, size: frame.small }
  const name = setParagraph(words.name, {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const glyph = statusFaces[words.status].glyph
  const indent = textWidth(`${glyph} `, frame.small)
  const sign = setParagraph(glyph, { ...style, top: name.bottom, tone: words.status, strong: true })
  const beside = { ...style, x: indent, width: width - indent }
  const value = setParagraph(capital(words.value), {
    ...beside,
    top: name.bottom,
    tone: 'ink',
    strong: true,
  })
  let { bottom } = value
  const texts = [...name.texts, ...sign.texts, ...value.texts]
  for (const [line, tone] of [
    [words.counts, 'ink-2'],
    [words.note, 'ink'],
  ] as const) {
    if (!line) continue
    const used = textWidth(`${capital(words.value)}  `, frame.small)
    const fits =
      line === words.counts &&
      value.texts.length === 1 &&
      used + textWidth(line, frame.small) <= beside.width
    const set = setParagraph(
      line,
      fits
        ? { ...beside, x: indent + used, top: name.bottom, tone, width: beside.width - used }
        : { ...beside, top: bottom, tone },
    )
    texts.push(...set.texts)
    bottom = Math.max(bottom, set.bottom)
  }
  return { texts, bottom }
}

function drawStep(
  { part, from, to }: Step,
  y: number,
  x: (value: number) => number,
): readonly Shape[] {
  if (!part.quantity)
    return [
      {
        shape: 'dot',
        at: [x(from) + unknownShift, y],
        r: 6,
        fill: 'paper',
        tone: part.status,
        dash: 'dashed',
      },
    ]
  const [low, high] = intervalOf(part.quantity).map((value) => x(from + value)) as [number, number] // as many as it had
  const box = {
    x: Math.min(x(from), x(to)),
    y: y - barHeight / 2,
    width: Math.max(Math.abs(x(to) - x(from)), hairWidth),
    height: barHeight,
  }
  return [
    { shape: 'bar', box, fill: fillOfPart(part), tone: part.status, dash: dashOf(part.status) },
    ...whisker(low, high, y, 'ink'),
    ...openEnd(part.quantity, high, y, part.status),
  ]
}

function drawSum(
  quantity: Quantity,
  status: Status,
  y: number,
  x: (value: number) => number,
): readonly Shape[] {
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // as many as it had
  const end = x(quantity.central ?? 0)
  const box = {
    x: Math.min(x(0), end),
    y: y - barHeight / 2,
    width: Math.abs(end - x(0)),
    height: barHeight,
  }
  return [
    { shape: 'bar', box, fill: 'tint', tone: 'ink' },
    ...whisker(low, high, y, 'ink'),
    ...openEnd(quantity, Math.max(high, end), y, status),
  ]
}

function whisker(low: number, high: number, y: number, tone: 'ink'): readonly Shape[] {
  if (high - low < 1) return []
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [at, y - 5],
    to: [at, y + 5],
    tone,
    weight: 1.5,
  })
  return [{ shape: 'line', from: [low, y], to: [high, y], tone, weight: 1.5 }, cap(low), cap(high)]
}

function openEnd(quantity: Quantity, x: number, y: number, tone: Status): readonly Shape[] {
  if (quantity.qualifier !== 'at-least' && quantity.qualifier !== 'more-than') return []
  return [
    { shape: 'line', from: [x, y], to: [x + 22, y], tone, weight: 2 },
    { shape: 'arrow', at: [x + 22, y], toward: 'right', tone },
  ]
}

const unknownShift = 10 // px past the sum: what is unknown adds something, and is not at zero
const barHeight = 22 // px
const hairWidth = 1 // px: the least that can be seen; the number says the rest
const pad = 7 // px over and under a row
