import { spawnSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { createFile, judgePlace, replaceFile } from './write.ts'

let folder = ''
let file = ''
const read = (): string => readFileSync(file, 'utf8')

beforeEach(() => {
  folder = newFolder('write')
  file = join(folder, 'a.json')
})

test('a file is made or replaced as a whole, readable to all, and nothing else is left', () => {
  const umask = process.umask(0o077)
  try {
    replaceFile(file, 'one')
    replaceFile(file, 'two', 'one')
  } finally {
    process.umask(umask)
  }
  expect(read()).toBe('two')
  expect(statSync(file).mode & 0o777).toBe(0o644)
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('a file that changed since it was read, or went, is left as it is', () => {
  writeFileSync(file, 'of a person')
  expect(() => replaceFile(file, 'ours', 'as it was read')).toThrow(`${file} was changed`)
  expect(read()).toBe('of a person')
  expect(() => replaceFile(join(folder, 'b.json'), 'ours', 'as it was read')).toThrow('was changed')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('a link stays a link, and the file it leads to is replaced', () => {
  writeFileSync(file, 'one')
  symlinkSync(file, join(folder, 'b.json'))
  replaceFile(join(folder, 'b.json'), 'two')
  expect(lstatSync(join(folder, 'b.json')).isSymbolicLink()).toBe(true)
  expect(read()).toBe('two')
})

test('a file that is there already is not made again', () => {
  expect(createFile(file, 'one')).toBe(true)
  expect(createFile(file, 'two')).toBe(false)
  expect(read()).toBe('one')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('where nothing can be written, the cause is told in one line', () => {
  writeFileSync(file, 'one')
  expect(() => replaceFile(join(file, 'b.json'), 'two')).toThrow(/^[^\n]*is as it was\.$/)
})

test('a folder, a device, a pipe and a link to one are left as they are', () => {
  const [pipe, link] = [join(folder, 'pipe'), join(folder, 'link')]
  spawnSync('mkfifo', [pipe])
  symlinkSync(pipe, link)
  const held = readdirSync(folder)
  for (const place of [pipe, link]) {
    expect(() => replaceFile(place, 'two')).toThrow(`${place} is a device, a pipe or a socket`)
  }
  expect(() => replaceFile(folder, 'two')).toThrow(`${folder} is a folder and no file`)
  expect(() => judgePlace('/dev/null')).toThrow('/dev/null is a device')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
  expect(readdirSync(folder)).toEqual(held)
})
