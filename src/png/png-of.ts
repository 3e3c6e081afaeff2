import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Request } from './draw.ts'
import { tools } from './faces.ts'
import { findKept, keep } from './kept.ts'
import { drawAside } from './threads.ts'

const folder = join(process.cwd(), '.cache/png')

/** A drawing as PNG; kept by the digest of all it is made of, since drawing takes long. */
export async function pngOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(`${tools}\n${JSON.stringify(request)}`)
    .digest('hex')
  const file = join(folder, digest)
  const known = findKept(file, Date.now())
  if (known) return known
  const bytes = await drawAside(request)
  keep(file, bytes)
  return bytes
}
