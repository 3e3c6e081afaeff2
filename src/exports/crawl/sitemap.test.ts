import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import type { Corpus } from '../../model/records.ts'
import { sitePages } from './site-pages.ts'
import { sitemapOf } from './sitemap.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const clean: Corpus = corpus

const dayOf = (path: string, of: Corpus = clean) =>
  sitePages(of, { ruleIds: ['a-rule'], tableIds: [] }).find((page) => page.path === path)?.changedOn

test('a page is as old as what the content says of it, and one of the program’s text has no day', () => {
  expect(dayOf('/articles/the-first-evening/')).toBe('2026-11-20')
  expect(dayOf('/claims/first/')).toBe('2026-11-20')
  expect(dayOf('/sources/evening-post-1882/')).toBe('2026-11-20')
  expect(dayOf('/rules/a-rule/')).toBeUndefined()
  expect(dayOf('/method/')).toBeUndefined()
})

test('the review of a claim changes its page, its sources’, the articles it stands in, and the lists', () => {
  const [first] = [...clean.claims.values()].filter(({ id }) => id === 'first')
  if (!first) throw new Error('invalid fixture: clean')
  const claims = new Map([...clean.claims, ['first', { ...first, reviewed: '2026-11-23' }]])
  const later = { ...clean, claims }
  const changed = sitePages(later, { ruleIds: [], tableIds: [] }).filter(
    ({ path, changedOn }) => changedOn !== dayOf(path),
  )
  expect(changed.map(({ path }) => path)).toEqual([
    '/',
    '/articles/the-first-evening/',
    '/claims/',
    '/claims/first/',
    '/sources/',
    '/sources/evening-post-1882/',
    '/sources/society-history-1955/',
    '/figures/',
    '/figures/first-evening/',
    '/data/',
    '/corrections/',
  ])
})

test('addresses are written as XML', () => {
  const pages = [{ path: '/a&b/', changedOn: undefined }]
  expect(sitemapOf(pages, (path) => `https://example.org${path}`)).toContain(
    '<url><loc>https://example.org/a&#x26;b/</loc></url>',
  )
})
