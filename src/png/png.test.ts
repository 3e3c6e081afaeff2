import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { draw } from './draw.ts'
import { cutFaces, facesFor } from './faces.ts'
import { indexed, indexedPng } from './indexed-png.ts'
import { letters } from './letters.ts'
import { drawAside } from './threads.ts'

const svgOf = (words: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 90" width="400" height="90"><rect width="400" height="90" fill="#fbfaf7"/>${more}<text x="9" y="50" font-size="20" fill="#073397" font-family="Source Sans 3" font-weight="600">${words}</text><text x="9" y="80" font-size="20" font-family="Source Serif 4" font-weight="600">${words}</text></svg>`

const render = (svg: string, fontFiles: string[]) =>
  new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  }).render()

/** The pixels that a decoder shows. */
function shownBy(png: Uint8Array): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const size = Buffer.from(png)
  const [width, height] = [size.readUInt32BE(16), size.readUInt32BE(20)]
  const image = `<image href="${href}" width="${width}" height="${height}"/>`
  return render(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
    [],
  ).pixels
}

test('a picture shows the very pixels that were drawn', () => {
  const svg = svgOf('About $571 million')
  const drawn = render(svg, facesFor(svg))
  const png = draw({ svg, zoom: 1 })
  expect(png.length).toBeLessThan(drawn.asPng().length)
  expect(shownBy(png).equals(drawn.pixels)).toBe(true)
})

test('a drawing of many colours, or one that lets something through, is drawn as well', () => {
  const blend =
    '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="400" height="20" fill="url(#g)"/>'
  for (const svg of [svgOf('Many', blend), svgOf('None').replace(/<rect[^>]*>/, '')]) {
    const drawn = render(svg, facesFor(svg))
    const { width, height, pixels } = drawn
    expect(indexed({ width, height, pixels })).toBeUndefined()
    expect(shownBy(draw({ svg, zoom: 1 })).equals(drawn.pixels)).toBe(true)
  }
})

test('letters of the cut faces are drawn as those of the whole ones', () => {
  const whole = facesFor(svgOf('漢'))
  const words = (letters.match(/.{1,24}/gsu) ?? []).map((text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  )
  for (const text of [...words, 'AVATAR To. Ty fi ffl “V”', 'Łódź, 1,234.5 ≈ ½']) {
    const svg = svgOf(text)
    expect(facesFor(svg)).toEqual(cutFaces.map(({ cut }) => cut))
    expect(render(svg, facesFor(svg)).pixels.equals(render(svg, whole).pixels), text).toBe(true)
  }
})

test('threads beside this one draw what it would, and what cannot be drawn stops none of them', async () => {
  const svgs = ['One', 'Two', 'Three', 'Four'].map((words) => svgOf(words))
  const [broken, ...drawn] = await Promise.allSettled(
    ['<svg', ...svgs].map((svg) => drawAside({ svg, zoom: 1 })),
  )
  expect(broken?.status).toBe('rejected')
  expect(drawn.map((each) => each.status === 'fulfilled' && Buffer.from(each.value))).toEqual(
    svgs.map((svg) => Buffer.from(draw({ svg, zoom: 1 }))),
  )
})

test('a picture without a list of colours is none', () => {
  const pixels = Buffer.alloc(4 * 4, 255)
  const picture = indexed({ width: 2, height: 2, pixels })
  const png = Buffer.from(picture ? indexedPng(picture) : [])
  const at = png.indexOf('IDAT')
  expect(png.subarray(png.indexOf('PLTE') + 4, png.indexOf('PLTE') + 7)).toEqual(
    Buffer.from([255, 255, 255]),
  )
  expect([...inflateSync(png.subarray(at + 4))]).toEqual([0, 0, 0, 0, 0, 0])
})
