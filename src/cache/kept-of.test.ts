import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { day } from './drop-old.ts'
import { forgetGone, keepOf } from './kept-of.ts'

test('what is kept of a folder that is gone is removed, and what does not say of which it is', () => {
  const all = newFolder('kept')
  const [there, gone] = [newFolder('there'), newFolder('gone')]
  keepOf(join(all, 'a'), there)
  keepOf(join(all, 'b'), gone)
  writeFileSync(join(all, 'nameless.json'), '{}')
  rmSync(gone, { recursive: true })
  forgetGone(all)
  expect(readdirSync(all), 'a build that is under way may be about to make it').toHaveLength(3)
  forgetGone(all, Date.now() + 2 * day)
  expect(['a', 'b', 'nameless.json'].filter((name) => existsSync(join(all, name)))).toEqual(['a'])
})

test('nothing kept yet is nothing to forget', () => {
  expect(() => forgetGone(join(newFolder('kept'), 'none'))).not.toThrow()
})

test('what says already of which it is is not written again', () => {
  const folder = join(newFolder('kept'), 'a')
  keepOf(folder, 'one')
  utimesSync(join(folder, 'of'), 1, 1)
  keepOf(folder, 'one')
  expect(statSync(join(folder, 'of')).mtimeMs).toBe(1000)
  keepOf(folder, 'another')
  expect(readFileSync(join(folder, 'of'), 'utf8')).toBe('another')
})
