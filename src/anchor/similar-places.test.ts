import { expect, test } from 'vitest'
import { indexText } from './index-text.ts'
import { seek, type QuoteSelector } from './selector.ts'
import { findSimilarPlaces } from './similar-places.ts'

const find = (text: string, selector: QuoteSelector): string[] => {
  const index = indexText(text)
  return findSimilarPlaces(index, seek(index, selector)).map(({ start, end }) =>
    index.folded.text.slice(start, end),
  )
}

const filler = 'Nothing of note happened in the valley that year, and the mills ran as before. '

test('a reworded quote is found in whole words, from its prefix to its suffix', () => {
  const text = `${filler}The old bridge was shut for good at dawn, said the clerk. ${filler}`
  const found = find(text, {
    exact: 'was closed for good at dawn',
    prefix: 'The old bridge ',
    suffix: ', said the clerk',
  })
  expect(found[0]).toBe('was shut for good at dawn')
})

test('a passage at the end of a text is found whole', () => {
  const text = `The Post called it the first in the county, which the county society disputes.`
  const found = find(text, {
    exact: 'the county society calls it likely',
    prefix: 'supply in the county, which ',
    suffix: ' [',
  })
  expect(found).toContain('the county society disputes')
  expect(found).not.toContain('the county society')
})

test('both of two passages alike are found', () => {
  const text = `Some 40 people crossed the river on foot. ${filler}Some 50 people crossed the river on foot.`
  const found = find(text, { exact: 'Some 45 people crossed the river on foot' })
  expect(found).toContain('Some 40 people crossed the river on foot')
  expect(found).toContain('Some 50 people crossed the river on foot')
})

test('a joining word at the edge is left out, unless the quote has it', () => {
  const text = `${filler}It rained for weeks and the ferry was sunk at once. ${filler}`
  expect(find(text, { exact: 'the ferry sank at once', prefix: 'weeks ' })[0]).toBe(
    'the ferry was sunk at once',
  )
  expect(find(text, { exact: 'and the ferry sank at once', prefix: 'weeks ' })[0]).toBe(
    'and the ferry was sunk at once',
  )
})

test('quotation marks of the quote are taken along', () => {
  const text = `${filler}They spoke of a “wholly needless loss” that night. ${filler}`
  expect(find(text, { exact: '“wholly pointless loss”', prefix: 'spoke of a ' })[0]).toBe(
    '"wholly needless loss"',
  )
})

test('a quote of which no word is in the text is not looked for', () => {
  expect(find(filler, { exact: 'Zeppelins burnt', prefix: '', suffix: '' })).toEqual([])
  expect(find(filler, { exact: '—' })).toEqual([])
})
