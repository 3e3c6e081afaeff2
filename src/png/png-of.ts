import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tools } from './faces.ts'
import { drawAside } from './threads.ts'

const folder = join(process.cwd(), '.cache/png')

/** A drawing as PNG, so many times its size; kept by the digest of all it is made of, since drawing takes long. */
export async function pngOf(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256').update(`${zoom}\n${tools}\n${svg}`).digest('hex')
  const file = join(folder, `${digest}.png`)
  const known = readKept(file)
  if (known) return known
  const bytes = await drawAside({ svg, zoom })
  mkdirSync(folder, { recursive: true })
  // Another build may write the same file: whichever comes last puts the same bytes there at once.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, bytes)
  renameSync(draft, file)
  return bytes
}

function readKept(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file))
  } catch {
    return undefined
  }
}
