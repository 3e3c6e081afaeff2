import { Resvg } from '@resvg/resvg-js'
import { facesFor } from './faces.ts'
import { indexedPng } from './indexed-png.ts'

/** A drawing, and how many times its size its picture is. */
export type Request = { readonly svg: string; readonly zoom: number }

/** A drawing as PNG. */
export function draw({ svg, zoom }: Request): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: facesFor(svg),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
  }).render()
  const { width, height, pixels } = picture
  return indexedPng({ width, height, pixels }) ?? new Uint8Array(picture.asPng())
}
