import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { foreignIn, type Seen } from './foreign.ts'
import type { Lock } from './lock.ts'
import { sumsFile } from './checksums.ts'
import { filesOf } from './files.ts'
import { recordFile } from './record.ts'
import { mendSwap, seal, swapIn } from './swap.ts'

let place = ''
let folder = ''
let noted: string[] = []
const lock: Lock = { left: undefined, note: (stage) => noted.push(stage), release: () => undefined }
const output = () => ({ folder, named: 'dist' })

function put(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true })
  writeFileSync(join(place, path), text)
}
const read = (path: string): string => readFileSync(join(place, path), 'utf8')

/** A site of one page, built and sealed under a name. */
function site(name: string, words: string): string {
  put(`${name}/index.html`, words)
  seal(join(place, name))
  return join(place, name)
}

beforeEach(() => {
  place = newFolder('swap')
  folder = join(place, 'dist')
  noted = []
})

describe('a swap', () => {
  test('makes the folder where there is none, and leaves nothing beside it', () => {
    swapIn(site('built', 'one'), output(), lock)
    expect(read('dist/index.html')).toBe('one')
    expect(readdirSync(place)).toEqual(['dist'])
    expect(noted).toEqual(['staging', 'swapping'])
  })

  test('is noted before anything stands beside the folder, and leaves nothing there where it cannot be', () => {
    site('dist', 'one')
    const full = (stage: string) => ({
      ...lock,
      note: (now: string) => {
        noted.push(`${now}: ${readdirSync(place).join(' ')}`)
        if (now === stage) throw new Error('The disk is full.')
      },
    })
    for (const stage of ['staging', 'swapping'])
      expect(() => swapIn(site('built', 'two'), output(), full(stage))).toThrow('dist is as it was')
    expect(noted).toEqual([
      'staging: built dist',
      'staging: built dist',
      'swapping: dist dist-building',
    ])
    expect(read('dist/index.html')).toBe('one')
    expect(existsSync(join(place, 'dist-building'))).toBe(false)
  })

  test('replaces the last site, and keeps .git, CNAME and .nojekyll', () => {
    site('dist', 'one')
    put('dist/.git/HEAD', 'ref: refs/heads/gh-pages')
    put('dist/CNAME', 'example.org')
    put('dist/.nojekyll', '')
    swapIn(site('built', 'two'), output(), lock)
    expect(read('dist/index.html')).toBe('two')
    expect(read('dist/.git/HEAD')).toBe('ref: refs/heads/gh-pages')
    expect(read('dist/CNAME')).toBe('example.org')
    expect(readdirSync(folder).toSorted()).toEqual([
      '.allegedly-build.json',
      '.git',
      '.nojekyll',
      'CNAME',
      'SHA256SUMS',
      'index.html',
    ])
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('takes a CNAME that the last build made for the build’s, and one written since for the writer’s', () => {
    put('dist/CNAME', 'old.example')
    site('dist', 'one')
    put('built/CNAME', 'new.example')
    swapIn(site('built', 'two'), output(), lock)
    expect(read('dist/CNAME')).toBe('new.example')
    put('dist/CNAME', 'by-hand.example')
    put('built/CNAME', 'newer.example')
    swapIn(site('built', 'three'), output(), lock)
    expect(read('dist/CNAME')).toBe('by-hand.example')
  })

  test('gives every file the mode 0644 and every folder 0755, whatever the umask', () => {
    const umask = process.umask(0o077)
    try {
      put('built/a/page.html', 'a')
      swapIn(site('built', 'one'), output(), lock)
    } finally {
      process.umask(umask)
    }
    const mode = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8)
    expect(['', 'a', 'index.html', 'a/page.html', recordFile].map(mode)).toEqual([
      '755',
      '755',
      '644',
      '644',
      '644',
    ])
  })

  test('puts the replaced site away as a spare, in place of the one before', () => {
    put('dist/.git/HEAD', 'ref: refs/heads/gh-pages')
    site('dist', 'one')
    const spare = join(place, 'kept/spare')
    for (const words of ['two', 'three']) {
      swapIn(site('built', words), { ...output(), spare }, lock)
      expect(read('dist/index.html')).toBe(words)
      expect(readdirSync(place).toSorted()).toEqual(['dist', 'kept'])
    }
    expect(read('kept/spare/index.html')).toBe('two')
    expect(readdirSync(spare)).not.toContain('.git')
  })

  test('is taken back where somebody put something into the last site, or changed it, since it was looked at', () => {
    put('dist/claims/one/index.html', 'one')
    site('dist', 'front')
    const spare = join(place, 'kept/spare')
    const changes = [
      () => put('dist/claims/one/notes.txt', 'mine'),
      () => put('dist/index.html', 'changed by hand'),
    ]
    for (const change of changes) {
      const seen: Seen = new Map()
      expect(foreignIn(folder, { seen })).toEqual([])
      change()
      const before = filesOf(folder)
      const swap = () => swapIn(site('built', 'two'), { ...output(), spare }, lock, { seen })
      expect(swap).toThrow(/notes\.txt|was changed/)
      expect(filesOf(folder)).toEqual(before)
      expect(readdirSync(place)).toEqual(['dist'])
      rmSync(join(folder, 'claims/one/notes.txt'), { force: true })
    }
  })

  test('removes what was seen to be a build’s, folders and litter in them too', () => {
    put('dist/claims/one/index.html', 'one')
    site('dist', 'front')
    const seen: Seen = new Map()
    expect(foreignIn(folder, { seen })).toEqual([])
    put('dist/claims/.DS_Store', '')
    expect(swapIn(site('built', 'two'), output(), lock, { seen })).toBeUndefined()
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('that cannot be made leaves the last site as it was', () => {
    site('dist', 'one')
    expect(() => swapIn(join(place, 'not-built'), output(), lock)).toThrow('dist is as it was')
    expect(read('dist/index.html')).toBe('one')
    expect(readdirSync(place)).toEqual(['dist'])
  })
})

describe('after a build that died', () => {
  test('between the two renames, the last site is brought back', () => {
    site('dist', 'one')
    renameSync(folder, `${folder}-last`)
    site('dist-building', 'two')
    expect(mendSwap(output(), 'swapping')).toContain('Restored dist')
    expect(read('dist/index.html')).toBe('one')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('the same where its lock is gone, for the record says whose it is', () => {
    site('dist-last', 'one')
    expect(mendSwap(output(), undefined)).toContain('Restored dist')
    expect(read('dist/index.html')).toBe('one')
  })

  test('as the replaced site was removed, the rest of it goes', () => {
    for (const stoppedAt of [0, 1, 2, 3]) {
      site('dist', 'new')
      put('dist-last/claims/one/index.html', 'one')
      put('dist-last/claims/two/index.html', 'two')
      site('dist-last', 'old')
      const steps = ['claims/one/index.html', 'claims/two/index.html', 'index.html', sumsFile]
      for (const path of steps.slice(0, stoppedAt + 1)) rmSync(join(place, 'dist-last', path))
      expect(mendSwap(output(), 'swapping')).toContain('Restored dist')
      expect(readdirSync(place)).toEqual(['dist'])
    }
  })

  test('behind the second, what is kept is brought over and the replaced site removed', () => {
    site('dist-last', 'one')
    put('dist-last/.git/HEAD', 'ref: refs/heads/gh-pages')
    site('dist', 'two')
    mendSwap(output(), 'swapping')
    expect(read('dist/index.html')).toBe('two')
    expect(read('dist/.git/HEAD')).toBe('ref: refs/heads/gh-pages')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  test('while it copied, the half copy goes', () => {
    site('dist', 'one')
    put('dist-building/index.html', 'tw')
    expect(mendSwap(output(), 'staging')).toBeUndefined()
    expect(readdirSync(place)).toEqual(['dist'])
  })
})

describe('what a swap needs the name of', () => {
  test.each([
    ['dist-last', 'dist-last/photo.txt', undefined],
    ['dist-building', 'dist-building/photo.txt', undefined],
    ['dist-building', 'dist-building/photo.txt', 'building'],
  ] as const)('%s is not touched where a build did not leave it', (name, path, left) => {
    site('dist', 'one')
    put(path, 'by hand')
    expect(() => mendSwap(output(), left)).toThrow(`\`${name}\` is in the way`)
    expect(read(path)).toBe('by hand')
  })

  test('a copy of the site that a person made under that name is not touched either', () => {
    site('dist', 'one')
    site('dist-last', 'one')
    expect(() => mendSwap(output(), undefined)).toThrow('`dist-last` is in the way')
    expect(existsSync(join(place, 'dist-last/index.html'))).toBe(true)
  })
})
