import { expect, test } from 'vitest'
import { firstPast } from './first-past.ts'

const million = Array.from({ length: 1_000_000 }, (_, i) => i)

test('the first of a million that is past something is found with twenty questions', () => {
  let asked = 0
  const found = firstPast(million, (each) => {
    asked++
    return each >= 123_456
  })
  expect(found).toBe(123_456)
  expect(asked).toBeLessThanOrEqual(20)
})

test('where none is past, it is the end', () => {
  expect(firstPast(million, () => false)).toBe(1_000_000)
  expect(firstPast([], () => true)).toBe(0)
})
