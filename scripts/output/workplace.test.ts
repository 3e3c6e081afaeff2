import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asNobody } from '../../.config/as-nobody.ts'
import { newFolder } from '../../.config/new-folder.ts'
import { openWorkplace } from './workplace.ts'

test('a build makes the folders it works in', () => {
  const project = newFolder('workplace')
  openWorkplace(project)
  openWorkplace(project)
  writeFileSync(join(project, '.cache/builds/a'), '')
})

test.each(['.cache', '.cache/builds'])('a file in place of `%s` is told, and the mend', (name) => {
  const project = newFolder('workplace')
  mkdirSync(join(project, name, '..'), { recursive: true })
  writeFileSync(join(project, name), '')
  expect(() => {
    openWorkplace(project)
  }).toThrow(
    [
      `${name}  error`,
      '  This is no folder.',
      '  A build works there before its site takes its place.',
      `  Move it elsewhere, and the build makes a folder \`${name}\`.`,
    ].join('\n'),
  )
})

test('so is a link that leads nowhere', () => {
  const project = newFolder('workplace')
  symlinkSync('/nowhere', join(project, '.cache'))
  expect(() => {
    openWorkplace(project)
  }).toThrow('.cache  error\n  This is no folder.')
})

test('a folder into which nobody may write is told', () => {
  const project = newFolder('workplace')
  chmodSync(project, 0o755)
  mkdirSync(join(project, '.cache'))
  chmodSync(join(project, '.cache'), 0o555)
  expect(() => {
    asNobody(() => {
      openWorkplace(project)
    })
  }).toThrow(/^\.cache.* {2}error\n {2}Nobody may write into this folder\./)
})
