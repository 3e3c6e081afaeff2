import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { dropUnused, findKept, keep } from './kept.ts'

const bytes = new Uint8Array([1, 2, 3])
const days = (count: number) => Date.UTC(2026, 10, 1 + count)

/** A folder with pictures that were last asked for on some days. */
function folderOf(asked: Readonly<Record<string, number>>): string {
  const folder = newFolder('kept')
  for (const [name, on] of Object.entries(asked)) {
    keep(join(folder, name), bytes)
    utimesSync(join(folder, name), days(on) / 1000, days(on) / 1000)
  }
  return folder
}

test('what nobody asked for in thirty days is dropped, half a picture too', () => {
  const folder = folderOf({ old: 0, recent: 2 })
  writeFileSync(join(folder, 'old.1234'), '')
  utimesSync(join(folder, 'old.1234'), days(0) / 1000, days(0) / 1000)
  dropUnused(folder, days(31))
  expect(readdirSync(folder)).toEqual(['recent'])
})

test('what was asked for since is kept', () => {
  const folder = folderOf({ asked: 0, other: 0 })
  expect(findKept(join(folder, 'asked'), days(20))).toEqual(bytes)
  dropUnused(folder, days(31))
  expect(readdirSync(folder)).toEqual(['asked'])
  expect(findKept(join(folder, 'asked'), days(31))).toEqual(bytes)
  expect(findKept(join(folder, 'other'), days(31))).toBeUndefined()
})

test('where nothing is kept there is nothing to drop', () => {
  expect(() => dropUnused(join(newFolder('kept'), 'none'), days(0))).not.toThrow()
})
