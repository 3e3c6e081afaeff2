import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsHeight, setBounds } from './block-bounds.ts'
import { openReach } from './open-end.ts'
import { arrowSize, boxOfShape } from './scene.ts'

const x = (value: number) => 40 + value / 2 // px
const anyBound = fc.record({
  low: fc.nat(500),
  more: fc.nat(500),
  opens: fc.constantFrom('left' as const, 'right' as const, undefined),
})
const bounded = ({ low, more, opens }: { low: number; more: number; opens?: 'left' | 'right' }) =>
  setBounds([{ low, high: low + more, opens, tone: 'ink' }], { x, top: 100 })

test('under a running bar an open end reaches past what was said by an arrow, and on its side only', () => {
  fc.assert(
    fc.property(anyBound, ({ low, more, opens }) => {
      const shapes = bounded({ low, more, ...(opens ? { opens } : {}) }).flatMap(
        (mark) => mark.shapes,
      )
      const boxes = shapes.map(boxOfShape)
      const edge = 0.75 // px, half of a stroke
      const past = (side: 'left' | 'right') => (opens === side ? openReach + arrowSize : 0) + edge
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(x(low) - past('left'))
        expect(box.x + box.width).toBeLessThanOrEqual(x(low + more) + past('right'))
        expect(box.y).toBeGreaterThanOrEqual(100)
        expect(box.y + box.height).toBeLessThanOrEqual(100 + boundsHeight)
      }
      const tips = shapes.flatMap((shape) => (shape.shape === 'arrow' ? [shape.at[0]] : []))
      expect(tips).toEqual(
        opens === undefined
          ? []
          : [opens === 'left' ? x(low) - openReach : x(low + more) + openReach],
      )
    }),
  )
})

test('a value that is closed and has no width needs no bound', () => {
  expect(bounded({ low: 5, more: 0 })).toEqual([])
  expect(bounded({ low: 5, more: 1 })).toEqual([])
})
