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

test('both sides that agree are full agreement, and so is one where the other is empty', () => {
  const good = { score: 0.5, weight: 1 }
  const bad = { score: 0.49, weight: 1 }
  expect(hasFullAgreement({ before: good, after: good })).toBe(true)
  expect(hasFullAgreement({ before: good, after: undefined })).toBe(true)
  expect(hasFullAgreement({ before: undefined, after: undefined })).toBe(true)
  expect(hasFullAgreement({ before: good, after: bad })).toBe(false)
  expect(hasFullAgreement({ before: bad, after: good })).toBe(false)
})

describe('at the edge of what tells', () => {
  const lone = { score: 1, weight: 1 / 6 }

  test.each([
    ['a side of three words speaks before a lone one', { score: 0, weight: 0.5 }, false],
    ['a side of less does not', { score: 0, weight: 0.49 }, true],
    ['half of a side agrees', { score: 0.5, weight: 0.5 }, true],
    ['less than half does not', { score: 0.49, weight: 0.5 }, false],
  ])('%s', (_, side, agrees) => {
    expect(hasAgreement({ before: lone, after: side })).toBe(agrees)
    expect(hasAgreement({ before: side, after: lone })).toBe(agrees)
  })

  test('lone words that do not agree are no agreement', () => {
    expect(hasAgreement({ before: { score: 0.2, weight: 0.2 }, after: undefined })).toBe(false)
  })
})

describe('twelve words of context are compared, with room for eight between them', () => {
  const twelve = 'alpha bravo cargo delta eagle fable giant hotel india jolly karma lemon'
  const inserted = (count: number) => Array.from({ length: count }, (_, i) => `z${i}`).join(' ')

  test.each([
    [8, 0.95],
    [9, 11 / 12],
  ])('%i words put in between', (count, score) => {
    const before = twelve.replace('lemon', `${inserted(count)} lemon`)
    expect(compare(`${before} it fell`, `${twelve} `, '').before?.score).toBeCloseTo(score)
    const after = twelve.replace('alpha', `alpha ${inserted(count)}`)
    expect(compare(`it fell ${after}`, '', ` ${twelve}`).after?.score).toBeCloseTo(score)
  })

  test('a thirteenth is not, but only the whole side agrees in full', () => {
    expect(compare(`other ${twelve} it fell`, `first ${twelve} `, '').before?.score).toBe(0.95)
    expect(compare(`first ${twelve} it fell`, `first ${twelve} `, '').before?.score).toBe(1)
    expect(compare(`it fell ${twelve} other`, '', ` ${twelve} last`).after?.score).toBe(0.95)
  })

  test('of a side that is half gone half is left', () => {
    const half = 'alpha bravo cargo zulu yanks xenon'
    expect(
      compare(`${half} it fell`, 'alpha bravo cargo delta eagle fable ', '').before?.score,
    ).toBe(0.5)
  })
})

test('an unbroken run of 32 units is full agreement, whatever its words', () => {
  const run = '…'.repeat(16) + '–'.repeat(16)
  expect(compare(`${run}it fell`, `–––${run}`, '').before).toEqual({ score: 1, weight: 1 })
  expect(compare(`it fell${run}`, '', `${run}…`).after).toEqual({ score: 1, weight: 1 })
  expect(compare(`${'–'.repeat(8)}it fell`, `…${'–'.repeat(8)}`, '').before?.score).toBeCloseTo(
    8 / 9,
  )
})
