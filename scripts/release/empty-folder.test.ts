import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { inEmptyFolder } from './empty-folder.ts'

test('each time the folder is empty, and none is left, though making failed', () => {
  const around = newFolder('empty')
  const make = (folder: string) => {
    const before = readdirSync(folder)
    writeFileSync(join(folder, 'a'), 'a')
    return before
  }
  const fail = (folder: string) => {
    make(folder)
    throw new Error('no site')
  }
  expect(() => inEmptyFolder(join(around, 'cache/a-'), fail)).toThrow('no site')
  expect(inEmptyFolder(join(around, 'cache/a-'), make)).toEqual([])
  expect(inEmptyFolder(join(around, 'cache/a-'), make)).toEqual([])
  expect(readdirSync(join(around, 'cache'))).toEqual([])
})
