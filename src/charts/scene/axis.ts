import { uprightLine } from './cut-line.ts'
import { baselineIn } from './paragraph.ts'
import type { SceneText, Shape } from './scene.ts'
import type { Frame } from './sizes.ts'
import type { ValueScale } from './value-scale.ts'

/** Height of the row of tick labels over a plot, px. */
export const axisHeight = (frame: Frame): number => frame.line + 6

export type AxisOptions = {
  readonly frame: Frame
  readonly top: number
  /** Stretches of the plot from top to bottom, px: gridlines are drawn in these only. */
  readonly spans: readonly (readonly [number, number])[]
  /** The words of the plot, which no gridline runs through. */
  readonly words: readonly SceneText[]
}

/**
 * Tick labels in one row at `top`, and their gridlines down through each stretch of the plot: hairlines
 * in `rule`, the zero line in `ink-2`. The unit stands once, on the last tick. No stretch, no axis.
 */
export function placeAxis(
  scale: ValueScale,
  { frame, top, spans, words }: AxisOptions,
): { readonly guides: readonly Shape[]; readonly texts: readonly SceneText[] } {
  if (spans.length === 0) return { guides: [], texts: [] }
  return {
    guides: scale.ticks.flatMap(({ value, x }) =>
      spans.flatMap(([from, to]) =>
        uprightLine({
          ...{ x, from, to, texts: words },
          line: { tone: value === 0 ? 'ink-2' : 'rule', weight: 1 },
        }),
      ),
    ),
    texts: scale.ticks.map(({ label, left }) => ({
      text: label,
      at: [left, top + baselineIn(frame.line, frame.small)],
      size: frame.small,
      anchor: 'start',
      tone: 'ink-2',
    })),
  }
}
