import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
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

test('what a killed process left is removed, and nothing that another one works in, or that is not its own', () => {
  const around = newFolder('empty')
  const { pid: dead } = spawnSync(process.execPath, ['-e', ''])
  for (const name of [
    `a-${dead}-Xy12z3`,
    `a-${process.ppid}-Xy12z3`,
    'a-notes',
    `b-${dead}-Xy12z3`,
  ])
    mkdirSync(join(around, name, 'site'), { recursive: true })
  inEmptyFolder(join(around, 'a-'), () => undefined)
  expect(readdirSync(around).toSorted()).toEqual(
    [`a-${process.ppid}-Xy12z3`, 'a-notes', `b-${dead}-Xy12z3`].toSorted(),
  )
})
