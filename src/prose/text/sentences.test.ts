import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('a sentence ends where a reader would end it', () => {
  test.each([
    [['It was lit.', 'Then it was dark.']],
    [['They acted under E.O. 13722 that day.', 'It held.']],
    [['It opened on Sept. 5, 1882.', 'Nobody came.']],
    [['It came in early Sept.', 'On 9 September it left.']],
    [['It came on Sept. 5 and left in Oct. 1882.']],
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
