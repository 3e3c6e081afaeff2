import type { Element, Properties } from 'hast'
import { s } from 'hastscript'
import { type Hatch, isHatch } from './hatch.ts'
import {
  arrowPath,
  crossPath,
  fromPointToPoint,
  headPath,
  pathOf,
  point,
  round,
} from './path-data.ts'
import { overlaps, type Box } from '../scene/box.ts'
import type { Dash, Shape } from '../scene/scene.ts'
import { colourOf } from '../scene/tone.ts'

/** Shapes as SVG elements, in their order; what looks alike and follows each other is one path. */
export function renderShapes(
  shapes: readonly Shape[],
  hatchId: (hatch: Hatch) => string,
): Element[] {
  const runs: Element[][] = []
  for (const element of shapes.flatMap((shape) => renderShape(shape, hatchId))) {
    const run = runs.at(-1)
    if (run?.every((other) => isJoined(other, element))) run.push(element)
    else runs.push([element])
  }
  return runs.flatMap((run) => {
    const [first] = run
    if (!first || (run.length === 1 && first.tagName !== 'path')) return run
    const d = fromPointToPoint(run.map(pathOfElement).join(''))
    return [s('path', { d, ...lookOf(first) })]
  })
}

/** True of two that may be one path: lines of one look, or areas of one ink that do not cover each other. */
function isJoined(a: Element, b: Element): boolean {
  const { tagName, properties } = a
  if (tagName === 'circle' || tagName !== b.tagName || properties['fillOpacity']) return false
  if (JSON.stringify(lookOf(a)) !== JSON.stringify(lookOf(b))) return false
  if (properties['fill'] === 'none') return true
  return tagName === 'rect' && !overlaps(boxOfRect(a), boxOfRect(b), strokeOf(a) - slack)
}

/** All of an element but where it stands. */
const lookOf = ({ properties }: Element): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !places.has(name)))

const places: ReadonlySet<string> = new Set(['d', 'x', 'y', 'width', 'height'])

function pathOfElement(element: Element): string {
  if (element.tagName !== 'rect') return String(element.properties['d'])
  const { x, y, width, height } = boxOfRect(element)
  return `M${x},${y}h${width}v${height}h${-width}z`
}

const boxOfRect = ({ properties }: Element): Box => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(properties[name]),
  )
  return { x, y, width, height }
}

const strokeOf = ({ properties }: Element): number => Number(properties['strokeWidth'] ?? 0)
const slack = 0.2 // px, for places rounded to a tenth

function renderShape(shape: Shape, hatchId: (hatch: Hatch) => string): readonly Element[] {
  const colour = colourOf(shape.tone)
  switch (shape.shape) {
    case 'line':
      return [renderLine(shape)]
    case 'path':
      return [renderPath(shape)]
    case 'bar':
      return renderBar(shape, hatchId)
    case 'dot':
      return [renderDot(shape)]
    case 'square':
      return [renderSquare(shape)]
    case 'cross':
      return [stroked(crossPath(shape.at, shape.r), colour)]
    case 'denial':
      return renderDenial(shape)
    case 'arrow':
      return [renderArrow(shape)]
    case 'brackets':
      return [stroked(bracketsPath(shape), colour)]
    default:
      return shape satisfies never
  }
}

type Of<Name extends Shape['shape']> = Extract<Shape, { readonly shape: Name }>

const renderLine = ({ from, to, tone, weight, dash }: Of<'line'>): Element =>
  s('path', {
    d: pathOf(from, to),
    fill: 'none',
    stroke: colourOf(tone),
    strokeWidth: weight,
    ...dashes(dash, weight),
  })

const renderPath = ({ d, fill, tone, weight, dash }: Of<'path'>): Element =>
  s('path', {
    d,
    fill: fill === 'tint' ? colourOf(tone) : 'none',
    fillOpacity: fill === 'tint' ? 0.14 : undefined,
    stroke: colourOf(tone),
    strokeWidth: weight,
    strokeLineJoin: 'round',
    ...dashes(dash, weight),
  })

const renderDot = ({ at: [x, y], r, fill, tone, dash }: Of<'dot'>): Element =>
  s('circle', {
    cx: round(x),
    cy: round(y),
    r,
    fill: fill === 'solid' ? colourOf(tone) : colourOf('paper'),
    stroke: colourOf(tone),
    strokeWidth: 2,
    ...(dash === 'dashed' ? { strokeDasharray: '3 2.5' } : dashes(dash, 2)),
  })

const renderSquare = ({ at: [x, y], r, tone }: Of<'square'>): Element =>
  s('rect', {
    x: round(x - r),
    y: round(y - r),
    width: 2 * r,
    height: 2 * r,
    fill: colourOf('paper'),
    stroke: colourOf(tone),
    strokeWidth: 2,
  })

/** A ring struck through. */
function renderDenial({ at: [x, y], r, tone }: Of<'denial'>): readonly Element[] {
  const reach = r * Math.SQRT1_2
  return [
    s('circle', {
      cx: round(x),
      cy: round(y),
      r,
      fill: colourOf('paper'),
      stroke: colourOf(tone),
      strokeWidth: 2,
    }),
    stroked(pathOf([x - reach, y + reach], [x + reach, y - reach]), colourOf(tone)),
  ]
}

const renderArrow = ({ head, at, toward, tone }: Of<'arrow'>): Element =>
  head === 'open'
    ? stroked(arrowPath(at, toward), colourOf(tone))
    : s('path', { d: headPath(at, toward), fill: colourOf(tone) })

function bracketsPath({ from, to, r }: Of<'brackets'>): string {
  const end = ([x, y]: readonly [number, number], side: 1 | -1) =>
    `M${point([x - side * 3, y - r])}h${side * 3}v${2 * r}h${-side * 3}`
  return end(from, -1) + end(to, 1)
}

function renderBar(
  { box, fill, tone, dash }: Of<'bar'>,
  hatchId: (hatch: Hatch) => string,
): readonly Element[] {
  const colour = colourOf(tone)
  const isFilled = fill === 'solid' || fill === 'fade' // filled to its edges, without an outline
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
    fill: isHatch(fill)
      ? `url(#${hatchId({ fill, tone })})`
      : isFilled || fill === 'tint' || fill === 'soft'
        ? colour
        : colourOf('paper'),
    fillOpacity: fill === 'tint' ? 0.14 : fill === 'soft' ? 0.4 : undefined,
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
    strokeLineCap: 'round',
    strokeLineJoin: 'round',
  })
}

/** `7 5` for an estimate, round dots for speculation: page.md's lines, scaled to the stroke. */
function dashes(dash: Dash | undefined, weight: number) {
  switch (dash) {
    case 'dashed':
      return { strokeDasharray: weight > 1.5 ? '7 5' : '4 3' }
    case 'dotted':
      return { strokeDasharray: `0 ${Math.max(4, 2.5 * weight)}`, strokeLineCap: 'round' as const }
    case 'solid':
    case undefined:
      return {}
    default:
      return dash satisfies never
  }
}
