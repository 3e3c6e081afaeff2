import { describe, expect, test } from 'vitest'
import { hedgesIn, reserveOf } from '../reserve/sentence-hedges.ts'
import { sentencesOf } from './sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('a sentence ends where a reader would end it', () => {
  test.each([
    [['It was lit.', 'Then it was dark.']],
    [['They acted under E.O. 13722 that day.', 'It held.']],
    [['It opened on Sept. 5, 1882.', 'Nobody came.']],
    [['The U.S. Army came.', 'It left at 11 a.m. that day.']],
    [['“Was it lit?” she asked.', 'It was.']],
    [['The mistake is the Post’s.', 'Citing it, others made it too.']],
    [["The count was the council's.", 'It held.']],
    [['It stands in table 2a.', 'Nobody read it.']],
    [['It was sent by J. Ward.', 'It came.']],
    [['Mr. Ward read 93.5% off the dial.', 'He wrote it down.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })
})

test('a line feed ends a sentence', () => {
  expect(split('A heading\nIts text.')).toEqual(['A heading', 'Its text.'])
})

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

test('a speculation owes more than the name of who says it', () => {
  expect(reserveOf('speculation')).not.toContain('attribution')
  expect(reserveOf('attributed')).toContain('attribution')
  expect(reserveOf('fact')).toBeUndefined()
})
