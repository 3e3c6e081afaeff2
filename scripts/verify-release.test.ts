import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { makeSums, sumsFile } from './output/checksums.ts'
import { pack } from './release/tar.ts'

const entry = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })
const files = [entry('site/index.html', '<p>a'), entry('content/site.json', '{}')]
const sums = entry(sumsFile, makeSums(files))

function verify(bytes: Buffer) {
  const file = join(newFolder('release'), 'release.tar.gz')
  writeFileSync(file, bytes)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/verify-release.ts', file],
    { encoding: 'utf8' },
  )
  return { said: (stdout + stderr).replaceAll(file, 'FILE'), status }
}

test('an archive that is whole is said to be', () => {
  expect(verify(gzipSync(pack([sums, ...files], 0)))).toEqual({
    said: '2 files are whole\n',
    status: 0,
  })
})

test('nor does it matter that `gzip` compressed it again, and wrote down its name', () => {
  const folder = newFolder('again')
  writeFileSync(join(folder, 'a.tar'), pack([sums, ...files], 0))
  spawnSync('gzip', ['a.tar'], { cwd: folder })
  expect(verify(readFileSync(join(folder, 'a.tar.gz'))).said).toBe('2 files are whole\n')
})

test('a file that was changed or added is named', () => {
  const changed = [entry('site/index.html', '<p>b'), ...files.slice(1), entry('site/x', '')]
  expect(verify(gzipSync(pack([sums, ...changed], 0)))).toEqual({
    said: 'site/index.html was changed.\nsite/x was added.\nThe archive is not whole, of 2 files by its manifest\n',
    status: 1,
  })
})

test.each([
  ['is none', Buffer.from('no archive'), /^FILE cannot be read\. /],
  [
    'is cut short',
    gzipSync(pack(files, 0).subarray(0, 700)),
    /^FILE is no archive of a release, or is cut short\.\n$/,
  ],
  [
    'has no manifest',
    gzipSync(pack(files, 0)),
    /^FILE has no manifest `SHA256SUMS` that can be read\.\n$/,
  ],
  [
    'names no file',
    gzipSync(pack([entry(sumsFile, '')], 0)),
    /^FILE has a manifest `SHA256SUMS` that names no file\.\n$/,
  ],
])('an archive that %s is told in one line', (_, bytes, line) => {
  const { said, status } = verify(bytes)
  expect(said).toMatch(line)
  expect(status).toBe(1)
})

const plain = 'is absolute, or has an empty part, `.`, `..`, a backslash or a control character.'

test.each(['/etc/x', '../x', 'site/./x', 'site//x', 'site/', 'site\\x', 'C:/x', 'site/\u001b[2J'])(
  'the path %j is told of, though the manifest names it',
  (path) => {
    const all = [...files, entry(path, 'x')]
    const { said, status } = verify(gzipSync(pack([entry(sumsFile, makeSums(all)), ...all], 0)))
    expect(said.split('\n')[0]).toBe(`${path.replace('\u001b', '\uFFFD')} ${plain}`)
    expect(status).toBe(1)
  },
)

const whole = pack([sums, ...files], 0)
const twice = (first: readonly ReturnType<typeof entry>[], ...last: ReturnType<typeof entry>[]) =>
  gzipSync(pack([...first, ...files, ...last], 0))

test.each([
  [
    'a file twice',
    twice([sums, entry('site/index.html', 'EVIL')]),
    'site/index.html is there more than once.',
  ],
  [
    'a second manifest',
    twice([sums], entry(sumsFile, 'x')),
    `${sumsFile} is there more than once.`,
  ],
  [
    'entries after its end',
    gzipSync(Buffer.concat([whole, pack([entry('site/index.html', 'EVIL')], 0)])),
    'FILE goes on after its end.',
  ],
  [
    'a second member of gzip',
    Buffer.concat([gzipSync(whole), gzipSync(Buffer.alloc(512))]),
    'FILE goes on after its end.',
  ],
  [
    'anything after gzip’s end',
    Buffer.concat([gzipSync(whole), Buffer.from('\0x')]),
    'FILE goes on after its end.',
  ],
])('an archive with %s is not whole', (_, bytes, line) => {
  expect(verify(bytes)).toEqual({
    said: `${line}\nThe archive is not whole, of 2 files by its manifest\n`,
    status: 1,
  })
})
