import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileStamp } from './file-stamp.ts'
import type { PageCache } from './page-cache.ts'
import { fillSpare } from './spare.ts'

/** The cache of the build that this process makes. */
export type InUse = {
  readonly cache: PageCache
  /** The folder in which the last one's pages stand. */
  readonly last: string
  /** Where the site before the last one is kept, if it is. */
  readonly spare: string
  /** The stamp that a file of the last one had when its bytes were looked at. */
  readonly stampAt: (file: string) => FileStamp | undefined
  /** Files that it takes from the spare, to which nothing was done. */
  held: ReadonlySet<string>
  /** The SHA-256 of the files that it wrote itself, by their paths inside the site. */
  readonly written: Map<string, string>
}

let current: InUse | undefined

/** Has the build that comes next reuse what is fresh; without, it makes everything. */
export const useCache = (inUse: InUse): void => {
  current = inUse
}

export const cacheInUse = (): InUse | undefined => current

/** Brings the files of reused pages into a site that was built without them. */
export function bringReused(built: string): void {
  if (!current) return
  const { cache, last, spare, stampAt } = current
  const reused = cache.files()
  const held = fillSpare({ spare, built, reused, stampAt })
  current.held = held
  const folders = new Set<string>()
  for (const file of reused.keys()) {
    if (held.has(file)) continue
    const to = join(built, file)
    const folder = dirname(to)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    linkOrCopy(join(last, file), to)
  }
}

/**
 * The very file, since nobody writes into a site that is published; a copy of the same day where a system has no two names
 * for one.
 */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
    const { atime, mtime } = statSync(from)
    utimesSync(to, atime, mtime)
  }
}
