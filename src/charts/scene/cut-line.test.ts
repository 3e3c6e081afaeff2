import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from './box.ts'
import { uprightLine } from './cut-line.ts'
import { boxOfShape, boxOfText, type SceneText } from './scene.ts'

const anyText = fc
  .record({ x: fc.nat(100), y: fc.nat(300), text: fc.constantFrom('Bridge', 'A', '1931') })
  .map(({ x, y, text }): SceneText => ({
    text,
    at: [x, y],
    size: 14,
    anchor: 'start',
    tone: 'ink',
  }))

test('an upright line touches no text', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const pieces = uprightLine({
        x: 50,
        from: 0,
        to: 300,
        texts,
        line: { tone: 'ink', weight: 1 },
      })
      for (const piece of pieces)
        for (const text of texts) expect(overlaps(boxOfShape(piece), boxOfText(text))).toBe(false)
    }),
  )
})

test('without texts in its way it is one piece', () => {
  const line = { tone: 'ink', weight: 1 } as const
  expect(uprightLine({ x: 50, from: 0, to: 300, texts: [], line })).toEqual([
    { shape: 'line', from: [50, 0], to: [50, 300], tone: 'ink', weight: 1 },
  ])
})

test.each([
  [6, 1],
  [5.9, 0],
])('a piece of %f px is drawn %i times', (length, count) => {
  const line = { tone: 'ink', weight: 1 } as const
  expect(uprightLine({ x: 50, from: 10, to: 10 + length, texts: [], line })).toHaveLength(count)
})
