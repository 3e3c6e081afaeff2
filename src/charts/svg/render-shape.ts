import type { Element } from 'hast'
import { s } from 'hastscript'
import { type Hatch, isHatch } from './hatch.ts'
import { arrowPath, crossPath, pathOf, point, round } from './path-data.ts'
import type { Dash, Shape } from '../scene/scene.ts'
import { colourOf } from '../scene/tone.ts'

/** Shapes as SVG elements, in their order; lines of one look that follow each other are one path. */
export function renderShapes(
  shapes: readonly Shape[],
  hatchId: (hatch: Hatch) => string,
): Element[] {
  const elements: Element[] = []
  for (const element of shapes.flatMap((shape) => renderShape(shape, hatchId))) {
    const last = elements.at(-1)
    if (last && lookOf(last) === lookOf(element)) {
      last.properties['d'] = `${last.properties['d']}${element.properties['d']}`
    } else elements.push(element)
  }
  return elements
}

/** All of an unfilled path but where it runs; undefined for anything else. */
function lookOf({ properties: { d, ...look } }: Element): string | symbol {
  return d === undefined || look['fill'] !== 'none' ? Symbol() : JSON.stringify(look)
}

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
      return [stroked(arrowPath(shape.at, shape.toward), colour)]
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
