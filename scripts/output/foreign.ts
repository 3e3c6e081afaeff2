import { join } from 'node:path'
import { lstatSync } from 'node:fs'
import { hashOf, listHeld, readRecord, recordFile, type BuildRecord } from './record.ts'

/** Entries of an output folder that belong to its publishing and outlive every build. */
const keptNames = ['.git', 'CNAME', '.nojekyll'] as const

/** What file managers leave in folders they have shown: nobody's, and free to go. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** Files that a build put there, by their size, the time at which they were written, and their hash, as they were seen. */
export type Seen = Map<string, string>

/** Something in an output folder that no build put there, or that was changed since. */
export type Foreign = { readonly path: string; readonly isChanged: boolean }

/**
 * What of a folder's holdings a build may not replace, in the order of paths: all that is not in the
 * folder's record with the very bytes it has now. What is kept, and the record itself, are not among them.
 */
export function foreignIn(folder: string, seen: Seen = new Map()): readonly Foreign[] {
  const record: BuildRecord = readRecord(folder) ?? new Map()
  const skip = new Set<string>([...keptNames, recordFile])
  return listHeld(folder, skip).flatMap(({ path, kind }): readonly Foreign[] => {
    if (litter.test(path)) return []
    const hash = kind === 'file' ? record.get(path) : undefined
    if (hash === undefined) return [{ path, isChanged: false }]
    const file = join(folder, path)
    const { size, mtimeMs } = lstatSync(file)
    const now = `${size} ${mtimeMs} ${hash}`
    if (seen.get(path) === now) return []
    if (hash !== hashOf(file)) return [{ path, isChanged: true }]
    seen.set(path, now)
    return []
  })
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
