import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { judgeHoldings } from './holdings.ts'
import { filesIn, hashesIn, inOrder, makeRecord, recordFile } from './record.ts'
import { seal } from './swap.ts'

/** A folder as a build leaves it. */
function builtSite(): string {
  const folder = newFolder('holdings')
  put(folder, 'index.html', 'front')
  put(folder, 'a/index.html', 'page a')
  seal(folder)
  return folder
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const judged = (folder: string) => () => judgeHoldings(folder, 'dist')

test('a folder that is not there, an empty one and one that a build filled may be replaced', () => {
  expect(judged(join(tmpdir(), 'no-such-folder'))).not.toThrow()
  expect(judged(newFolder('holdings'))).not.toThrow()
  expect(judged(builtSite())).not.toThrow()
})

test('what is left of a folder whose pages somebody removed is a build’s, and an empty folder of anybody else is not', () => {
  const folder = builtSite()
  rmSync(join(folder, 'a/index.html'))
  expect(judged(folder)).not.toThrow()
  mkdirSync(join(folder, 'b'))
  expect(judged(folder)).toThrow('No build put `b` there')
})

test('.git, CNAME, .nojekyll and what file managers leave do not stand in the way', () => {
  const folder = builtSite()
  put(folder, '.git', 'gitdir: ../.git/worktrees/dist')
  put(folder, 'CNAME', 'example.org')
  put(folder, '.nojekyll', '')
  put(folder, 'a/.DS_Store', 'where the icons are')
  expect(judged(folder)).not.toThrow()
  const worktree = newFolder('holdings')
  put(worktree, '.git/HEAD', 'ref: refs/heads/gh-pages')
  put(worktree, 'CNAME', 'example.org')
  expect(judged(worktree)).not.toThrow()
})

test('a page that was taken out of a built site does not stand in the way', () => {
  const folder = builtSite()
  rmSync(join(folder, 'a'), { recursive: true })
  expect(judged(folder)).not.toThrow()
})

test.each([
  ['notes.txt', 'dist/notes.txt', 'No build put `notes.txt` there.'],
  ['a/CNAME', 'dist/a/CNAME', 'No build put `a/CNAME` there.'],
  ['index.html', 'dist/index.html', '`index.html` was changed since a build put it there.'],
])('%s of a writer’s own is named and refused', (path, where, what) => {
  const folder = builtSite()
  put(folder, path, 'written by hand')
  expect(judged(folder)).toThrow(`${where}  error\n  ${what}`)
})

test('an empty folder and a link are refused, for no build makes any', () => {
  const folder = builtSite()
  mkdirSync(join(folder, 'uploads'))
  expect(judged(folder)).toThrow('No build put `uploads` there.')
  rmSync(join(folder, 'uploads'), { recursive: true })
  symlinkSync('index.html', join(folder, 'start.html'))
  expect(judged(folder)).toThrow('No build put `start.html` there.')
})

test('of many things, the first is named and the others are counted', () => {
  const folder = builtSite()
  for (const name of ['b', 'c', 'd']) put(folder, name, 'written by hand')
  expect(judged(folder)).toThrow('No build put `b` there; 2 more like it are in the folder.')
})

test('a folder without a record, or with one that cannot be read, is refused and told how to go on', () => {
  const docs = newFolder('holdings')
  put(docs, 'handbook.md', 'written by hand')
  expect(judged(docs)).toThrow('dist/handbook.md  error\n  `dist` holds a file and no record')
  expect(judged(docs)).toThrow('Move it aside, `mv dist dist-before`, and build again')
  put(docs, recordFile, '{ "files": ')
  expect(judged(docs)).toThrow('no record of a build')
})

test('the record holds every file but itself, and is the same for the same files', () => {
  const [one, other] = [builtSite(), builtSite()]
  const record: unknown = JSON.parse(makeRecord(hashesIn(one)))
  expect(record).toMatchObject({ files: { 'index.html': expect.stringMatching(/^[0-9a-f]{64}$/) } })
  expect(Object.keys((record as { files: object }).files)).toEqual([
    'SHA256SUMS',
    'a/index.html',
    'index.html',
  ])
  expect(makeRecord(hashesIn(one))).toBe(makeRecord(hashesIn(other)))
})

test('paths have the order in which a folder is listed', () => {
  const folder = newFolder('holdings')
  const paths = ['a.html', 'a/b/c.html', 'a/b-c.html', 'a-b/c.html', 'a/b.html', 'aa/c', 'B', 'é/a']
  for (const path of paths) put(folder, path, path)
  expect(inOrder(paths)).toEqual(filesIn(folder))
})

test('what was seen is not read again, and is seen to be another once somebody wrote to it', () => {
  const folder = builtSite()
  const seen = new Map()
  judgeHoldings(folder, 'dist', { seen })
  expect([...seen.keys()]).toEqual(['SHA256SUMS', 'a/index.html', 'index.html'])
  expect(() => judgeHoldings(folder, 'dist', { seen })).not.toThrow()
  put(folder, 'a/index.html', 'page b')
  expect(() => judgeHoldings(folder, 'dist', { seen })).toThrow(
    'was changed since a build put it there',
  )
})
