import { expect, test } from 'vitest'
import { estimateSchema } from '../model/estimate.ts'
import { sayDatedLabel, sayLabel, sayRemarks, sayScope } from './estimate.ts'

const estimate = (more = {}) =>
  estimateSchema.parse({
    id: 'an-estimate',
    label: 'Bridge Board',
    published: '1931-05-02',
    publisher: 'board',
    quantity: { central: 42, unit: 'GBP million', qualifier: 'exact' },
    measures: 'counted',
    scope: ['bridges', 'approaches'],
    source: 'a-source',
    ...more,
  })

test('a sum of ours is said to be ours', () => {
  expect(sayLabel(estimate())).toBe('Bridge Board')
  expect(sayLabel(estimate({ ours: true }))).toBe('Bridge Board (our sum)')
})

test('a label is dated unless it says the year', () => {
  expect(sayDatedLabel(estimate())).toBe('Bridge Board, 2 May 1931')
  expect(sayDatedLabel(estimate({ label: 'Board, 1931' }))).toBe('Board, 1931')
})

test('a scope is a list in the order of the record', () => {
  expect(sayScope(estimate())).toBe('bridges, approaches')
})

test('a caveat stands before the note, once where the note says it too', () => {
  const caveat = 'on the word of one surveyor'
  expect(sayRemarks({ caveat, note: 'Known through a report.' })).toBe(
    'On the word of one surveyor. Known through a report.',
  )
  expect(sayRemarks({ caveat, note: 'On the word of one surveyor. Known late.' })).toBe(
    'On the word of one surveyor. Known late.',
  )
  expect(sayRemarks({ caveat, note: undefined })).toBe('On the word of one surveyor.')
})
