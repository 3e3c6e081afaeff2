import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeInLanes, rangeFor } from './lanes.ts'

const label = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  width: fc.double({ min: 1, max: 200, noNaN: true }),
})

describe('placeInLanes', () => {
  test('labels with room between them share the nearest lane', () => {
    const lanes = placeInLanes(
      [
        { x: 0, width: 40 },
        { x: 100, width: 40 },
      ],
      4,
    )
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 0])
  })

  test('a label that would reach the next point rises above it', () => {
    const lanes = placeInLanes(
      [
        { x: 0, width: 120 },
        { x: 100, width: 40 },
      ],
      4,
    )
    expect(lanes.map(({ lane }) => lane)).toEqual([1, 0])
  })

  test('no label touches another label or a leader, whatever the data', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
        const lanes = placeInLanes(labels, 4)
        labels.forEach((a, i) =>
          labels.forEach((b, j) => {
            const [at, other] = [lanes[i], lanes[j]]
            if (i === j || !at || !other) return
            if (at.lane === other.lane)
              expect(at.left + a.width <= other.left || other.left + b.width <= at.left).toBe(true)
            if (other.lane > at.lane) expect(b.x < at.left || b.x > at.left + a.width).toBe(true)
          }),
        )
      }),
    )
  })
})

test('a scale ends where the label of its last point still fits', () => {
  expect(rangeFor([{ share: 1, width: 140 }], { left: 0, edge: 640 })).toBe(500)
  expect(rangeFor([{ share: 0.5, width: 140 }], { left: 0, edge: 640 })).toBe(640)
})
