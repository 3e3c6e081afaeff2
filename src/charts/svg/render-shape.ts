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
      return [
        s('path', {
          d: pathOf(shape.from, shape.to),
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
        stroked(pathOf([x - reach, y + reach], [x + reach, y - reach]), colour),
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
