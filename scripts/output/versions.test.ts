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
  keepVersions(built, last)
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
  keepVersions(built, last)
  keepVersions(built, join(last, 'nowhere'))
  expect(existsSync(join(built, 'figures'))).toBe(false)
})
