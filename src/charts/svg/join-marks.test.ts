import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../scene/box.ts'
import { boxOfShape, type SceneMark, type Shape } from '../scene/scene.ts'
import { joinMarks } from './join-marks.ts'

const anyMark = fc.record({
  claim: fc.constantFrom('a-claim', undefined),
  status: fc.constantFrom('fact' as const, 'estimate' as const),
  shapes: fc.array(
    fc.tuple(fc.nat(30), fc.nat(6), fc.boolean()).map(([x, width, isBar]): Shape =>
      isBar
        ? {
            ...{ shape: 'bar', box: { x, y: 0, width, height: 9 }, fill: 'solid', tone: 'ink' },
          }
        : { shape: 'dot', at: [x, 4], r: 2, fill: 'paper', tone: 'ink' },
    ),
    { minLength: 1, maxLength: 4 },
  ),
})

test('of two shapes that touch, the one that covered the other still does, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 8 }), (marks) => {
      const order = (of: readonly SceneMark[]) => of.flatMap(({ shapes }) => shapes)
      const [before, after] = [order(marks), order(joinMarks(marks))]
      expect(new Set(after)).toEqual(new Set(before))
      expect(after).toHaveLength(before.length)
      const place = new Map(after.map((shape, i) => [shape, i]))
      before.forEach((under, i) => {
        for (const over of before.slice(i + 1))
          if (overlaps(boxOfShape(under), boxOfShape(over), -1))
            expect(place.get(under)).toBeLessThan(place.get(over) ?? 0)
      })
    }),
  )
})

test('marks of another claim or status stay apart, so that each is still held back by itself', () => {
  const dot = (x: number): Shape => ({ shape: 'dot', at: [x, 0], r: 2, fill: 'solid', tone: 'ink' })
  const marks: readonly SceneMark[] = [
    { status: 'fact', shapes: [dot(0)] },
    { status: 'fact', shapes: [dot(9)] },
    { status: 'estimate', shapes: [dot(18)] },
    { status: 'estimate', claim: 'a-claim', shapes: [dot(27)] },
  ]
  expect(joinMarks(marks).map(({ shapes }) => shapes.length)).toEqual([2, 1, 1])
})
