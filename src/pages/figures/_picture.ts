import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Drawing } from '../../charts/data/drawing.ts'
import { lightPalette } from '../../charts/scene/tone.ts'
import { wrapText } from '../../charts/scene/wrap-text.ts'
import type { Figure } from '../../model/figure.ts'

const padding = 24 // px round the whole
const titleSize = 20 // px
const smallSize = 13 // px
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
  const measureLines = wrapText(unit ? `${measure}, ${unit}` : measure, width, smallSize)
  const creditLines = wrapText(credit, width, smallSize)
  const headHeight = titleLines.length * 26 + measureLines.length * 18 + 14
  const total = {
    width: width + 2 * padding,
    height: headHeight + height + creditLines.length * 18 + 2 * padding + 14,
  }
  const { ink, paper } = lightPalette
  const grey = lightPalette['ink-2']
  const picture = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${total.width} ${total.height}`,
      width: total.width,
      height: total.height,
      role: 'img',
      fontFamily: family,
    },
    [
      s('title', title),
      s('desc', description),
      s('rect', { width: total.width, height: total.height, fill: paper }),
      ...lines(titleLines, { y: padding + 18, step: 26, size: titleSize, fill: ink, weight: 600 }),
      ...lines(measureLines, {
        y: padding + titleLines.length * 26 + 14,
        step: 18,
        size: smallSize,
        fill: grey,
        weight: 400,
      }),
      place(wide, padding, padding + headHeight),
      ...lines(creditLines, {
        y: padding + headHeight + height + 28,
        step: 18,
        size: smallSize,
        fill: grey,
        weight: 400,
      }),
    ],
  )
  const written = toHtml(withoutProperties(picture), { space: 'svg', closeEmptyElements: true })
  // HTML lets it stand; in XML it ends what was never begun.
  return `${written.replaceAll(']]>', ']]&gt;')}\n`
}

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

/** The drawing inside the picture, at a place of its own. */
function place(drawing: Element, x: number, y: number): ElementContent {
  const geometry = Object.fromEntries(kept.map((name) => [name, drawing.properties[name]]))
  return {
    ...drawing,
    properties: { ...geometry, x: String(x), y: String(y), overflow: 'visible' },
  }
}

/** `var(--ink, #1c1f25)` is `#1c1f25`: the fallback of each custom property, in attributes only. */
function withoutProperties(element: Element): Element {
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
