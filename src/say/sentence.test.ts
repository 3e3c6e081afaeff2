import { expect, test } from 'vitest'
import { capital, midSentence, sentence, stopAfter } from './sentence.ts'

test.each([
  ['', ''],
  ['two rows', 'Two rows'],
  ['über den Fluss', 'Über den Fluss'],
  ['𐐨 begins outside the first plane', '𐐀 begins outside the first plane'],
  ['2 rows', '2 rows'],
  ['\u2068جسر\u2069 and others', '\u2068جسر\u2069 and others'],
])('%j begins with a capital where it can', (text, said) => {
  expect(capital(text)).toBe(said)
})

test('a sentence gets the full stop that it lacks', () => {
  expect(['take it out', 'Is it?', 'It is.'].map(sentence)).toEqual([
    'Take it out.',
    'Is it?',
    'It is.',
  ])
})

test.each([
  ['The UN’s annex', 'the UN’s annex'],
  ['Four agencies, 2020', 'four agencies, 2020'],
  ['Theatre fires', 'Theatre fires'],
  ['Harbour Board', 'Harbour Board'],
  ['A', 'A'],
])('%j within a sentence', (label, said) => {
  expect(midSentence(label)).toBe(said)
})

test('words that end in a stop of their own get no other', () => {
  expect(['It is', 'It is.', 'Is it?'].map(stopAfter)).toEqual(['.', '', ''])
})
