import { expect, test } from 'vitest'
import { said, type Edit } from '../edited.ts'
import { isFieldsOnly } from './note-fields.ts'

const noted = (note: string): Edit => [
  'sources.json',
  '"title": "Minutes of the town council"',
  `"title": "Minutes of the town council", "note": ${JSON.stringify(note)}`,
]

test('fields that a reference manager keeps in a note are no numbers of ours', () => {
  const note =
    'Original Date: 1950\nCitation Key: council1882\nevent-date: 1949-05-03\ntex.ids: a-1951'
  expect(isFieldsOnly(note)).toBe(true)
  expect(said('number-is-bound', [noted(note)])).toEqual([])
})

test('words of ours in a note stay held, whatever stands beside them', () => {
  for (const note of [
    'Citation Key: council1882\nIt was printed in 1950.',
    'DOI: 10.1000/1. It was printed in 1950.',
    'The loss: £571 million.',
    'It was printed in 1950.',
  ]) {
    expect(said('number-is-bound', [noted(note)])).toHaveLength(1)
  }
})
