import { lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import {
  isUntouched,
  isUnwritten,
  stampOfFile,
  type FileStamp,
} from '../../src/cache/file-stamp.ts'
import { foldersOf, hashOf, listHeld, readRecord, recordFile, type BuildRecord } from './record.ts'

/** Entries of an output folder that belong to its publishing and outlive every build. */
const keptNames = ['.git', 'CNAME', '.nojekyll'] as const

/** What file managers leave in folders they have shown: nobody's, and free to go. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** A file that a build put there, as it was seen. */
export type SeenFile = { readonly hash: string; readonly stamp: FileStamp }

/** Those of a folder by their paths inside it. */
export type Seen = Map<string, SeenFile>

/** Something in an output folder that no build put there, or that was changed since. */
export type Foreign = {
  readonly path: string
  readonly isChanged: boolean
  readonly isEmpty: boolean
}

/** What was seen of a folder by this process, and what by the build that made it; neither is read again where nobody wrote to it. */
export type Looked = { readonly seen: Seen; readonly earlier?: ReadonlyMap<string, SeenFile> }

/**
 * What of a folder's holdings a build may not replace, in the order of paths: all that is not in the
 * folder's record with the very bytes it has now. What is kept, and the record itself, are not among them.
 */
export function foreignIn(
  folder: string,
  { seen, earlier }: Looked = { seen: new Map() },
): readonly Foreign[] {
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
    const stamp = stampOfFile(file)
    const [now, before] = [seen.get(path), earlier?.get(path)]
    if (now?.hash === hash && isUnwritten(now.stamp, stamp)) return []
    const isKnown = before?.hash === hash && isUntouched(before.stamp, stamp)
    if (!isKnown && hash !== hashOf(file)) return [{ path, isChanged: true, isEmpty: false }]
    if (stamp) seen.set(path, isKnown ? before : { hash, stamp })
    return []
  })
}

/**
 * Removes the files of a folder that were seen to be a build's, litter, folders that hold nothing then, and last what says
 * whose the folder is: stopped at any moment, it can be gone on with. Whatever else is there stays, and what was changed
 * since it was seen.
 */
export function removeSeen(folder: string, seen: Seen): void {
  for (const [path, { stamp }] of seen) {
    const file = join(folder, path)
    if (isUnwritten(stamp, stampOfFile(file))) unlinkSync(file)
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
