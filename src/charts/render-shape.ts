import type { Element } from 'hast'
import { s } from 'hastscript'
import { type Dash, type Fill, type Scene, type Shape, arrowSize } from './scene.ts'
import { type Tone, colourOf } from './tone.ts'

/** One shape as SVG elements. */
export function renderShape(shape: Shape, hatchId: (hatch: Hatch) => string): readonly Element[] {
  const colour = colourOf(shape.tone)
  switch (shape.shape) {
    case 'line':
      return [
        s('path', {
          d: `M${point(shape.from)}L${point(shape.to)}`,
          fill: 'none',
          stroke: colour,
          strokeWidth: shape.weight,
          ...dashes(shape.dash, shape.weight),
        }),
      ]
    case 'path':
      return [
        s('path', {
          d: shape.d,
          fill: shape.fill === 'tint' ? colour : 'none',
          fillOpacity: shape.fill === 'tint' ? 0.14 : undefined,
          stroke: colour,
          strokeWidth: shape.weight,
          strokeLinejoin: 'round',
          ...dashes(shape.dash, shape.weight),
        }),
      ]
    case 'bar':
      return renderBar(shape, hatchId)
    case 'dot':
      return [
        s('circle', {
          cx: round(shape.at[0]),
          cy: round(shape.at[1]),
          r: shape.r,
          fill: shape.fill === 'solid' ? colour : colourOf('paper'),
          stroke: colour,
          strokeWidth: 2,
          ...(shape.dash === 'dashed' ? { strokeDasharray: '3 2.5' } : dashes(shape.dash, 2)),
        }),
      ]
    case 'square':
      return [
        s('rect', {
          x: round(shape.at[0] - shape.r),
          y: round(shape.at[1] - shape.r),
          width: 2 * shape.r,
          height: 2 * shape.r,
          fill: colourOf('paper'),
          stroke: colour,
          strokeWidth: 2,
        }),
      ]
    case 'cross':
      return [stroked(crossPath(shape.at, shape.r), colour)]
    case 'denial': {
      const [x, y] = shape.at
      const reach = shape.r * Math.SQRT1_2
      return [
        s('circle', {
          cx: round(x),
          cy: round(y),
          r: shape.r,
          fill: colourOf('paper'),
          stroke: colour,
          strokeWidth: 2,
        }),
        stroked(`M${point([x - reach, y + reach])}L${point([x + reach, y - reach])}`, colour),
      ]
    }
    case 'arrow':
      return [stroked(arrowPath(shape.at, shape.toward), colour)]
    case 'brackets': {
      const { from, to, r } = shape
      const end = ([x, y]: readonly [number, number], side: 1 | -1) =>
        `M${point([x - side * 3, y - r])}h${side * 3}v${2 * r}h${-side * 3}`
      return [stroked(end(from, -1) + end(to, 1), colour)]
    }
    default:
      return shape satisfies never
  }
}

function renderBar(
  { box, fill, tone, dash }: Shape & { shape: 'bar' },
  hatchId: (hatch: Hatch) => string,
): readonly Element[] {
  const colour = colourOf(tone)
  const isFilled = fill === 'solid'
  const inset = isFilled ? 0 : 0.75 // half the outline's weight, so that lengths stay true
  const width = Math.max(box.width - 2 * inset, 0)
  const place = {
    x: round(box.x + inset),
    y: round(box.y + inset),
    height: round(box.height - 2 * inset),
  }
  const outer = s('rect', {
    ...place,
    width: round(width),
    fill:
      isFilled || fill === 'tint'
        ? colour
        : isHatch(fill)
          ? `url(#${hatchId({ fill, tone })})`
          : colourOf('paper'),
    fillOpacity: fill === 'tint' ? 0.14 : undefined,
    stroke: isFilled ? undefined : colour,
    strokeWidth: isFilled ? undefined : fill === 'tint' ? 1 : 1.5,
    ...dashes(dash, 1.5),
  })
  if (fill !== 'half') return [outer]
  const lower = { ...place, y: round(box.y + box.height / 2), height: round(box.height / 2) }
  return [outer, s('rect', { ...lower, width: round(width), fill: colour })]
}

function stroked(d: string, stroke: string): Element {
  return s('path', {
    d,
    fill: 'none',
    stroke,
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  })
}

function crossPath([x, y]: readonly [number, number], r: number): string {
  return `M${point([x - r, y - r])}L${point([x + r, y + r])}M${point([x - r, y + r])}L${point([x + r, y - r])}`
}

function arrowPath(
  [x, y]: readonly [number, number],
  toward: 'left' | 'right' | 'up' | 'down',
): string {
  const a = arrowSize
  const ends = {
    left: [
      [x + a, y - a],
      [x + a, y + a],
    ],
    right: [
      [x - a, y - a],
      [x - a, y + a],
    ],
    up: [
      [x - a, y + a],
      [x + a, y + a],
    ],
    down: [
      [x - a, y - a],
      [x + a, y - a],
    ],
  } as const
  const [from, to] = ends[toward]
  return `M${point(from)}L${point([x, y])}L${point(to)}`
}

/** `7 5` for an estimate, round dots for speculation: page.md's lines, scaled to the stroke. */
function dashes(dash: Dash | undefined, weight: number) {
  switch (dash) {
    case 'dashed':
      return { strokeDasharray: weight > 1.5 ? '7 5' : '4 3' }
    case 'dotted':
      return { strokeDasharray: `0 ${Math.max(4, 2.5 * weight)}`, strokeLinecap: 'round' as const }
    case 'solid':
    case undefined:
      return {}
    default:
      return dash satisfies never
  }
}

/** A hatching to be defined: wide bars for what was taken, hairlines for what was attempted. */
export type Hatch = { readonly fill: 'hatch' | 'outline-hatch'; readonly tone: Tone }

const isHatch = (fill: Fill): fill is Hatch['fill'] => fill === 'hatch' || fill === 'outline-hatch'

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

/** A hatching as a pattern that bars refer to by its id. */
export function hatchPattern(id: string, { fill, tone }: Hatch): Element {
  return s(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      s('rect', { width: 6, height: 6, fill: colourOf('paper') }),
      s('rect', { width: fill === 'hatch' ? 3 : 1, height: 6, fill: colourOf(tone) }),
    ],
  )
}

const point = ([x, y]: readonly [number, number]) => `${round(x)},${round(y)}`

/** Three places: finer than any screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 1000) / 1000
