import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from './settle.ts'

const anyBoxes = fc.array(
  fc.record({
    wish: fc.integer({ min: 0, max: 400 }),
    size: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 30 },
)

test('boxes keep their order and their distance', () => {
  fc.assert(
    fc.property(anyBoxes, fc.nat(20), (boxes, gap) => {
      const middles = settle(boxes, gap)
      middles.slice(1).forEach((middle, i) => {
        const room = ((boxes[i]?.size ?? 0) + (boxes[i + 1]?.size ?? 0)) / 2 + gap
        expect(middle - (middles[i] ?? 0)).toBeGreaterThanOrEqual(room - 1e-6)
      })
    }),
  )
})

test('what is in nobody’s way stands where it wishes to', () => {
  const boxes = [
    { wish: 10, size: 10 },
    { wish: 100, size: 10 },
    { wish: 110, size: 30 },
  ]
  expect(settle(boxes, 0)[0]).toBe(10)
  const middles = settle(boxes, 0)
  expect((middles[1] ?? 0) + (middles[2] ?? 0)).toBe(210)
})

test('boxes that have room between two ends stay there, in their order', () => {
  fc.assert(
    fc.property(anyBoxes, (boxes) => {
      const whole = boxes.reduce((sum, { size }) => sum + size, 0)
      const middles = settle(boxes, 0, [0, whole + 50])
      middles.forEach((middle, i) => {
        const half = (boxes[i]?.size ?? 0) / 2
        expect(middle - half).toBeGreaterThanOrEqual(-1e-6)
        expect(middle + half).toBeLessThanOrEqual(whole + 50 + 1e-6)
        const before = middles[i - 1]
        if (before !== undefined)
          expect(middle - before).toBeGreaterThanOrEqual(
            half + (boxes[i - 1]?.size ?? 0) / 2 - 1e-6,
          )
      })
    }),
  )
})
