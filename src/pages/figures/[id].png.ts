import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { figurePaths, svgOf } from './_figures.ts'

export const getStaticPaths = figurePaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

// Whole faces from npm and none of the machine's, so that every machine draws the same bytes. Found from
// the project's folder, because the build moves this file elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'))
const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
].map((file) => resolve(file))

/** A figure as a picture, at twice the size of the drawing. */
export const GET: APIRoute<Props> = ({ props, site }) => {
  const image = new Resvg(svgOf(props, site), {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
  return new Response(new Uint8Array(image.render().asPng()), {
    headers: { 'Content-Type': 'image/png' },
  })
}
