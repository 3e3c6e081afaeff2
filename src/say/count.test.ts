import { describe, expect, test } from 'vitest'
import { agree, countsTogether, inDigits, sayCount, sayCountInWords, sayTally } from './count.ts'

test.each([
  [0, 'no sources', 'no sources', '0 sources'],
  [1, '1 source', 'one source', '1 source'],
  [9, '9 sources', 'nine sources', '9 sources'],
  [10, '10 sources', '10 sources', '10 sources'],
  [1234, '1,234 sources', '1,234 sources', '1,234 sources'],
])('%i is said in a line, in a sentence and in a summary', (count, line, sentence, summary) => {
  expect(sayCount(count, 'source')).toBe(line)
  expect(sayCountInWords(count, 'source')).toBe(sentence)
  expect(sayTally(count, 'source')).toBe(summary)
})

test('a noun has a plural of its own', () => {
  expect(sayCount(2, 'entry')).toBe('2 entries')
  expect(sayCount(2, 'sum of our own')).toBe('2 sums of our own')
  expect(sayCount(2, 'different period')).toBe('2 different periods')
  expect(sayCount(1, 'different period')).toBe('1 period')
})

test('a verb agrees with its count, and none is plural', () => {
  expect([0, 1, 2].map((count) => agree(count, 'rests', 'rest'))).toEqual(['rest', 'rests', 'rest'])
})

describe('countsTogether', () => {
  test('counts of one sentence are words where all are below ten', () => {
    const say = countsTogether(3, 2)
    expect(`${say.count(3, 'link')}, ${say.number(2)} of them`).toBe('three links, two of them')
  })

  test('one count of ten makes all of them digits', () => {
    const say = countsTogether(12, 2)
    expect(`${say.count(12, 'link')}, ${say.number(2)} of them`).toBe('12 links, 2 of them')
  })

  test('nothing is none, in words and in digits', () => {
    for (const say of [countsTogether(1), inDigits]) {
      expect(say.number(0)).toBe('none')
      expect(say.count(0, 'row')).toBe('no rows')
    }
  })
})
