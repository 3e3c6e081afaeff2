import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { findKept, keep } from './kept.ts'

const bytes = new Uint8Array([1, 2, 3])
const days = (count: number) => Date.UTC(2026, 10, 1 + count)

test('a picture that is asked for is of that day', () => {
  const file = join(newFolder('kept'), 'picture')
  keep(file, bytes)
  utimesSync(file, days(0) / 1000, days(0) / 1000)
  expect(findKept(file, days(20))).toEqual(bytes)
  expect(statSync(file).mtimeMs).toBe(days(20))
})

test('half a picture is none', () => {
  const file = join(newFolder('kept'), 'picture')
  writeFileSync(file, bytes)
  expect(findKept(file, days(0))).toBeUndefined()
})
