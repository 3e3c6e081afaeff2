import { isUsual } from './faces.ts'
import { indexed, indexedPng, type Indexed } from './indexed-png.ts'
import { readDrawing } from './render.ts'
import { setLines } from './set-lines.ts'
import { textElement, type TextLine } from './text-line.ts'

/** A drawing, how many times its size its picture is, and the lines of text over it, whose places are the drawing’s. */
export type Request = {
  readonly svg: string
  readonly zoom: number
  readonly lines?: readonly TextLine[]
}

/** A drawing as PNG. */
export function draw({ svg, zoom, lines = [] }: Request): Uint8Array<ArrayBuffer> {
  if (zoom === 1 && lines.length > 0 && lines.every(({ text }) => isUsual(text))) {
    const ground = groundOf(svg)
    const picture = ground && setLines(ground, lines)
    if (picture) return indexedPng(picture)
  }
  const whole = svg.replace(/<\/svg>$/, `${lines.map(textElement).join('')}</svg>`)
  const drawn = readDrawing(whole, zoom).render()
  const { width, height, pixels } = drawn
  const picture = indexed({ width, height, pixels })
  return picture ? indexedPng(picture) : new Uint8Array(drawn.asPng())
}

const grounds = new Map<string, Indexed | undefined>()
const mostGrounds = 8 // of a megabyte each: a site has one for each status

/** What lies under lines of text: few drawings, each under the text of many. */
function groundOf(svg: string): Indexed | undefined {
  if (grounds.has(svg)) return grounds.get(svg)
  const { width, height, pixels } = readDrawing(svg).render()
  const ground = indexed({ width, height, pixels })
  if (grounds.size === mostGrounds) grounds.clear()
  grounds.set(svg, ground)
  return ground
}
