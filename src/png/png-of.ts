import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from './draw.ts'
import { tools } from './faces.ts'
import { drawAside } from './threads.ts'

const folder = join(process.cwd(), '.cache/png')

/** A drawing as PNG; kept by the digest of all it is made of, since drawing takes long. */
export async function pngOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(`${tools}\n${JSON.stringify(request)}`)
    .digest('hex')
  const file = join(folder, digest)
  const known = readKept(file)
  if (known) return known
  const bytes = await drawAside(request)
  mkdirSync(folder, { recursive: true })
  // Another build may write the same file: whichever comes last puts the same bytes there at once.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, Buffer.concat([digestOf(bytes), bytes]))
  renameSync(draft, file)
  return bytes
}

/** A picture that was kept, behind its own digest; undefined where there is none, or where it is not whole. */
function readKept(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const kept = readFileSync(file)
    const bytes = kept.subarray(digestLength)
    return digestOf(bytes).equals(kept.subarray(0, digestLength))
      ? new Uint8Array(bytes)
      : undefined
  } catch {
    return undefined
  }
}

const digestLength = 32 // bytes

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
