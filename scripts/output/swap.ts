import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileStamp } from '../../src/cache/file-stamp.ts'
import { Slip } from '../../src/model/slip.ts'
import { sayCause } from '../command/cause.ts'
import { foreignIn, keptIn, removeSeen, type Looked, type Seen } from './foreign.ts'
import { judgeHoldings } from './holdings.ts'
import type { Lock, Stage } from './lock.ts'
import { sumsFile, writeSums } from './checksums.ts'
import {
  filesIn,
  foldersOf,
  hashesIn,
  hashOf,
  makeRecord,
  readRecord,
  recordFile,
  type BuildRecord,
  type Cited,
} from './record.ts'

// A finished site is made whole beside the output folder, and the two change places in two renames. At
// every moment the last good site is whole, in its own place or under `-last`, from where the next build
// brings it back.

type Output = {
  readonly folder: string
  /** How the person calls it. */
  readonly named: string
  /** Where the site that is replaced is kept for the next build; without, it is removed. */
  readonly spare?: string | undefined
}

const stagedOf = (folder: string): string => `${folder}-building`
const lastOf = (folder: string): string => `${folder}-last`

/**
 * Puts in order what a build left that died: brings the last good site back, takes half copies away. Says
 * what it did; a slip where something else stands in a place that the swap needs.
 */
export function mendSwap({ folder, named }: Output, left: Stage | undefined): string | undefined {
  const [staged, last] = [stagedOf(folder), lastOf(folder)]
  if (left === 'staging') rmSync(staged, { recursive: true, force: true })
  if (isThere(staged) && left !== 'swapping') throw inTheWay(named, 'building')
  let done: string | undefined
  if (isThere(last)) {
    const isOurs = left === 'swapping' || (!isThere(folder) && readRecord(last) !== undefined)
    if (!isOurs) throw inTheWay(named, 'last')
    if (isThere(folder)) finish(folder)
    else renameSync(last, folder)
    done = `Restored ${named}: an earlier build was stopped while it replaced the folder.`
    if (isThere(last)) throw inTheWay(named, 'last')
  }
  // Whole and not yet in its place; the build to come makes it again.
  if (left === 'swapping') rmSync(staged, { recursive: true, force: true })
  return done
}

type Sealed = {
  /** Its files in the order of paths, where somebody knows them; else it is gone through. */
  readonly files?: readonly string[]
  /** The hashes of files that are not read again. */
  readonly known?: BuildRecord
  /** True for a file that has the mode of a sealed one, by its path inside. */
  readonly hasMode?: (path: string) => boolean
  readonly cited?: Cited
}

/**
 * Makes a built folder fit to be published: the manifest by which anyone can tell whether a copy is whole,
 * the record of its files, and modes that every server can read. Returns the record.
 */
export function seal(
  built: string,
  { hasMode = () => false, cited, ...given }: Sealed = {},
): BuildRecord {
  const hashes = hashesIn(built, given)
  const sums = join(built, sumsFile)
  writeFileSync(sums, writeSums(hashes))
  const record = new Map([...hashes, [sumsFile, hashOf(sums)]])
  writeFileSync(join(built, recordFile), makeRecord(record, cited))
  setModes(built, { files: record.keys(), hasMode })
  return record
}

/**
 * Puts a sealed folder in the place of the output folder, whose own `.git`, `CNAME` and `.nojekyll` stay.
 * Returns what a person should know of it, where there is something. A slip, with the output folder as it
 * was, where the system does not let it, or where somebody put something there since it was looked at.
 */
export function swapIn(
  built: string,
  { folder, named, spare }: Output,
  lock: Lock,
  looked: Looked = { seen: new Map() },
): string | undefined {
  const [staged, last] = [stagedOf(folder), lastOf(folder)]
  try {
    stage(built, staged, lock)
    lock.note('swapping')
  } catch (error) {
    rmSync(staged, { recursive: true, force: true })
    throw unmoved(named, error)
  }
  try {
    if (isThere(folder)) renameSync(folder, last)
    renameSync(staged, folder)
  } catch (error) {
    if (!isThere(folder) && isThere(last)) renameSync(last, folder)
    rmSync(staged, { recursive: true, force: true })
    throw unmoved(named, error)
  }
  if (!isThere(last)) return undefined
  try {
    // Now that nobody puts anything into it any more.
    judgeHoldings(last, named, looked)
  } catch (error) {
    renameSync(folder, staged)
    renameSync(last, folder)
    rmSync(staged, { recursive: true, force: true })
    throw error
  }
  finish(folder, looked.seen, spare)
  return isThere(last)
    ? `The site it replaced could not be removed whole: see ${named}-last.`
    : undefined
}

/**
 * Brings what is kept over from the replaced folder and puts the rest away as a spare, or removes it, where all of it is a
 * build's: as it was seen, or is found now.
 */
function finish(folder: string, seen?: Seen, spare?: string): void {
  const last = lastOf(folder)
  try {
    for (const name of keptIn(last)) {
      rmSync(join(folder, name), { recursive: true, force: true })
      renameSync(join(last, name), join(folder, name))
    }
    if (spare !== undefined && isPutAway(last, spare)) return
    const found: Seen = seen ?? new Map()
    // Folders that hold nothing are what a build leaves that was stopped here.
    if (seen || foreignIn(last, { seen: found }).every(({ isEmpty }) => isEmpty))
      removeSeen(last, found)
  } catch {
    // The new site is in its place; whoever calls this looks whether anything is left.
  }
}

/** Whether a replaced site could be put away; another file system has its own way. */
function isPutAway(last: string, spare: string): boolean {
  try {
    rmSync(spare, { recursive: true, force: true })
    mkdirSync(dirname(spare), { recursive: true })
    renameSync(last, spare)
    return true
  } catch {
    return false
  }
}

/** By renaming, or by copying where the two are on different file systems. */
function stage(built: string, staged: string, lock: Lock): void {
  // Before anything stands there, which the next build would otherwise take for somebody's.
  lock.note('staging')
  try {
    renameSync(built, staged)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    copyFolder(built, staged)
    setModes(staged, { files: filesIn(staged), hasMode: () => false })
    rmSync(built, { recursive: true, force: true })
  }
}

/** File by file: of a full disk, Node's `cpSync` says only that something went wrong. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else copyFileSync(source, target)
  }
}

const fileMode = 0o644
const folderMode = 0o755

type Modes = { readonly files: Iterable<string>; readonly hasMode: (path: string) => boolean }

/** Of files by their paths inside a folder, but for those that have it, and of the folders on the way to them. */
function setModes(folder: string, { files, hasMode }: Modes): void {
  const paths = [...files, recordFile]
  for (const path of paths) if (!hasMode(path)) chmodSync(`${folder}/${path}`, fileMode)
  for (const place of ['', ...foldersOf(paths)]) chmodSync(join(folder, place), folderMode)
}

/** True for the stamp of a file that every server can read. */
export const hasFileMode = ({ mode }: FileStamp): boolean => (mode & 0o777) === fileMode

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const inTheWay = (named: string, suffix: 'building' | 'last'): Slip =>
  new Slip({
    where: `${named}-${suffix}`,
    what: `\`${named}-${suffix}\` is in the way: a build needs that name while it replaces \`${named}\`.`,
    why: 'It does not look as if a build had left it, so it is not touched.',
    mend: `Give it another name, \`mv ${named}-${suffix} ${named}-kept\`, and build again.`,
  })

const unmoved = (named: string, error: unknown): Slip =>
  new Slip(`${sayCause(error)}\nNot built: ${named} is as it was.`)
