import { describe, expect, test } from 'vitest'
import { indexText } from './index-text.ts'
import { seek, type QuoteSelector } from './selector.ts'

const index = indexText('The bridges were closed. The ferryman slept.')
const sought = (selector: QuoteSelector) => seek(index, selector)

test('the quote is folded and trimmed, and its words are told from those of its context', () => {
  const { quote, whole, words, first, last } = sought({
    exact: ' “bridges”\u00a0were ',
    prefix: 'The',
    suffix: 'closed',
  })
  expect(quote).toBe('"bridges" were')
  expect(whole).toBe('The "bridges" were closed')
  expect(words.slice(first, last).map(({ key }) => key)).toEqual(['bridges', 'were'])
})

describe('where context and quote touch', () => {
  test('a space is put in that a writer left out', () => {
    expect(sought({ exact: 'were', prefix: 'bridges', suffix: 'closed' })).toMatchObject({
      whole: 'bridges were closed',
      isPartial: false,
    })
  })

  test('none is put inside a word that the text has', () => {
    const head = sought({ exact: 'ferry', prefix: 'The ', suffix: 'man slept' })
    expect(head).toMatchObject({ whole: 'The ferryman slept', isPartial: true })
    const tail = sought({ exact: 'man slept', prefix: 'The ferry', suffix: '.' })
    expect(tail).toMatchObject({ whole: 'The ferryman slept.', isPartial: true })
  })

  test('a quote of whole words is not partial', () => {
    expect(sought({ exact: 'The ferryman', suffix: ' slept' }).isPartial).toBe(false)
  })
})

test('context is taken up to 400 units on each side, the nearest', () => {
  const long = 'word '.repeat(200)
  const { before, after } = sought({
    exact: 'bridges',
    prefix: `${long}near `,
    suffix: ` near ${long}`,
  })
  expect([before.length, after.length]).toEqual([400, 400])
  expect(before.endsWith('near ')).toBe(true)
  expect(after.startsWith(' near')).toBe(true)
})

describe('where a quote cuts a word, the words right and left of the cut are joined', () => {
  const valley = indexText('And so it was that the ferryman of the valley slept.')

  test.each([
    ['ferry', 'And so it was that the ', 'man of the valley'],
    ['the ferry', 'And so it was that ', 'man of the valley'],
    ['man', 'And so it was that the ferry', ' of the valley'],
    ['man of the valley', 'And so it was that the ferry', ' slept'],
  ])('%s after %j before %j', (exact, prefix, suffix) => {
    const { isPartial, whole } = seek(valley, { exact, prefix, suffix })
    expect(isPartial).toBe(true)
    expect(valley.folded.text).toContain(whole)
  })
})

test('white space at the edge of a quote is one space of its context', () => {
  const { before, quote, after } = sought({
    exact: ' bridges were ',
    prefix: 'The ',
    suffix: '  closed',
  })
  expect([before, quote, after]).toEqual(['The ', 'bridges were', ' closed'])
})

test('a quote without words has none, wherever it stands', () => {
  const wordless = { exact: '—', prefix: 'The bridges ', suffix: ' were closed' }
  expect(sought(wordless)).toMatchObject({ first: 2, last: 2 })
  expect(sought({ exact: '—', prefix: 'The bridges ' })).toMatchObject({ first: 2, last: 2 })
})

test('the last word of a quote is its own, where nothing follows and where something does', () => {
  expect(sought({ exact: 'The bridges' })).toMatchObject({ first: 0, last: 2 })
  expect(sought({ exact: 'bridges', prefix: 'The ', suffix: ' were' })).toMatchObject({
    first: 1,
    last: 2,
    start: 4,
    end: 11,
  })
})
