import { Resvg } from '@resvg/resvg-js'
import { facesFor } from './faces.ts'

/** A drawing read by the renderer, at so many times its size: pixels when they are asked for. */
export const read = (svg: string, zoom = 1): Resvg =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: facesFor(svg), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
