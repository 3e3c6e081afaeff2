import { expect, test } from 'vitest'
import { boxAround, grow, overlaps } from './box.ts'

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height })

test.each([
  ['that share an area', box(5, 5), 0, true],
  ['that touch at a side', box(10, 0), 0, false],
  ['that touch above', box(0, -10), 0, false],
  ['that touch below', box(0, 10), 0, false],
  ['that touch at the other side', box(-10, 0), 0, false],
  ['of which one lies in the other', box(2, 2, 2, 2), 0, true],
  ['closer than a gap', box(12, 0), 3, true],
  ['as far as a gap', box(13, 0), 3, false],
  ['as far as a gap to the left', box(-13, 0), 3, false],
  ['as far as a gap below', box(0, 13), 3, false],
  ['as far as a gap above', box(0, -13), 3, false],
])('boxes %s', (_, other, gap, expected) => {
  expect(overlaps(box(0, 0), other, gap)).toBe(expected)
  expect(overlaps(other, box(0, 0), gap)).toBe(expected)
})

test('a box around two points does not mind their order', () => {
  expect(boxAround([1, 9], [4, 2])).toEqual({ x: 1, y: 2, width: 3, height: 7 })
  expect(boxAround([4, 2], [1, 9])).toEqual({ x: 1, y: 2, width: 3, height: 7 })
})

test('a box grows on each side', () => {
  expect(grow(box(10, 20, 5, 6), 2)).toEqual({ x: 8, y: 18, width: 9, height: 10 })
})
