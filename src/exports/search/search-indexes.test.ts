import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { indexFolders, searchIndexes } from './search-indexes.ts'
import { searchRecords } from './search-records.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const [claim] = corpus.claims.values()
if (!claim) throw new Error('invalid fixture: clean has no claim')
const large = {
  ...corpus,
  claims: new Map(
    Array.from({ length: 2000 }, (_, i) => [`claim-${i}`, { ...claim, id: `claim-${i}` }]),
  ),
}

test('a site of few claims has one index of all', () => {
  expect(indexFolders(corpus)).toEqual(['pagefind'])
  expect(searchIndexes(corpus)).toEqual([{ folder: 'pagefind', records: searchRecords(corpus) }])
})

test('many claims have an index of their own, inside the folder of the other', () => {
  expect(indexFolders(large)).toEqual(['pagefind', 'pagefind/claims'])
  const [others, claims] = searchIndexes(large)
  expect([others?.folder, claims?.folder]).toEqual(['pagefind', 'pagefind/claims'])
  expect(new Set(others?.records.map(({ kind }) => kind))).toEqual(
    new Set(['Article', 'Source', 'Term']),
  )
  expect(new Set(claims?.records.map(({ kind }) => kind))).toEqual(new Set(['Claim']))
})

test('each record is in one index', () => {
  const inAll = searchIndexes(large).flatMap(({ records }) => records)
  const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1)
  expect(inAll.toSorted(byUrl)).toEqual(searchRecords(large).toSorted(byUrl))
})
