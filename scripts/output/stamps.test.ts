import {
  chmodSync,
  cpSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { stampOfFile } from '../../src/cache/file-stamp.ts'
import { foreignIn, type Seen } from './foreign.ts'
import { makeRecord, recordFile, type BuildRecord } from './record.ts'
import { readStamps, writeStamps } from './stamps.ts'

const pages = ['a.html', 'b.html', 'c.html']
/** Of no bytes: whoever reads a file finds that it has another. */
const record: BuildRecord = new Map(pages.map((page) => [page, '0'.repeat(64)]))
const longAfter = Date.now() + 3_600_000 // milliseconds

let folder = ''
let file = ''

const write = (now = longAfter) =>
  writeStamps(file, record, { stampAt: (path) => stampOfFile(join(folder, path)), now })

/** The files of a folder that are read although their stamps were written down. */
const readAgain = (inside = folder, earlier: Seen = readStamps(file, record)): readonly string[] =>
  foreignIn(inside, { seen: new Map(), earlier }).map(({ path }) => path)

beforeEach(() => {
  folder = newFolder('site')
  file = join(newFolder('kept'), 'stamps')
  for (const page of pages) writeFileSync(join(folder, page), page)
  writeFileSync(join(folder, recordFile), makeRecord(record))
})

test('a file that has the stamp which was written down is not read again', () => {
  expect(readAgain()).toEqual(pages)
  write()
  expect(readAgain()).toEqual([])
  const moved = `${folder}-moved`
  renameSync(folder, moved)
  expect(readAgain(moved)).toEqual([])
})

test('whatever is done to a file, it is read again, though its size and its time are as they were', () => {
  write()
  const [a, b, c] = pages.map((page) => join(folder, page)) as [string, string, string]
  const { atime, mtime } = statSync(a)
  writeFileSync(a, 'A.html')
  utimesSync(a, atime, mtime)
  expect(readAgain()).toEqual(['a.html'])
  cpSync(b, `${b}-copy`, { preserveTimestamps: true })
  renameSync(`${b}-copy`, b)
  expect(readAgain()).toEqual(['a.html', 'b.html'])
  chmodSync(c, 0o600)
  expect(readAgain()).toEqual(pages)
})

test('a stamp that was taken at the moment in which a file was written to says nothing of it', () => {
  write(Date.now())
  expect(readAgain()).toEqual(pages)
  // As one that was written long before, and is linked by now.
  utimesSync(join(folder, 'b.html'), 1, 1)
  write(Date.now())
  expect(readAgain()).toEqual(['a.html', 'c.html'])
})

test('stamps that are not whole, or of another record, are not believed', () => {
  write()
  const bytes = readFileSync(file)
  for (const damaged of [
    bytes.subarray(0, -8),
    Buffer.concat([bytes, bytes]),
    bytes.subarray(0, 10),
    Buffer.from(bytes).fill(1, 40, 41),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, damaged)
    expect(readAgain()).toEqual(pages)
  }
  write()
  expect(readStamps(file, new Map([...record].reverse())).size).toBe(0)
  expect(readStamps(`${file}-not-there`, record).size).toBe(0)
})
