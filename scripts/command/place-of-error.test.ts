import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { placesOfErrors } from './place-of-error.ts'

const project = newFolder('project')
const placeOf = placesOfErrors(project)

function errorFrom(...frames: readonly string[]): Error {
  const error = new Error('no')
  error.stack = `Error: no\n${frames.map((frame) => `    at ${frame}`).join('\n')}`
  return error
}

const urlOf = (path: string) => pathToFileURL(join(project, path)).href

test('the innermost place in the project’s own source is that of an error', () => {
  const error = errorFrom(
    'new Promise (<anonymous>)',
    `Object.read (${urlOf('node_modules/it/index.js')}:1:1)`,
    `async Promise.all (index 0)`,
    `async sayList (${urlOf('src/say/a list.ts')}:4:9)`,
    urlOf('src/pages/a.ts:1:1'),
  )
  expect(placeOf(error)).toBe('src/say/a list.ts:4:9')
})

test('what was bundled is followed back by its map', () => {
  const chunks = join(project, '.cache/builds/dist/chunks')
  mkdirSync(chunks, { recursive: true })
  // The second line of the chunk is the third of its source: AACA, then AAEA.
  const map = {
    version: 3,
    sources: ['../../../../src/pages/a.astro', '../../../../node_modules/it/index.js'],
    names: [],
    mappings: 'ACAA;ADEA',
  }
  writeFileSync(join(chunks, 'a.mjs.map'), JSON.stringify(map))
  const chunk = urlOf('.cache/builds/dist/chunks/a.mjs')
  expect(placeOf(errorFrom(`render (${chunk}:1:1)`, `${chunk}:2:5`))).toBe('src/pages/a.astro:3:1')
})

test('of what was thrown elsewhere no place is known', () => {
  expect(placeOf(errorFrom('node:fs:1:1', '/usr/lib/it.js:1:1'))).toBeUndefined()
  expect(placeOf('no error')).toBeUndefined()
})
