import fc from 'fast-check'
import { expect, test } from 'vitest'
import { besideLater, type OnStem } from './beside-later.ts'

const anyMarks = fc.array(
  fc.record({ y: fc.integer({ min: 0, max: 60 }), r: fc.constantFrom(3, 4, 4.5, 6) }),
  { minLength: 1, maxLength: 6 },
)

const isHidden = (a: OnStem & { x: number }, b: OnStem & { x: number }) =>
  Math.abs(a.x - b.x) < a.r + b.r && Math.abs(a.y - b.y) < a.r + b.r

test('no value of a period hides another, however near they are', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const offsets = besideLater(marks)
      const placed = marks.map((mark, i) => ({ ...mark, x: offsets[i] ?? 0 }))
      for (const [i, one] of placed.entries())
        for (const other of placed.slice(i + 1)) expect(isHidden(one, other)).toBe(false)
    }),
  )
})

test('the value that stands is on its stem, and so is one that is far from it', () => {
  expect(
    besideLater([
      { y: 0, r: 4 },
      { y: 40, r: 6 },
    ]),
  ).toEqual([0, 0])
  expect(
    besideLater([
      { y: 39, r: 3 },
      { y: 40, r: 4 },
    ]),
  ).toEqual([-9, 0])
})
