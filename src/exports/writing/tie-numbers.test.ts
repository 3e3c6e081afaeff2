import { expect, test } from 'vitest'
import { loadCorpus } from '../../corpus/load.ts'
import { tieNumbers, wordsOfNumbers } from './tie-numbers.ts'

const words = new Set(['million', 'kW', 'Mio'])

test('a number is tied to its million and its unit, and to no other word', () => {
  expect(tieNumbers('<p>$571 million of 31 claims, 12 kW, 3 Mio. £, $2 millions.</p>', words)).toBe(
    '<p>$571\u00a0million of 31 claims, 12\u00a0kW, 3\u00a0Mio. £, $2 millions.</p>',
  )
})

test('what is no running text stays as it was: attributes, scripts, drawings, code', () => {
  const html =
    '<meta content="$1 million > $2 million"><title>$1 million</title><a title=\'1 kW\'></a>' +
    '<script>"1 million"</script><svg><text>1 million</text></svg><pre>1 kW</pre>'
  expect(tieNumbers(html, words)).toBe(html)
})

test('units are those in which the records count', () => {
  const { corpus } = loadCorpus({
    contentDir: 'src/corpus/fixtures/clean',
    now: new Date('2026-11-24'),
    base: '/',
  })
  if (!corpus) throw new Error('invalid fixture: it does not load')
  const found = wordsOfNumbers(corpus)
  expect(['kW', 'million', 'Millionen'].filter((word) => !found.has(word))).toEqual([])
})
