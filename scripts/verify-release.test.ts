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
const whole = pack([sums, ...files], 0)

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

test('nor what another program wrote into gzip’s head', () => {
  const zipped = gzipSync(whole)
  const head = Buffer.from(zipped.subarray(0, 10))
  head[3] = 4 + 8 + 16
  const more = Buffer.from('\u0002\0xxname\0comment\0')
  expect(verify(Buffer.concat([head, more, zipped.subarray(10)])).said).toBe('2 files are whole\n')
})

test.each(['site/index.html', 'content/site.json'])(
  'an archive without its %s is whole and no release',
  (path) => {
    const rest = files.filter((each) => each.path !== path)
    const { said, status } = verify(gzipSync(pack([entry(sumsFile, makeSums(rest)), ...rest], 0)))
    expect(said).toBe(`FILE holds no \`${path}\`, so it is no release of a site.\n`)
    expect(status).toBe(1)
  },
)

/** The archive with something else in the head of its second entry, whose checksum is mended. */
function withHead(change: (head: Buffer) => void): Buffer {
  const archive = Buffer.from(whole)
  const head = archive.subarray(1024, 1536)
  change(head)
  head.fill(' ', 148, 156)
  const sum = head.reduce((all, byte) => all + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return gzipSync(archive)
}

test.each([
  ['a symbolic link', withHead((head) => head.write('2', 156))],
  ['a hard link', withHead((head) => head.write('1', 156))],
  ['a place that a link would lead to', withHead((head) => head.write('/etc/passwd', 157))],
  ['rights of its own', withHead((head) => head.write('0104777', 100))],
  ['another owner', withHead((head) => head.write('root', 265))],
  ['a second reading of its name', withHead((head) => head.write('evil', 40))],
  ['a size that is read in two ways', withHead((head) => head.write('\u0080', 124, 'latin1'))],
  ['a name that is no text', withHead((head) => head.write('\u00ff', 5, 'latin1'))],
  ['something behind a file', gzipSync(Buffer.from(whole).fill('x', 1600, 1610))],
])('an archive that has an entry with %s is none of ours', (_, bytes) => {
  expect(verify(bytes)).toEqual({
    said: 'FILE is no archive of a release, or is cut short.\n',
    status: 1,
  })
})

const damaged = (at: number) => {
  const bytes = gzipSync(whole)
  bytes.writeUInt8(bytes.readUInt8(bytes.length + at) ^ 1, bytes.length + at)
  return bytes
}

test.each([
  ['is a tape archive without gzip', whole, 'It is no gzip file.'],
  ['is gzip’s first bytes', gzipSync(whole).subarray(0, 10), 'It is no gzip file.'],
  ['lacks its last byte', gzipSync(whole).subarray(0, -1), 'It is cut short.'],
  ['has another checksum', damaged(-8), 'It is damaged: its bytes do not come to its checksum.'],
  ['has another size', damaged(-4), 'It is damaged: its bytes do not come to its checksum.'],
])('a file that %s cannot be read, in one line', (_, bytes, why) => {
  expect(verify(bytes)).toEqual({ said: `FILE cannot be read. ${why}\n`, status: 1 })
})

test.each(['/dev/null', '.'])('%s is no file', (named) => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/verify-release.ts', named], {
    encoding: 'utf8',
  })
  expect(stderr).toBe(`${named} cannot be read. It is no file.\n`)
  expect(status).toBe(1)
})

test.each([
  [['site/A', 'site/a'], 'site/a and site/A are one file on some systems.'],
  [['site/\u00e9', 'site/e\u0301'], 'site/e\u0301 and site/\u00e9 are one file on some systems.'],
  [['site/a', 'site/a/b'], 'site/a is a file, and a folder of other files.'],
  [['site/A/c', 'site/a'], 'site/a is a file, and a folder of other files.'],
])('the paths %j cannot stand beside each other', (paths, line) => {
  const all = [...files, ...paths.map((path) => entry(path, path))]
  const { said, status } = verify(gzipSync(pack([entry(sumsFile, makeSums(all)), ...all], 0)))
  expect(said.split('\n')[0]).toBe(line)
  expect(status).toBe(1)
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

test.each([
  '/etc/x',
  '../x',
  'site/./x',
  'site//x',
  'site/',
  'site\\x',
  'C:/x',
  'site/\u001b[2J',
  'site/\u202egpj.html',
])('the path %j is told of, though the manifest names it', (path) => {
  const all = [...files, entry(path, 'x')]
  const { said, status } = verify(gzipSync(pack([entry(sumsFile, makeSums(all)), ...all], 0)))
  expect(said.split('\n')[0]).toBe(`${path.replace(/[\u001b\u202e]/, '\uFFFD')} ${plain}`)
  expect(status).toBe(1)
})

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
