import { expect, test } from 'vitest'
import { sayOnce } from './once.ts'

test('each sentence is said once, in the order of the first', () => {
  expect(
    sayOnce(['Write `5`. If it is another, name it.', 'Write `7`. If it is another, name it.']),
  ).toBe('Write `5`. If it is another, name it. Write `7`.')
})

test('sentences that differ in what they quote are one that quotes it all', () => {
  const waive = (words: string) =>
    `Say it without a number, or waive it with a reason that quotes it: “${words}”.`
  expect(sayOnce([waive('two ways'), waive('two sums')])).toBe(
    'Say it without a number, or waive it with a reason that quotes it: “two ways”, “two sums”.',
  )
})

test('one text stays as it is', () => {
  const text = 'Waive it here: `{/* waive number-is-bound: what it counts */}`. See `a. B`.'
  expect(sayOnce([text])).toBe(text)
})
