import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { FileStamp } from '../../src/cache/file-stamp.ts'
import { replaceFile } from '../command/write.ts'
import type { Seen } from './foreign.ts'
import type { BuildRecord } from './record.ts'

// The stamps of an output folder's files, as a build left them: a file that has its stamp still has its bytes, and need not
// be read again. They stand as numbers in the order of the record, behind a digest of them and of the record.

/** A file that was written to as late before could be written to again, and have the same stamp: no clock is as coarse. */
const moment = 2000 // milliseconds

type Stamps = {
  readonly stampAt: (path: string) => FileStamp | undefined
  /** When they are taken, in milliseconds, by the clock of the files' system. */
  readonly now: number
}

/** Writes down the stamps of files whose hashes a record has, of all that a moment passed over. */
export function writeStamps(file: string, record: BuildRecord, { stampAt, now }: Stamps): void {
  const numbers = [...record.keys()].flatMap((path) => {
    const stamp = stampAt(path)
    return stamp && stamp.mtimeMs < now - moment ? numbersOf(stamp) : noNumbers
  })
  const bytes = Buffer.from(Float64Array.from(numbers).buffer)
  replaceFile(file, Buffer.concat([digestOf(bytes, record), bytes]))
}

/** The files of a record by the stamps of a file; none where that is not there, not whole, or of another record. */
export function readStamps(file: string, record: BuildRecord): Seen {
  const seen: Seen = new Map()
  if (!existsSync(file)) return seen
  const read = readFileSync(file)
  const bytes = read.subarray(digestSize)
  if (!digestOf(bytes, record).equals(read.subarray(0, digestSize))) return seen
  const numbers = new Float64Array(Uint8Array.from(bytes).buffer)
  let at = 0
  for (const [path, hash] of record) {
    const stamp = stampIn(numbers, at)
    if (stamp.mode !== 0) seen.set(path, { hash, stamp })
    at += noNumbers.length
  }
  return seen
}

const numbersOf = ({ size, mtimeMs, ctimeMs, ino, dev, mode }: FileStamp) =>
  [size, mtimeMs, ctimeMs, ino, dev, mode] as const

/** No file has a mode of nothing. */
const noNumbers = [0, 0, 0, 0, 0, 0] as const

const stampIn = (numbers: Float64Array, at: number): FileStamp => ({
  size: numbers[at] ?? 0,
  mtimeMs: numbers[at + 1] ?? 0,
  ctimeMs: numbers[at + 2] ?? 0,
  ino: numbers[at + 3] ?? 0,
  dev: numbers[at + 4] ?? 0,
  mode: numbers[at + 5] ?? 0,
})

const digestSize = 32 // bytes

function digestOf(bytes: Uint8Array, record: BuildRecord): Buffer {
  // By adding up: of a large site there are a hundred thousand. No path holds a NUL.
  let text = ''
  for (const [path, hash] of record) text += `${path}\0${hash}\0`
  return createHash('sha256').update(bytes).update(text).digest()
}
