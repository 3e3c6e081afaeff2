import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Fill, Scene } from '../scene/scene.ts'
import { type Tone, colourOf } from '../scene/tone.ts'

/** A filling to be defined: wide bars for what is counted, hairlines for what was aimed at, and one that fades. */
export type Hatch = { readonly fill: 'hatch' | 'outline-hatch' | 'fade'; readonly tone: Tone }

/** True for a fill that needs a pattern. */
export const isHatch = (fill: Fill): fill is Hatch['fill'] =>
  fill === 'hatch' || fill === 'outline-hatch' || fill === 'fade'

/** The hatchings a scene uses, each once. */
export function hatchesOf(scene: Scene): readonly Hatch[] {
  const shapes = [...scene.guides, ...scene.marks.flatMap((mark) => mark.shapes)]
  const hatches = shapes.flatMap((shape) => {
    if (shape.shape !== 'bar') return []
    const { fill, tone } = shape
    return isHatch(fill) ? [{ fill, tone }] : []
  })
  return hatches.filter(
    ({ fill, tone }, i) => hatches.findIndex((h) => h.fill === fill && h.tone === tone) === i,
  )
}

/** A filling as what bars refer to by its id: a pattern, or a gradient from left to right. */
export function hatchPattern(id: string, { fill, tone }: Hatch): Element {
  if (fill === 'fade') {
    const stop = (offset: number, stopOpacity: number) =>
      s('stop', { offset, stopColor: colourOf(tone), stopOpacity })
    return s('linearGradient', { id }, [stop(0, 0.06), stop(1, 0.85)])
  }
  return s(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      s('rect', { width: 6, height: 6, fill: colourOf('paper') }),
      s('rect', { width: fill === 'hatch' ? 3 : 1, height: 6, fill: colourOf(tone) }),
    ],
  )
}
