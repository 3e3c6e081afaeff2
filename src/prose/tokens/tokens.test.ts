import { describe, expect, test } from 'vitest'
import { namesIn, tokenize } from './tokens.ts'

const normals = (text: string) => tokenize(text).map(({ normal }) => normal)
const guarded = (text: string) =>
  tokenize(text)
    .filter((token) => token.protected)
    .map(({ kind, normal }) => `${kind} ${normal}`)

describe('two ways of writing the same are the same tokens', () => {
  test.each([
    ['took $571 million', 'took 571 million dollars'],
    ['five exchanges', '5 exchanges'],
    ['on 13 September 2019', 'on September 13, 2019'],
    ['the “first” night', "the 'first' night"],
    ['it did not fail', 'it did not fail.'],
    ['the tur\u00ADbines turned', 'the turbines, turned'],
    ['the US agency', 'the U.S. agency'],
    ['17 percent fell', '17% fell'],
    ['as much as ten', 'up to ten'],
    ['the engineer’s lamp', "the engineer's lamp"],
  ])('%s | %s', (a, b) => {
    expect(normals(a)).toEqual(normals(b))
  })
})

describe('what would change the claim is protected', () => {
  test.each([
    [
      'It likely took around $571 million.',
      ['hedge likely', 'hedge about', 'currency 571000000 USD'],
    ],
    ['They didn’t say so.', ['negation not']],
    ['the Evening Post said', ['name evening', 'name post']],
    ['fewer lamps than before', ['comparative fewer', 'comparative before']],
    ['all of them, twice', ['quantifier all', 'number 2']],
    ['by E.O. 13722 of 2016', ['name eo13722', 'date 2016--']],
    ['3 deaths per 100,000 a year', ['number 3 per 100000 year']],
    ['about 30 metres a month', ['hedge about', 'unit 30 m per month']],
    ['it may have failed', ['hedge possible', 'negation fail']],
  ])('%s', (text, tokens) => {
    expect(guarded(text).map((token) => token.replace('-00-00', '--'))).toEqual(tokens)
  })
})

test('a word at the head of a sentence is a name where the text says so', () => {
  const text = 'Ward read it. It was what Ward had said.'
  const first = tokenize('Ward read it.', { names: namesIn(text) })[0]
  expect(first).toMatchObject({ kind: 'name', normal: 'ward', protected: true })
  expect(tokenize('Ward read it.')[0]).toMatchObject({ kind: 'word', protected: false })
})

test('tokens are in order, without overlap, and lie where they say', () => {
  const text = 'At least five lamps, up to $2 billion, burnt on Friday 13 May 1882.'
  const tokens = tokenize(text)
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toContain('Friday 13 May 1882')
  tokens.slice(1).forEach((token, i) => {
    expect(token.start).toBeGreaterThanOrEqual(tokens[i]?.end ?? 0)
  })
})
