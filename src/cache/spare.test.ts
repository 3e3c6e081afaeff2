import { linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { filesIn } from '../../scripts/output/record.ts'
import { stampOfFile } from './file-stamp.ts'
import { fillSpare } from './spare.ts'

/** Writes files into a folder, by their paths inside it. */
function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), words)
  }
}

/** The sites of a build that makes `made` and reuses these files of a last site, of which the spare held those in `named`. */
function sites({
  made,
  reused,
  named = [],
}: Record<'made' | 'reused', string[]> & { named?: string[] }) {
  const place = newFolder('spare')
  const [spare, last, built] = ['spare', 'last', 'built'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ]
  for (const folder of [spare, last, built]) mkdirSync(folder)
  write(built, Object.fromEntries(made.map((file) => [file, 'new'])))
  write(last, Object.fromEntries(reused.map((file) => [file, 'last'])))
  for (const file of named) {
    mkdirSync(dirname(join(spare, file)), { recursive: true })
    linkSync(join(last, file), join(spare, file))
  }
  return {
    spare,
    last,
    built,
    reused: new Map(reused.map((file) => [file, ''])),
    stampAt: (file: string) => stampOfFile(join(last, file)),
  }
}

test('a spare becomes the site: the very files that are reused, those that were made, and no others', () => {
  const all = sites({
    made: ['index.html', 'claims/b/index.html', 'claims/c/index.html'],
    reused: ['claims/a/index.html', 'claims/a/card.png'],
    named: ['claims/a/index.html', 'claims/a/card.png'],
  })
  write(all.spare, {
    'index.html': 'before',
    'claims/b/index.html': 'before',
    'claims/gone/index.html': 'before',
    'gone.txt': 'before',
  })
  expect([...fillSpare(all)].toSorted()).toEqual(['claims/a/card.png', 'claims/a/index.html'])
  expect(filesIn(all.built)).toEqual([
    'claims/a/card.png',
    'claims/a/index.html',
    'claims/b/index.html',
    'claims/c/index.html',
    'index.html',
  ])
  expect(statSync(join(all.built, 'claims/a/card.png')).ino).toBe(
    statSync(join(all.last, 'claims/a/card.png')).ino,
  )
  expect(readFileSync(join(all.built, 'claims/b/index.html'), 'utf8')).toBe('new')
  // Nothing is left of it, so that what is put away next has its place.
  expect(() => statSync(all.spare)).toThrow('ENOENT')
})

test('of what a spare holds, only the very file of the last site is believed', () => {
  const all = sites({ made: [], reused: ['a/index.html', 'b/index.html', 'c', 'd/e'] })
  // The same words of another file, a link, a folder in place of a file, a file in place of a folder.
  write(all.spare, { 'a/index.html': 'last', 'c/x': '', d: '' })
  mkdirSync(join(all.spare, 'b'))
  symlinkSync(join(all.last, 'b/index.html'), join(all.spare, 'b/index.html'))
  expect([...fillSpare(all)]).toEqual([])
  expect(filesIn(all.built)).toEqual([])
})

test('without a spare, or where nothing is reused, the site that was built stays as it is', () => {
  const none = sites({ made: ['index.html'], reused: [] })
  write(none.spare, { 'index.html': 'before', 'gone.txt': 'before' })
  expect([...fillSpare(none)]).toEqual([])
  expect(filesIn(none.built)).toEqual(['index.html'])
  expect([...fillSpare(none)]).toEqual([])
})
