import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import type { Drawing } from '../../charts/data/drawing.ts'
import { lightPalette } from '../../charts/scene/tone.ts'
import { wrapText } from '../../charts/scene/wrap-text.ts'
import { writeSvg } from '../../exports/writing/write-svg.ts'
import { sayWhatIsMeasured } from '../../say/measure.ts'
import type { Figure } from '../../model/figure.ts'

const padding = 24 // px round the whole
const titleSize = 20 // px
const smallSize = 13 // px
const titleStep = 26 // px from line to line
const smallStep = 18 // px
const titleSetting = {
  step: titleStep,
  size: titleSize,
  fill: lightPalette.ink,
  weight: 600,
} as const
const smallSetting = {
  step: smallStep,
  size: smallSize,
  fill: lightPalette['ink-2'],
  weight: 400,
} as const
const family = 'Source Sans 3, Source Sans Pro, system-ui, sans-serif'

/**
 * A drawing that stands by itself: finding, measure, drawing and where it is from, in the light palette,
 * with no style sheet, no script and no custom property left in it.
 */
export function pictureOf(
  { title, measure, unit }: Figure,
  { wide, description }: Drawing,
  credit: string,
): string {
  const width = Number(wide.properties['width'])
  const height = Number(wide.properties['height'])
  const titleLines = wrapText(title, width, titleSize)
  const measureLines = wrapText(sayWhatIsMeasured({ measure, unit }), width, smallSize)
  const creditLines = wrapText(credit, width, smallSize)
  const headHeight = titleLines.length * titleStep + measureLines.length * smallStep + 14
  const total = {
    width: width + 2 * padding,
    height: headHeight + height + creditLines.length * smallStep + 2 * padding + 14,
  }
  return write(
    frame(total, [
      s('title', title),
      s('desc', description),
      s('rect', { ...total, fill: lightPalette.paper }),
      ...lines(titleLines, { y: padding + 18, ...titleSetting }),
      ...lines(measureLines, { y: padding + titleLines.length * titleStep + 14, ...smallSetting }),
      place(wide, padding, padding + headHeight),
      ...lines(creditLines, { y: padding + headHeight + height + 28, ...smallSetting }),
    ]),
  )
}

type Size = { readonly width: number; readonly height: number }

const frame = ({ width, height }: Size, children: readonly ElementContent[]): Element =>
  s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      fontFamily: family,
    },
    [...children],
  )

/** The picture as XML. */
const write = (picture: Element): string => asXml(withoutProperties(picture))

/** A drawing as a file. */
export const asXml = (drawing: Element): string => `${writeSvg(drawing)}\n`

type Setting = {
  readonly y: number
  readonly step: number
  readonly size: number
  readonly fill: string
  readonly weight: 400 | 600
}

const lines = (texts: readonly string[], { y, step, size, fill, weight }: Setting): Element[] =>
  texts.map((text, i) =>
    s('text', { x: padding, y: y + i * step, fontSize: size, fontWeight: weight, fill }, text),
  )

/** Geometry that the drawing brings along; what only a page needs stays behind. */
const kept = ['viewBox', 'width', 'height'] as const

/** The drawing inside a picture, at a place of its own, so many times its size. */
export function place(drawing: Element, x: number, y: number, scale = 1): ElementContent {
  const geometry = Object.fromEntries(kept.map((name) => [name, drawing.properties[name]]))
  const size = (name: 'width' | 'height') => String(Number(drawing.properties[name]) * scale)
  const scaled = scale === 1 ? {} : { width: size('width'), height: size('height') }
  return {
    ...drawing,
    properties: { ...geometry, ...scaled, x: String(x), y: String(y), overflow: 'visible' },
  }
}

/** `var(--ink, #1c1f25)` is `#1c1f25`: the fallback of each custom property, in attributes only. */
export function withoutProperties(element: Element): Element {
  const fallen = Object.entries(element.properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(/var\(--[\w-]+,\s*([^()]+)\)/g, '$1') : value,
  ])
  return {
    ...element,
    properties: Object.fromEntries(fallen) as Element['properties'], // the same names, the same kinds
    children: element.children.map((child) =>
      child.type === 'element' ? withoutProperties(child) : child,
    ),
  }
}
