import { centralOf, intervalOf, isFloor } from '../../../model/quantity.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { Position } from './presets.ts'

/** Dashed rings for what nobody priced, up to eight of them, and their number in words. */
export function placeUnpriced(
  { total }: Position,
  { left, top, frame }: { readonly left: number; readonly top: number; readonly frame: Frame },
): {
  readonly shapes: readonly Shape[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const words = `${total.unpriced} without a value: unknown`
  if (total.unpriced === 0) return { shapes: [], texts: [], bottom: top }
  const shown = Math.min(total.unpriced, mostRings)
  const y = top + frame.line / 2
  const shapes = Array.from({ length: shown }, (_, i): Shape => ({
    shape: 'dot',
    at: [left + 7 + i * 14, y],
    r: 4,
    fill: 'paper',
    tone: 'ink-2',
    dash: 'dashed',
  }))
  const x = left + shown * 14 + 8
  const label = setParagraph(words, {
    x,
    width: frame.width - x,
    top,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
  })
  return { shapes, texts: label.texts, bottom: label.bottom }
}

/** Taken solid, attempted outlined after it, whiskers for the interval, an arrow where an end is open. */
export function drawPosition(
  { rows, total }: Position,
  y: number,
  x: (value: number) => number,
): readonly Shape[] {
  const shapes: Shape[] = []
  const lengthOf = (label: string) =>
    rows.reduce(
      (length, row) => length + (row.quantity && row.label === label ? centralOf(row.quantity) : 0),
      0,
    )
  const [taken, attempted] = [lengthOf('taken'), lengthOf('attempted')]
  const bar = (from: number, to: number, fill: 'solid' | 'outline') => {
    const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
    if (from !== to)
      shapes.push({
        shape: 'bar',
        box: { x: start, y: y - barHeight / 2, width: Math.max(end - start, 1), height: barHeight },
        fill,
        tone: 'ink',
      })
  }
  bar(0, taken, 'solid')
  bar(taken, taken + attempted, 'outline')
  const { quantity } = total
  if (!quantity) return shapes
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // a pair stays a pair
  if (high - low >= 2)
    shapes.push(
      { shape: 'line', from: [low, y], to: [high, y], tone: 'estimate', weight: 2 },
      ...[low, high].map((at): Shape => ({
        shape: 'line',
        from: [at, y - 6],
        to: [at, y + 6],
        tone: 'estimate',
        weight: 2,
      })),
    )
  const end = Math.max(high, x(taken + attempted), x(0))
  if (isFloor(quantity))
    shapes.push(
      { shape: 'line', from: [end, y], to: [end + 18, y], tone: 'ink', weight: 2 },
      { shape: 'arrow', at: [end + 18, y], toward: 'right', tone: 'ink' },
    )
  return shapes
}

export const barHeight = 20 // px

const mostRings = 8
