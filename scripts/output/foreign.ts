import { lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { foldersOf, hashOf, listHeld, readRecord, recordFile, type BuildRecord } from './record.ts'

/** Entries of an output folder that belong to its publishing and outlive every build. */
const keptNames = ['.git', 'CNAME', '.nojekyll'] as const

/** What file managers leave in folders they have shown: nobody's, and free to go. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** Files that a build put there → their size, the time at which they were written, and their hash, as they were seen. */
export type Seen = Map<string, string>

/** Something in an output folder that no build put there, or that was changed since. */
export type Foreign = {
  readonly path: string
  readonly isChanged: boolean
  readonly isEmpty: boolean
}

/**
 * What of a folder's holdings a build may not replace, in the order of paths: all that is not in the
 * folder's record with the very bytes it has now. What is kept, and the record itself, are not among them.
 */
export function foreignIn(folder: string, seen: Seen = new Map()): readonly Foreign[] {
  const record: BuildRecord = readRecord(folder) ?? new Map()
  const own = new Set(foldersOf(record.keys()))
  const skip = new Set<string>([...keptNames, recordFile])
  return listHeld(folder, skip).flatMap(({ path, kind }): readonly Foreign[] => {
    if (litter.test(path)) return []
    const hash = kind === 'file' ? record.get(path) : undefined
    // What is left of one whose pages somebody removed.
    if (kind === 'empty folder' && own.has(path)) return []
    if (hash === undefined) return [{ path, isChanged: false, isEmpty: kind === 'empty folder' }]
    const file = `${folder}/${path}`
    const now = looksOf(file)
    if (seen.get(path) === `${now} ${hash}`) return []
    if (hash !== hashOf(file)) return [{ path, isChanged: true, isEmpty: false }]
    seen.set(path, `${now} ${hash}`)
    return []
  })
}

/** The SHA-256 that a file had when it was seen. */
export const hashSeen = (seen: Seen, path: string): string | undefined =>
  seen.get(path)?.split(' ').at(-1)

/** Size of a file, and when it was written; undefined where there is none. */
function looksOf(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found && `${found.size} ${found.mtimeMs}`
}

/**
 * Removes the files of a folder that were seen to be a build's, litter, folders that hold nothing then, and last what says
 * whose the folder is: stopped at any moment, it can be gone on with. Whatever else is there stays, and what was changed
 * since it was seen.
 */
export function removeSeen(folder: string, seen: Seen): void {
  for (const [path, looks] of seen) {
    const file = join(folder, path)
    if (looks.startsWith(`${looksOf(file)} `)) unlinkSync(file)
  }
  // Most hold nothing then; what is left is looked through.
  for (const place of foldersOf(seen.keys())) removeEmpty(join(folder, place))
  const own = new Set<string>([...keptNames, recordFile])
  const removeIn = (place: string): boolean => {
    const left = readdirSync(place, { withFileTypes: true }).filter((entry) => {
      if (place === folder && own.has(entry.name)) return false
      if (entry.isDirectory()) return !removeIn(join(place, entry.name))
      if (!litter.test(entry.name)) return true
      unlinkSync(join(place, entry.name))
      return false
    })
    if (place !== folder && left.length === 0) rmdirSync(place)
    return left.length === 0
  }
  if (!removeIn(folder)) return
  for (const name of own) rmSync(join(folder, name), { force: true })
  rmdirSync(folder)
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something is left in it.
  }
}

/** The kept entries a folder has of its own: those that its last build did not make. */
export function keptIn(folder: string): readonly string[] {
  const record = readRecord(folder)
  return keptNames.filter((name) => {
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false })
    if (!found) return false
    return !found.isFile() || record?.get(name) !== hashOf(join(folder, name))
  })
}
