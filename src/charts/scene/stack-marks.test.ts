import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackMarks } from './stack-marks.ts'

test('no two marks of a row come closer than their width', () => {
  const xs = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 })
  fc.assert(
    fc.property(xs, (given) => {
      const inOrder = [...given].sort((a, b) => a - b)
      const rows = stackMarks(inOrder, 11)
      inOrder.forEach((x, i) => {
        inOrder.slice(0, i).forEach((before, j) => {
          if (rows[i] === rows[j]) expect(x - before).toBeGreaterThanOrEqual(11 - 1e-9)
        })
      })
    }),
  )
})
