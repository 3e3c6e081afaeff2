import { type Quantity, intervalOf } from '../../../model/quantity.ts'
import { type Status } from '../../../model/status.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { sayWeakest } from '../../data/say-total.ts'
import { type PartRow, sayAttribution, sayPart } from '../../data/parts.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import { statusWord } from '../../../say/status.ts'
import { unknownWords } from '../../../say/unknown.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { Total } from '../../../model/total.ts'
import { domainOf, valueScale } from '../../scene/value-scale.ts'
import { cascade, extentOf, largestShare } from './cascade.ts'
import { barHeight, drawStep, drawSum } from './draw-step.ts'
import { type RowWords, setRow } from './set-row.ts'

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
          part.label === 'unpriced' ? unknownWords.sum : part.label,
          sayAttribution(part.status),
        ].join(' · '),
        note:
          share?.part === part
            ? `${share.percent}% of the priced parts, our arithmetic`
            : undefined,
      },
      (at) => drawStep(step, at, scale.x),
      { claim: part.claim, status: part.status },
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
        name: 'Sum, our arithmetic',
        status: total.status ?? 'attributed',
        value: saySumOf(quantity),
        counts: [
          ...(total.unpriced > 0 ? [`and ${total.unpriced} unknown`] : []),
          sayWeakest(total),
        ].join(' · '),
        note: undefined,
      },
      (y) => drawSum(quantity, total.status ?? 'attributed', y, scale.x),
      { status: total.status },
    )
  }
  for (const reference of references)
    addRow(
      {
        name: reference.label,
        status: reference.status,
        value: sayQuantity(reference.quantity),
        counts: `published · ${statusWord(reference.status)}`,
        note: undefined,
      },
      (y) =>
        quantityMark({ ...reference, x: scale.x, zero: undefined, y, leftEdge: plot - 14 }).shapes,
      {
        claim: reference.claim,
        status: reference.status,
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

const pad = 7 // px over and under a row
