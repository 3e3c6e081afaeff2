import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn, hashOf, readCited, readRecord, type Cited } from './record.ts'

/** A file whose name says what is in it, `figures/flood@1a2b3c4d.png`: somebody may have cited it. */
const versioned = /^figures\/[^/]+@[0-9a-f]{8}\.(?:png|svg|csv)$/

type Site = {
  /** Its address. */
  readonly at: string
  readonly isPublished: boolean
  /** Its files, where somebody knows them; else it is gone through. */
  readonly files?: readonly string[]
}

/**
 * Brings into a built site what was published before at its address, from the output folder, under a name that is for good,
 * so that what is cited stays; and returns all of it that may be cited from now on. What somebody changed there since is
 * not brought over, nor what was only looked at, or published elsewhere: it says what nobody was told.
 */
export function keepVersions(
  built: string,
  folder: string,
  { at, isPublished, files = filesIn(built) }: Site,
): Cited {
  const record = readRecord(folder)
  const before = readCited(folder)
  // A version that did not write down which they are left those of published sites.
  const known =
    before === undefined ? [...(record?.keys() ?? [])] : before.at === at ? before.paths : []
  const kept = known.filter((path) => {
    const [from, to] = [join(folder, path), join(built, path)]
    if (!versioned.test(path)) return false
    if (existsSync(to)) return true
    if (!existsSync(from) || hashOf(from) !== record?.get(path)) return false
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, to)
    return true
  })
  const own = isPublished ? files.filter((path) => versioned.test(path)) : []
  return { at, paths: [...new Set([...kept, ...own])].sort() }
}
