import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { draw, type Request } from './draw.ts'
import { readDrawing } from './render.ts'
import { textElement, type TextLine } from './text-line.ts'

const ground =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 120" width="600" height="120"><rect width="600" height="120" fill="#fbfaf7"/><rect width="16" height="120" fill="#073397"/></svg>'
const line = (text: string, more: Partial<TextLine> = {}): TextLine => ({
  ...{ text, x: 40, y: 70, size: 30, fill: '#1c1f25', weight: 600, anchor: 'start' },
  family: 'Source Serif 4',
  ...more,
})

/** The pixels of a picture, by the renderer that reads it. */
const seen = (request: Request): Buffer => {
  const href = `data:image/png;base64,${Buffer.from(draw(request)).toString('base64')}`
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><image href="${href}" width="600" height="120"/></svg>`,
  ).render().pixels
}
/** The pixels of a drawing with its lines as elements of it. */
const drawnWhole = (lines: readonly TextLine[], svg = ground): Buffer =>
  readDrawing(svg.replace('</svg>', `${lines.map(textElement).join('')}</svg>`)).render().pixels

/** The columns in which a picture has ink that is no ground. */
function inkOf(pixels: Buffer): {
  readonly left: number
  readonly right: number
  readonly dark: number
} {
  const paper = pixels.readUInt32LE(4 * 599)
  const columns: number[] = []
  let dark = 0
  for (let at = 0; at < 600 * 120; at += 1) {
    if (at % 600 < 20 || pixels.readUInt32LE(4 * at) === paper) continue
    columns.push(at % 600)
    dark += 255 - (pixels[4 * at] ?? 0)
  }
  return { left: Math.min(...columns), right: Math.max(...columns), dark }
}

test.each([
  line('About 1,200 whales'),
  line('To AVATAR, “W” fi ffl office.', { size: 24, family: 'Source Sans 3' }),
  line('For: 2 sources, 1 origin', {
    x: 560,
    size: 22,
    family: 'Source Sans 3',
    weight: 400,
    anchor: 'end',
  }),
  line('less < more & “&amp;”', { y: 70.6, x: 40.4 }),
])('the words of “$text” stand where the renderer sets them', (each) => {
  const set = inkOf(seen({ svg: ground, zoom: 1, lines: [each] }))
  const whole = inkOf(drawnWhole([each]))
  expect(Math.abs(set.left - whole.left)).toBeLessThanOrEqual(1)
  expect(Math.abs(set.right - whole.right)).toBeLessThanOrEqual(1)
  expect(set.dark / whole.dark).toBeCloseTo(1, 1)
})

/** By how much the pixels of a picture differ at most from those of another. */
function apart(one: Buffer, other: Buffer): number {
  let most = 0
  for (let at = 0; at < one.length; at += 1)
    most = Math.max(most, Math.abs((one[at] ?? 0) - (other[at] ?? 0)))
  return most
}

test('words that begin at a whole pixel have the very pixels that the renderer draws', () => {
  const lines = [line('Whales'), line('Whales', { y: 110, fill: '#a3262e' })]
  expect(apart(seen({ svg: ground, zoom: 1, lines }), drawnWhole(lines))).toBeLessThanOrEqual(1)
})

test('what was drawn before changes nothing', () => {
  const request = {
    svg: ground,
    zoom: 1,
    lines: [line('One word'), line('after another', { y: 110 })],
  }
  const first = draw(request)
  draw({ ...request, lines: [line('another word, One after')] })
  expect(draw(request)).toEqual(first)
})

test('a word beyond the edges is cut off there', () => {
  for (const place of [{ x: -30 }, { x: 560 }, { y: 8 }, { y: 125 }, { x: 900 }]) {
    const lines = [line('Harbour', place)]
    // Edges of letters that are cut are a little lighter there; a word that ran on in the next row would be black on white.
    expect(apart(seen({ svg: ground, zoom: 1, lines }), drawnWhole(lines))).toBeLessThan(48)
  }
})

test('the renderer draws what this cannot: other letters, too many colours, another size', () => {
  const blend = ground.replace(
    '</svg>',
    '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="600" height="20" fill="url(#g)"/></svg>',
  )
  const many = Array.from({ length: 40 }, (_, i) =>
    line('Many colours', { y: 3 * i, fill: `#${(i * 5 + 16).toString(16)}3040` }),
  )
  for (const [svg, lines] of [
    [ground, [line('Киты')]],
    [blend, [line('Blend')]],
    [ground, many],
  ] as const)
    expect(seen({ svg, zoom: 1, lines }).equals(drawnWhole(lines, svg))).toBe(true)
  const size = Buffer.from(draw({ svg: ground, zoom: 2, lines: [line('Twice')] })).readUInt32BE(16)
  expect(size).toBe(1200)
})
