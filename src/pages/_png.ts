import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

// Whole faces from npm and none of the machine's, so that every machine draws the same bytes. Found from
// the project's folder, because the build moves this file elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'))
const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(file))

/** What a picture is made with besides its drawing: another version of any may make other bytes. */
const tools = [
  '@resvg/resvg-js',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
]
  .map((name) => readFileSync(resolve(`${name}/package.json`), 'utf8'))
  .join('\n')

const cache = join(process.cwd(), '.cache/png')

/** A drawing as a picture, so many times its size; kept by the digest of all it is made of, since drawing takes long. */
export function pngOf(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const digest = createHash('sha256').update(`${zoom}\n${tools}\n${svg}`).digest('hex')
  const file = join(cache, `${digest}.png`)
  if (existsSync(file)) return new Uint8Array(readFileSync(file))
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
  const bytes = new Uint8Array(image.render().asPng())
  mkdirSync(cache, { recursive: true })
  // Another build may write the same file: whichever comes last puts the same bytes there at once.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, bytes)
  renameSync(draft, file)
  return bytes
}

/** A picture as an answer to a request. */
export const pngResponse = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { 'Content-Type': 'image/png' } })
