import fc from 'fast-check'
import { expect, test } from 'vitest'
import { besideLater, type OnStem } from './beside-later.ts'

const bare = (y: number, r: number): OnStem => ({
  ...{ y, wide: r, up: r, down: r, isInTheWay: false },
})

const anyMarks = fc.array(
  fc
    .record({
      ...{ y: fc.integer({ min: 0, max: 60 }), r: fc.constantFrom(3, 4, 4.5, 6) },
      ...{ more: fc.nat(13), less: fc.nat(13), isInTheWay: fc.boolean() },
    })
    .map(({ y, r, more, less, isInTheWay }) => ({
      ...{ y, wide: r, up: Math.max(r, more), down: Math.max(r, less), isInTheWay },
    })),
  { minLength: 1, maxLength: 6 },
)

const isHidden = (a: OnStem & { x: number }, b: OnStem & { x: number }) =>
  Math.abs(a.x - b.x) < a.wide + b.wide && a.y - a.up < b.y + b.down && b.y - b.up < a.y + a.down

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
  expect(besideLater([bare(0, 4), bare(40, 6)])).toEqual([0, 0])
  expect(besideLater([bare(39, 3), bare(40, 4)])).toEqual([-9, 0])
})

test('a value whose open end the arrow to the next would run along stands beside the stem', () => {
  expect(besideLater([{ ...bare(40, 4), up: 13, isInTheWay: true }, bare(0, 6)])).toEqual([-12, 0])
})
