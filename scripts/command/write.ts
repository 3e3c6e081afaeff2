import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Slip } from '../../src/model/slip.ts'
import { sayCause } from './cause.ts'

// Every file a command writes among a person's own is written here: whole or not at all, readable to all
// whatever the umask, and never over words that the command has not read.

/**
 * Puts a text in the place of a file's at once, or makes the file. With `was`, the text that was read, it is
 * a slip where the file holds another by now; nothing is written then. Nor is it where anything but a file stands.
 */
export function replaceFile(path: string, text: string | Uint8Array, was?: string): void {
  judgePlace(path)
  const target = realOf(path)
  const draft = draftOf(target, text)
  try {
    if (was !== undefined) judgeUnchanged(path, was)
    renameSync(draft, target)
  } catch (error) {
    throw unwritten(path, error)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Makes a file that is not there yet; false, and nothing is written, where there is one. */
export function createFile(path: string, text: string): boolean {
  const draft = draftOf(path, text)
  try {
    return linkNew(draft, path)
  } catch (error) {
    throw unwritten(path, error)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A slip where something stands that is no file and that no file may replace: a folder, a device, a pipe. */
export function judgePlace(path: string): void {
  let found: Stats | undefined
  try {
    found = statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw unwritten(path, error)
  }
  if (found === undefined || found.isFile()) return
  const kind = found.isDirectory() ? 'a folder' : 'a device, a pipe or a socket'
  throw new Slip(`${path} is ${kind} and no file, so nothing was written. Name a file.`)
}

/** A slip where a file does not hold, or no longer holds, the text that was read. */
export function judgeUnchanged(path: string, was: string): void {
  if (readOr(path) === was) return
  throw new Slip(
    `${path} was changed while this command ran, so it is left as it is. Run the command again.`,
  )
}

/** Gives a file a second name, unless that is taken: false then. Copies where there are no hard links. */
export function linkNew(from: string, to: string): boolean {
  for (const make of [linkSync, copyNew]) {
    try {
      make(from, to)
      return true
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false
      if (make === copyNew) throw error
    }
  }
  return false
}

const copyNew = (from: string, to: string): void => copyFileSync(from, to, constants.COPYFILE_EXCL)

/** The text in a hidden file beside the target, which readers of content pass over, safe on the disk. */
function draftOf(target: string, text: string | Uint8Array): string {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    removeOwn(draft)
    writeFileSync(draft, text, { flag: 'wx' })
    chmodSync(draft, 0o644)
    const file = openSync(draft, 'r+')
    fsyncSync(file)
    closeSync(file)
    return draft
  } catch (error) {
    removeOwn(draft)
    throw unwritten(target, error)
  }
}

/** Without a complaint where there is none, or no folder that could hold it. */
function removeOwn(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // Nothing of ours is there.
  }
}

/** Where a link leads, so that the link stays one; the path itself for a file that is not there. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const unwritten = (path: string, error: unknown): Slip =>
  error instanceof Slip ? error : new Slip(`${sayCause(error)} ${path} is as it was.`)
