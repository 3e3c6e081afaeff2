import { describe, expect, test } from 'vitest'
import { indexText } from './index-text.ts'
import { seek } from './selector.ts'
import { compareSurroundings, hasAgreement, hasFullAgreement } from './surroundings.ts'

const exact = 'it fell'

/** How the surroundings of the quote in a text agree with a prefix and a suffix. */
function compare(text: string, prefix: string, suffix: string) {
  const index = indexText(text)
  const start = index.lower.indexOf(exact)
  const range = { start, end: start + exact.length }
  return compareSurroundings(index, seek(index, { exact, prefix, suffix }), range)
}

const text =
  'The river rose for a week by day and night until it fell with the first cold wind of May.'
const prefix = 'for a week by day and night until '
const suffix = ' with the first cold wind of May.'

test('the same words on both sides agree in full', () => {
  const { before, after } = compare(text, prefix, suffix)
  expect([before?.score, after?.score]).toEqual([1, 1])
  expect(before?.weight).toBe(1)
})

test('one side alone agrees, but not in full', () => {
  const found = compare(text, prefix, ' and nobody in the whole town had foreseen such things')
  expect(hasAgreement(found)).toBe(true)
  expect(hasFullAgreement(found)).toBe(false)
})

test('other words on both sides disagree', () => {
  const found = compare(text, 'nobody in the whole town foresaw that ', ' upon seven sleepers')
  expect(hasAgreement(found)).toBe(false)
})

test('a word put in between lowers the agreement, and leaves it', () => {
  const { before } = compare(text.replace('night until', 'long night until'), prefix, '')
  expect(before?.score).toBeLessThan(1)
  expect(before?.score).toBeGreaterThan(0.8)
})

describe('a side says as much as it has words', () => {
  test.each([
    ['The ', 1 / 6],
    ['day and night until ', 4 / 6],
    [prefix, 1],
  ])('%s', (words, weight) => {
    expect(compare(text, words, '').before?.weight).toBeCloseTo(weight)
  })

  test('and nothing where the selector has none', () => {
    expect(compare(text, '', '')).toEqual({ before: undefined, after: undefined })
    expect(hasAgreement({ before: undefined, after: undefined })).toBe(true)
  })
})

test('a lone word that agrees does not outweigh a side that says much and disagrees', () => {
  const found = compare(text, 'until ', ' upon seven sleepers who never woke again')
  expect(found.before?.score).toBe(1)
  expect(hasAgreement(found)).toBe(false)
})

test('a side of marks alone is compared as it is written', () => {
  const { before } = compare('(it fell) – so they said.', '(', '')
  expect(before).toEqual({ score: 1, weight: 1 / 32 })
})
