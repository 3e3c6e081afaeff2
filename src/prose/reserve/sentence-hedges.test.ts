import { describe, expect, test } from 'vitest'
import { hedgesIn } from './sentence-hedges.ts'

describe('a hedge or attribution is found in the words', () => {
  test.each([
    ['The Post said that it was the first.', 'says'],
    ['It was probably the first.', 'likely'],
    ['By our addition it is half.', 'reckoned'],
    ['According to the Post it burnt.', 'says'],
    ['Nobody has shown that it burnt.', 'unknown'],
    ['It very likely burnt.', 'very-likely'],
  ])('%s', (sentence, sense) => {
    expect(hedgesIn(sentence).map((hedge) => hedge.sense)).toContain(sense)
  })
})

test('a bare sentence has none', () => {
  expect(hedgesIn('It was the first public supply in the county.')).toEqual([])
})

test('a hedge stands where it stands', () => {
  const sentence = 'It was  “probably” the first.'
  expect(hedgesIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([
    'probably',
  ])
})

test('a month is no hedge', () => {
  expect(hedgesIn('It was lit in May 1882. May 1882 was wet.')).toEqual([])
})
