import { expect, test } from 'vitest'
import { addAll } from './add-all.ts'
import { leastOf, mostOf } from './extremes.ts'

const million = Array.from({ length: 1_000_000 }, (_, i) => i)

test('a list takes a million more', () => {
  const list = [-1]
  addAll(list, million)
  expect(list).toHaveLength(1_000_001)
  expect(list.at(-1)).toBe(999_999)
})

test('of a million numbers the least and the most are found', () => {
  expect([leastOf(million), mostOf(million)]).toEqual([0, 999_999])
})

test('of none they are what Math.min and Math.max say', () => {
  expect([leastOf([]), mostOf([])]).toEqual([Math.min(), Math.max()])
})
