import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyName } from '../proof/any-data.ts'
import { overlaps } from './box.ts'
import { boxOfText } from './scene.ts'
import { setRuns } from './set-runs.ts'

const anyRuns = fc.array(
  fc.record({ text: anyName, tone: fc.constantFrom('ink', 'ink-2'), strong: fc.boolean() }),
  { maxLength: 4 },
)

test('no word is lost, none leaves the column, no two runs touch', () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 40, max: 400 }), (runs, width) => {
      const { texts, bottom } = setRuns(runs, { x: 10, top: 5, width, size: 14, line: 18 })
      const letters = (words: readonly string[]) => words.join('').replaceAll(' ', '')
      expect(letters(texts.map(({ text }) => text))).toBe(letters(runs.map(({ text }) => text)))
      texts.forEach((text, i) => {
        const box = boxOfText(text)
        expect(box.x).toBeGreaterThanOrEqual(10)
        expect(box.x + box.width).toBeLessThanOrEqual(10 + width + 1e-6)
        expect(box.y + box.height).toBeLessThanOrEqual(bottom)
        for (const other of texts.slice(i + 1)) expect(overlaps(box, boxOfText(other))).toBe(false)
      })
    }),
  )
})

test('a run goes on in the line where the one before it ends', () => {
  const options = { x: 0, top: 0, width: 300, size: 14, line: 18 }
  const { texts, bottom } = setRuns(
    [
      { text: '12 May', tone: 'ink', strong: true },
      { text: 'The river rises', tone: 'ink' },
    ],
    options,
  )
  expect(texts.map(({ text }) => text)).toEqual(['12 May', 'The river rises'])
  expect(bottom).toBe(18)
})
