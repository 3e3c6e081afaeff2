import { describe, expect, test } from 'vitest'
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

test('no passage is given twice', () => {
  const text = `${filler}The old bridge was shut for good at dawn, said the clerk. ${filler}`
  const found = find(text, { exact: 'was closed for good at dawn', prefix: 'The old bridge ' })
  expect(found).toEqual([...new Set(found)])
})

test('a quote without words is not looked for, whatever stands around it', () => {
  expect(find(filler, { exact: '—', prefix: 'in the valley ', suffix: ' that year' })).toEqual([])
})

test('a twin before the best match is found, and one after it', () => {
  const near = 'Some 45 people crossed the river on foot'
  const far = 'Some 45 persons went across the river'
  for (const text of [`${near}. ${far}.`, `${far}. ${near}.`]) {
    const found = find(text, { exact: near })
    expect(found).toContain(near)
    expect(found.some((passage) => passage.includes('persons'))).toBe(true)
  }
})

describe('an edge is pulled to its context', () => {
  test.each([
    ['one word off', 'the river soon fell at last', 'river ', 'soon fell at last'],
    ['a lone word beyond three', 'upon a b c fell at last', 'upon ', 'a b c fell at last'],
    ['no lone word beyond four', 'upon a b c d fell at last', 'upon ', 'fell at last'],
    [
      'two words beyond four',
      'quays upon a b c d fell at last',
      'quays upon ',
      'a b c d fell at last',
    ],
  ])('from %s', (_, text, prefix, quote) => {
    expect(find(`${filler}${text}. ${filler}`, { exact: 'fell at last', prefix })[0]).toBe(quote)
  })

  test('after it as before it', () => {
    const text = `${filler}it fell at last by a b quays of wood. ${filler}`
    expect(find(text, { exact: 'it falls at last', suffix: ' quays of wood' })[0]).toBe(
      'it fell at last by a b',
    )
  })

  test('but never over words of the quote', () => {
    const text = `${filler}the river fell at last, the river fell. ${filler}`
    expect(find(text, { exact: 'river falls at last', suffix: ' the river' })[0]).toBe(
      'river fell at last',
    )
  })
})

test('a joining word at the end is left out as well', () => {
  const text = `${filler}At noon the ferry was sunk at once but nobody cared. ${filler}`
  const found = find(text, { exact: 'the ferry sank at once', suffix: ' nobody cared' })
  expect(found[0]).toBe('the ferry was sunk at once')
})
