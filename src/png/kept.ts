import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

// Pictures in files, each behind its own digest. When a file was written says when its picture was last asked for, to the day:
// builds of any folder and any content share them, so that none can tell what another will ask for; the old ones are dropped.

const day = 24 * 60 * 60 * 1000 // ms

/** Keeps a picture in a file. Another build may write the same: whichever comes last puts the same bytes there at once. */
export function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, Buffer.concat([digestOf(bytes), bytes]))
  renameSync(draft, file)
}

/** A picture that was kept; undefined where there is none, or where it is not whole. `now` in ms. */
export function findKept(file: string, now: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const kept = readFileSync(file)
    const bytes = kept.subarray(digestLength)
    if (!digestOf(bytes).equals(kept.subarray(0, digestLength))) return undefined
    if (statSync(file).mtimeMs < now - day) utimesSync(file, now / 1000, now / 1000)
    return new Uint8Array(bytes)
  } catch {
    return undefined
  }
}

const digestLength = 32 // bytes

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
