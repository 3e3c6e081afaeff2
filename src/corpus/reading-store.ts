import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { digestOfProgram } from '../cache/program.ts'
import type { ReadingStore, StoredReading } from './gather/recall.ts'

const root = resolve(import.meta.dirname, '../..')

/** A reading as it stands in a file: by which program it was made, too. */
type Written = StoredReading & { readonly program: string }

/**
 * Readings of a content folder in files under `.cache/readings/`, one an article and one for its tree. What is not whole,
 * or was made by another program, is not believed; where nothing can be written, nothing is kept.
 */
export function storeReadings(contentDir: string): ReadingStore {
  const program = digestOfProgram(root, [])
  const folder = join(root, '.cache/readings', sha256(resolve(contentDir)).slice(0, 16))
  const fileOf = (slug: string, kind: 'reading' | 'tree') => join(folder, `${slug}.${kind}`)
  return {
    find(slug) {
      const bytes = readWhole(fileOf(slug, 'reading'))
      if (!bytes) return undefined
      const written = deserialize(bytes) as Written // whole, so written below
      return written.program === program ? written : undefined
    },
    treeOf(slug, digest) {
      const bytes = readWhole(fileOf(slug, 'tree'))
      // Another process may have put that of other words there since.
      return bytes?.subarray(0, digest.length).toString() === digest
        ? bytes.subarray(digest.length)
        : undefined
    },
    keep(slug, stored, tree) {
      const reading = serialize({ ...stored, program } satisfies Written)
      writeWhole(fileOf(slug, 'tree'), Buffer.concat([Buffer.from(stored.digest), tree]))
      writeWhole(fileOf(slug, 'reading'), reading)
    },
  }

  /** Some bytes behind their SHA-256, put in their place at once. */
  function writeWhole(file: string, bytes: Buffer): void {
    const draft = `${file}.${process.pid}`
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(draft, Buffer.concat([Buffer.from(sha256(bytes)), bytes]))
      renameSync(draft, file)
    } catch {
      // A reading that is not kept is made again.
    }
  }
}

/** The bytes that were written; undefined where the file is not there, or holds anything else. */
function readWhole(file: string): Buffer | undefined {
  let written: Buffer
  try {
    written = readFileSync(file)
  } catch {
    return undefined
  }
  const bytes = written.subarray(64)
  return sha256(bytes) === written.subarray(0, 64).toString() ? bytes : undefined
}

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
