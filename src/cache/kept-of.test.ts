import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { forgetGone, keepOf } from './kept-of.ts'

test('what is kept of a folder that is gone is removed, and what does not say of which it is', () => {
  const all = newFolder('kept')
  const [there, gone] = [newFolder('there'), newFolder('gone')]
  keepOf(join(all, 'a'), there)
  keepOf(join(all, 'b'), gone)
  writeFileSync(join(all, 'nameless.json'), '{}')
  rmSync(gone, { recursive: true })
  forgetGone(all)
  expect(['a', 'b', 'nameless.json'].filter((name) => existsSync(join(all, name)))).toEqual(['a'])
})

test('nothing kept yet is nothing to forget', () => {
  expect(() => forgetGone(join(newFolder('kept'), 'none'))).not.toThrow()
})
