import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The file in which a build writes down what it put into its output folder. A dotfile, because publishers
 * of static sites leave those out; nothing in it depends on place, time or machine.
 */
export const recordFile = '.allegedly-build.json'

/** Path inside the folder, with forward slashes → SHA-256 of the file's bytes, in hexadecimal. */
export type BuildRecord = ReadonlyMap<string, string>

/** One entry of a folder that is no folder itself, or a folder that holds nothing. */
export type Held = { readonly path: string; readonly kind: 'file' | 'empty folder' | 'other' }

/** Everything a folder holds, in the order of paths; `skip` names entries at its top that are passed over. */
export function listHeld(folder: string, skip: ReadonlySet<string> = new Set()): readonly Held[] {
  const held: Held[] = []
  const walk = (inside: string) => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (inside === '' && skip.has(entry.name)) continue
      // Not by `join`, which takes long where there are many.
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory()) {
        const before = held.length
        walk(path)
        if (held.length === before) held.push({ path, kind: 'empty folder' })
      } else held.push({ path, kind: entry.isFile() ? 'file' : 'other' })
    }
  }
  walk('')
  return held
}

/** The files among them. */
export const filesIn = (folder: string): readonly string[] =>
  listHeld(folder)
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path)

/** The folders that paths lead through, each before the one that it is in. */
export function foldersOf(paths: Iterable<string>): readonly string[] {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const place = path.slice(0, end)
      if (folders.has(place)) break
      folders.add(place)
    }
  }
  return [...folders].sort((a, b) => b.length - a.length)
}

/** Paths in the order in which a folder is listed: what is in a folder stands together. */
export const inOrder = (paths: Iterable<string>): readonly string[] =>
  [...new Set(paths)]
    .map((path) => path.replaceAll('/', '\0'))
    .sort()
    .map((path) => path.replaceAll('\0', '/'))

/** What the files of a folder are, by their hashes, in the order of paths; those that are known are not read again. */
export function hashesIn(
  folder: string,
  { files = filesIn(folder), known }: { files?: readonly string[]; known?: BuildRecord } = {},
): BuildRecord {
  const own = files.filter((path) => path !== recordFile)
  return new Map(own.map((path) => [path, known?.get(path) ?? hashOf(join(folder, path))]))
}

/** Files that somebody may have cited, and the address at which they were published. */
export type Cited = { readonly at: string; readonly paths: readonly string[] }

/** The record of what a folder holds, as the text of its file. */
export function makeRecord(hashes: BuildRecord, cited?: Cited): string {
  const about = 'Files a build put here, by SHA-256. The next build replaces these and no others.'
  return `${JSON.stringify({ about, cited, files: Object.fromEntries(hashes) }, undefined, 1)}\n`
}

/** What a build put into a folder; undefined where there is no record that can be read. */
export const readRecord = (folder: string): BuildRecord | undefined => readWritten(folder).files

/** What may have been cited of a folder; undefined where its record does not say. */
export const readCited = (folder: string): Cited | undefined => readWritten(folder).cited

type Written = { readonly files?: BuildRecord; readonly cited?: Cited }

// A build asks several times for one that may be large.
let last: { readonly text: string; readonly written: Written } = { text: '', written: {} }

function readWritten(folder: string): Written {
  try {
    const text = readFileSync(join(folder, recordFile), 'utf8')
    if (text !== last.text) last = { text, written: writtenIn(text) }
    return last.written
  } catch {
    return {}
  }
}

function writtenIn(text: string): Written {
  const { files, cited } = JSON.parse(text) as { files?: unknown; cited?: unknown } // or it throws
  const hashes = isThing(files) && Object.entries(files).map(([path, hash]) => [path, String(hash)])
  const { at, paths } = isThing(cited) ? (cited as { at?: unknown; paths?: unknown }) : {}
  return {
    ...(hashes ? { files: new Map(hashes as [string, string][]) } : {}),
    ...(Array.isArray(paths) ? { cited: { at: String(at), paths: paths.map(String) } } : {}),
  }
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null

// One for all files: a site may be larger than the memory there is.
const part = Buffer.allocUnsafe(1 << 18) // bytes

/** The SHA-256 of a file’s bytes, in hexadecimal. */
export function hashOf(file: string): string {
  const hash = createHash('sha256')
  const opened = openSync(file, 'r')
  try {
    for (let size = 1; size > 0;) {
      size = readSync(opened, part)
      hash.update(part.subarray(0, size))
    }
  } finally {
    closeSync(opened)
  }
  return hash.digest('hex')
}
