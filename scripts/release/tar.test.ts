import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { pack, unpack } from './tar.ts'

const bytes = (text: string) => Buffer.from(text)
const long = `${'folder/'.repeat(20)}${'n'.repeat(60)}.html`
const files = [
  { path: 'a.txt', bytes: bytes('a\n') },
  { path: 'größe/empty.txt', bytes: bytes('') },
  { path: long, bytes: bytes('x'.repeat(1000)) },
]

test('what is packed is unpacked, long paths and empty files too', () => {
  const read = unpack(pack(files, 1_795_478_400))
  expect(read?.entries.map((entry) => [entry.path, String(entry.bytes)])).toEqual(
    files.map((entry) => [entry.path, String(entry.bytes)]),
  )
})

test('the system’s tar lists the same files', () => {
  const { stdout } = spawnSync('tar', ['-tf', '-', '--quoting-style=literal'], {
    input: pack(files, 1_795_478_400),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  expect(stdout.trim().split('\n')).toEqual(files.map(({ path }) => path))
})

test.each([
  ['is cut short', (archive: Buffer) => archive.subarray(0, 1200)],
  ['has a changed header', (archive: Buffer) => Buffer.from(archive).fill('b', 0, 1)],
  ['has no end', (archive: Buffer) => archive.subarray(0, -512)],
  ['is none', () => bytes('no archive at all'.repeat(100))],
])('an archive that %s is not read', (_, spoil) => {
  expect(unpack(spoil(pack(files, 0)))).toBeUndefined()
})

test('a path that the format has no room for is refused', () => {
  expect(() => pack([{ path: 'n'.repeat(101), bytes: bytes('') }], 0)).toThrow('too long')
})

test('what stands after the end is told of, and empty blocks are not', () => {
  const archive = pack(files, 0)
  const goesOn = (more: Buffer) => unpack(Buffer.concat([archive, more]))?.goesOn
  expect([goesOn(bytes('')), goesOn(Buffer.alloc(700))]).toEqual([false, false])
  expect([goesOn(archive), goesOn(bytes('\0x'))]).toEqual([true, true])
})

test('a path is read to its last space', () => {
  const spaced = [{ path: ' a.txt ', bytes: bytes('') }]
  expect(unpack(pack(spaced, 0))?.entries.map(({ path }) => path)).toEqual([' a.txt '])
})
