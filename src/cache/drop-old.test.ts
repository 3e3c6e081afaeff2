import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { dropOld } from './drop-old.ts'

const seconds = (count: number) => count * 1000

test('what was last written before a time is dropped, folders whole', () => {
  const folder = newFolder('old')
  for (const [name, at] of [['a', 1] as const, ['b', 2] as const, ['c', 3] as const]) {
    mkdirSync(join(folder, name, 'inside'), { recursive: true })
    utimesSync(join(folder, name), at, at)
  }
  writeFileSync(join(folder, 'd'), '')
  utimesSync(join(folder, 'd'), 1, 1)
  dropOld(folder, seconds(2))
  expect(readdirSync(folder)).toEqual(['b', 'c'])
  dropOld(folder, seconds(4), (path) => path.endsWith('c'))
  expect(readdirSync(folder)).toEqual(['b'])
})

test('where there is nothing, nothing is dropped', () => {
  expect(() => dropOld(join(newFolder('old'), 'none'), seconds(2))).not.toThrow()
})
