import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { seal } from './swap.ts'
import { keepVersions } from './versions.ts'

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const address = { at: 'https://example.org/', isPublished: true }

test('what was cited under a name for good is there after the figure changed, and nothing else', () => {
  const [last, built] = [newFolder('last'), newFolder('built')]
  put(last, 'figures/flood@1a2b3c4d.svg', 'before')
  put(last, 'figures/flood@1a2b3c4d.png', 'before')
  put(last, 'figures/flood.svg', 'before')
  put(last, 'figures/gone.svg', 'before')
  seal(last)
  put(last, 'figures/flood@1a2b3c4d.png', 'changed by somebody')
  put(last, 'figures/mine@1a2b3c4d.svg', 'no build’s')
  put(built, 'figures/flood@5e6f7a8b.svg', 'after')
  put(built, 'figures/flood.svg', 'after')
  keepVersions(built, last, address)
  const read = (path: string) => readFileSync(join(built, path), 'utf8')
  expect(read('figures/flood@1a2b3c4d.svg')).toBe('before')
  expect(read('figures/flood@5e6f7a8b.svg')).toBe('after')
  expect(read('figures/flood.svg')).toBe('after')
  for (const name of ['flood@1a2b3c4d.png', 'gone.svg', 'mine@1a2b3c4d.svg'])
    expect(existsSync(join(built, 'figures', name))).toBe(false)
})

test('a folder without a build’s record gives nothing, and one that is not there neither', () => {
  const [last, built] = [newFolder('last'), newFolder('built')]
  put(last, 'figures/flood@1a2b3c4d.svg', 'no build’s')
  keepVersions(built, last, address)
  keepVersions(built, join(last, 'nowhere'), address)
  expect(existsSync(join(built, 'figures'))).toBe(false)
})

test('what was only looked at, or published at another address, is not brought over, and what was cited before stays', () => {
  const [first, looked, third, elsewhere] = ['a', 'b', 'c', 'd'].map((name) => newFolder(name))
  if (!first || !looked || !third || !elsewhere) throw new Error('invalid folders')
  put(first, 'figures/flood@11111111.svg', 'published')
  seal(first, { cited: keepVersions(first, join(first, 'nowhere'), address) })
  put(looked, 'figures/flood@22222222.svg', 'a draft')
  seal(looked, { cited: keepVersions(looked, first, { ...address, isPublished: false }) })
  put(third, 'figures/flood@33333333.svg', 'published again')
  const cited = keepVersions(third, looked, address)
  expect(cited.paths).toEqual(['figures/flood@11111111.svg', 'figures/flood@33333333.svg'])
  expect(existsSync(join(third, 'figures/flood@22222222.svg'))).toBe(false)
  seal(third, { cited })
  const other = { ...address, at: 'https://example.net/' }
  expect(keepVersions(elsewhere, third, other).paths).toEqual([])
  expect(existsSync(join(elsewhere, 'figures'))).toBe(false)
})
