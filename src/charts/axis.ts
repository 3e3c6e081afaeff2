import { baselineIn } from './paragraph.ts'
import type { SceneText, Shape } from './scene.ts'
import type { Frame } from './sizes.ts'
import type { ValueScale } from './value-scale.ts'

/** Height of the row of tick labels over a plot, px. */
export const axisHeight = (frame: Frame): number => frame.line + 6

/**
 * Tick labels in one row at `top`, and their gridlines down to `bottom`: hairlines in `rule`, the zero
 * line in `ink-2`. The unit stands once, on the last tick.
 */
export function placeAxis(
  scale: ValueScale,
  { frame, top, bottom }: { readonly frame: Frame; readonly top: number; readonly bottom: number },
): { readonly guides: readonly Shape[]; readonly texts: readonly SceneText[] } {
  const gridTop = top + axisHeight(frame)
  return {
    guides: scale.ticks.map(({ value, x }) => ({
      shape: 'line',
      from: [x, gridTop],
      to: [x, bottom],
      tone: value === 0 ? 'ink-2' : 'rule',
      weight: 1,
    })),
    texts: scale.ticks.map(({ label, left }) => ({
      text: label,
      at: [left, top + baselineIn(frame.line, frame.small)],
      size: frame.small,
      anchor: 'start',
      tone: 'ink-2',
    })),
  }
}
