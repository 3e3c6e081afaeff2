import { lstatSync } from 'node:fs'

/** What a system says of a file beside its bytes; another file, or one that was written to, has another. */
export type FileStamp = {
  readonly size: number // bytes
  /** When it was written to, in milliseconds. */
  readonly mtimeMs: number
  /** When anything of it was changed, its names and its mode among it: nobody can set this. */
  readonly ctimeMs: number
  readonly ino: number
  readonly dev: number
  readonly mode: number
}

/** The stamp of a file; undefined where there is none. */
export function stampOfFile(file: string): FileStamp | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return undefined
  const { size, mtimeMs, ctimeMs, ino, dev, mode } = found
  return { size, mtimeMs, ctimeMs, ino, dev, mode }
}

/** True for the stamp of a file that nobody wrote to since; it may have another name beside. */
export const isUnwritten = (before: FileStamp, now: FileStamp | undefined): boolean =>
  before.size === now?.size && before.mtimeMs === now.mtimeMs

/**
 * True for the stamp of the very same file, to which nothing was done since. Some systems number files higher than a number
 * can tell apart, which the times then do.
 */
export const isUntouched = (before: FileStamp, now: FileStamp | undefined): boolean =>
  isUnwritten(before, now) &&
  before.ctimeMs === now?.ctimeMs &&
  before.ino === now.ino &&
  before.dev === now.dev
