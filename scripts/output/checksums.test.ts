import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { faultsAgainst, makeSums, readSums, sumsFile } from './checksums.ts'

const entry = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })
const entries = [entry('b.txt', 'b'), entry('a/a.txt', 'a')]

test('a manifest is what sha256sum checks', () => {
  const folder = newFolder('sums')
  writeFileSync(join(folder, 'b.txt'), 'b')
  writeFileSync(join(folder, sumsFile), makeSums([entry('b.txt', 'b')]))
  const { stdout, status } = spawnSync('sha256sum', ['-c', sumsFile], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([stdout, status]).toEqual(['b.txt: OK\n', 0])
})

test('what was changed, taken out or added is named', () => {
  const sums = readSums(makeSums(entries))
  if (!sums) throw new Error('invalid manifest')
  expect(faultsAgainst(sums, entries)).toEqual([])
  expect(faultsAgainst(sums, [entry('b.txt', 'c'), entry('new.txt', '')])).toEqual([
    'a/a.txt is missing.',
    'b.txt was changed.',
    'new.txt was added.',
  ])
})

test('a text that is no manifest is not read', () => {
  expect(readSums('<!doctype html>\n')).toBeUndefined()
  expect(readSums(makeSums([entry('b.txt', 'b'), entry('b.txt', 'c')]))).toBeUndefined()
})
