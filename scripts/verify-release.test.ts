import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
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

test('a file that was changed or added is named', () => {
  const changed = [entry('site/index.html', '<p>b'), ...files.slice(1), entry('site/x', '')]
  expect(verify(gzipSync(pack([sums, ...changed], 0)))).toEqual({
    said: 'site/index.html was changed.\nsite/x was added.\n2 of 2 files do not fit\n',
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
])('an archive that %s is told in one line', (_, bytes, line) => {
  const { said, status } = verify(bytes)
  expect(said).toMatch(line)
  expect(status).toBe(1)
})
