import { scaleLinear, scaleLog } from 'd3'
import { baselineIn } from './paragraph.ts'
import type { SceneText, Shape } from './scene.ts'
import type { Frame } from './sizes.ts'
import { textWidth } from './text-width.ts'
import { sayTicks } from '../../say/ticks.ts'
import type { UnitOf } from '../../model/quantity.ts'
import { decades } from './value-scale.ts'

/** A scale from values to px that goes up, with the few ticks that it is read by. */
export type UprightScale = {
  readonly y: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly shown: string }[]
  /** The unit, which stands once, over the plot. */
  readonly head: string
  readonly top: number
  /** Where length starts, px; undefined on a log scale, where length is not read. */
  readonly zero: number | undefined
}

export type UprightScaleOptions = {
  readonly kind: 'linear' | 'log'
  readonly domain: readonly [number, number]
  readonly top: number
  readonly bottom: number
  readonly unit: string | UnitOf
}

/** Builds a scale; values outside of it are held at its ends. */
export function uprightScale({
  kind,
  domain,
  top,
  bottom,
  unit,
}: UprightScaleOptions): UprightScale {
  const made = (kind === 'log' ? scaleLog() : scaleLinear())
    .domain([...domain])
    .range([bottom, top])
    .clamp(true)
  const y = (value: number) => made(value)
  const values = kind === 'log' ? decades(domain, mostTicks) : made.ticks(mostTicks)
  const { numbers, sign, short } = sayTicks(values, unit)
  return {
    y,
    ticks: values.map((value, i) => ({ value, y: y(value), shown: numbers[i] ?? '' })),
    head: [sign, short].filter(Boolean).join(' '),
    top,
    zero: kind === 'log' ? undefined : y(0),
  }
}

/** Room that tick labels take at the left of a plot, px. */
export const tickRoom = (scale: UprightScale, frame: Frame): number =>
  Math.max(0, ...scale.ticks.map(({ shown }) => textWidth(shown, frame.small))) + 8

/**
 * Gridlines across a plot and their numbers before it; the unit stands once over the plot, `headroom` px over the scale.
 */
export function placeUprightAxis(
  scale: UprightScale,
  {
    left,
    plot: [from, to],
    headroom,
    frame,
  }: {
    readonly left: number
    readonly plot: readonly [number, number]
    readonly headroom: number
    readonly frame: Frame
  },
): { readonly guides: readonly Shape[]; readonly texts: readonly SceneText[] } {
  const text = (words: string, x: number, y: number, anchor: 'start' | 'end'): SceneText => ({
    text: words,
    at: [x, y],
    size: frame.small,
    anchor,
    tone: 'ink-2',
  })
  return {
    guides: scale.ticks.map(({ value, y }) => ({
      shape: 'line',
      from: [from, y],
      to: [to, y],
      tone: value === 0 && scale.zero !== undefined ? 'ink-2' : 'rule',
      weight: 1,
    })),
    texts: [
      ...scale.ticks.map(({ shown, y }) =>
        text(shown, from - 8, y - frame.line / 2 + baselineIn(frame.line, frame.small), 'end'),
      ),
      text(
        scale.head,
        left,
        scale.top - headroom - frame.line + baselineIn(frame.line, frame.small),
        'start',
      ),
    ],
  }
}

const mostTicks = 3
