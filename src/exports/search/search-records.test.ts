import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { searchRecords } from './search-records.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const records = searchRecords(corpus)

test('articles, claims, sources and terms are searched, each once', () => {
  const urls = records.map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
  expect(new Set(records.map(({ kind }) => kind))).toEqual(
    new Set(['Article', 'Claim', 'Source', 'Term']),
  )
})

test('a claim is found under a name that says how it stands, and by its status', () => {
  expect(records.find(({ url }) => url === '/claims/first/')).toMatchObject({
    title: 'Disputed: It was the first public supply in the county',
    status: 'Disputed',
  })
})

test('the words of an article are searched, not its title alone', () => {
  const article = records.find(({ url }) => url === '/articles/the-first-evening/')
  expect(article?.content).toContain('by the engineer’s own reading')
})
