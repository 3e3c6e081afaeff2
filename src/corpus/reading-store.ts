import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { forgetGone, keepOf } from '../cache/kept-of.ts'
import { digestOfProgram } from '../cache/program.ts'
import type { Results, StoredResult } from '../cache/stored-results.ts'
import type { ReadingStore, StoredReading, ToStore } from './gather/recall.ts'

const root = resolve(import.meta.dirname, '../..')

/** What stands in a file: by which program it was made, too. */
type Written<T> = { readonly program: string; readonly made: T }

/** What an earlier process read and judged of a content folder. */
export type Stored = {
  readonly readings: ReadingStore
  readonly results: ReadonlyMap<string, StoredResult>
  /** Leaves them, and the readings that stand open, to the next process. */
  readonly close: (results: Results) => void
}

const mostOpen = 3 // readings, as many as often cite one claim; each is some megabytes

/**
 * What was made of a content folder, in files under `.cache/readings/`: of an article its reading and its tree, and the
 * results of all together. The last readings stand open, and are written when those of other articles come, or at the
 * end. What is not whole, or was made by another program, is not believed; where nothing can be
 * written, nothing is kept.
 */
export function openStore(contentDir: string): Stored {
  const program = digestOfProgram(root, [])
  const all = join(root, '.cache/readings')
  const folder = join(all, sha256(resolve(contentDir)).slice(0, 16))
  forgetGone(all)
  keepOf(folder, resolve(contentDir))
  const resultsFile = join(folder, 'results')
  const fileOf = (slug: string, kind: 'reading' | 'tree') => join(folder, `${slug}.${kind}`)
  const results = readMade<Results>(resultsFile) ?? new Map()
  // A tree stands open for the page of its article, and whoever saves that again and again reads it anew each time.
  const open = new Map<string, () => ToStore>()
  const writeOldest = () => {
    const [oldest] = open
    if (!oldest) return
    const [slug, pack] = oldest
    open.delete(slug)
    const { stored, tree } = pack()
    const { treeDigest } = stored.reading
    writeWhole(fileOf(slug, 'tree'), Buffer.concat([Buffer.from(treeDigest), tree]))
    writeMade(fileOf(slug, 'reading'), stored)
  }
  return {
    results,
    close(now) {
      while (open.size > 0) writeOldest()
      const isSame =
        now.size === results.size && [...now].every(([key, r]) => results.get(key) === r)
      if (!isSame) writeMade(resultsFile, now)
    },
    readings: {
      find: (slug) => readMade<StoredReading>(fileOf(slug, 'reading')),
      treeOf(slug, treeDigest) {
        const bytes = readWhole(fileOf(slug, 'tree'))
        // Another process, or another record, may have put another there since.
        return bytes?.subarray(0, treeDigest.length).toString() === treeDigest
          ? bytes.subarray(treeDigest.length)
          : undefined
      },
      keep(slug, pack) {
        open.delete(slug)
        open.set(slug, pack)
        if (open.size > mostOpen) writeOldest()
      },
    },
  }

  function readMade<T>(file: string): T | undefined {
    const bytes = readWhole(file)
    if (!bytes) return undefined
    const written = deserialize(bytes) as Written<T> // whole, so written by this
    return written.program === program ? written.made : undefined
  }

  function writeMade<T>(file: string, made: T): void {
    writeWhole(file, serialize({ program, made } satisfies Written<T>))
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
