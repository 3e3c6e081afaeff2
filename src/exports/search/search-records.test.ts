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

test('each part of what is found is a sentence of its own, and words of a source are in quotation marks', () => {
  for (const { content } of records) {
    for (const line of content.split('\n').filter((each) => each.trim() !== '')) {
      expect(line).toMatch(/[.!?…”’"»)\]]$/u)
    }
  }
  const quotes = [...corpus.claims.values()].flatMap(({ evidence }) =>
    evidence.flatMap(({ quote }) => quote ?? []),
  )
  const all = records.map(({ content }) => content).join('\n')
  expect(quotes.length).toBeGreaterThan(0)
  expect(quotes.filter((quote) => !all.includes(`“${quote}”`))).toEqual([])
})

test('words of a claim in an article have its status behind them', () => {
  for (const article of corpus.articles.values()) {
    const found = records.find(({ url }) => url === `/articles/${article.slug}/`)
    for (const { claim, exact, from } of article.marks.filter((mark) => mark.from === 'prose')) {
      const status = corpus.claims.get(claim)?.status ?? ''
      expect(found?.content, from).toContain(`${exact.slice(-12)} [${status}]`)
    }
  }
})

test('the words of an article are searched, not its title alone', () => {
  const article = records.find(({ url }) => url === '/articles/the-first-evening/')
  expect(article?.content).toContain('by the engineer’s own reading')
})
