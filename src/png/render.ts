import { Resvg } from '@resvg/resvg-js'
import { facesFor } from './faces.ts'

let read = 0

/** How many drawings were read: the memory that they hold is none that V8 sees. */
export const drawingsRead = (): number => read

/** A drawing read by the renderer, at so many times its size: pixels when they are asked for. */
export function readDrawing(svg: string, zoom = 1): Resvg {
  read += 1
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: facesFor(svg), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
}
