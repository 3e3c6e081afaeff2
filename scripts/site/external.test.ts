import { expect, test } from 'vitest'
import { loadFixture } from '../../src/corpus/fixture.ts'
import { externalLinks, isDue, verdictOf, type Answer } from './external.ts'

const { corpus, content } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const clean = corpus

test('addresses of sources and the site are asked, each once and without its fragment', () => {
  const [first] = [...clean.sources.values()]
  if (!first) throw new Error('invalid fixture: clean')
  const url = 'https://example.org/a#part'
  const sources = new Map([
    ['one', { ...first, URL: url }],
    ['two', { ...first, URL: 'https://example.org/a' }],
  ])
  const links = externalLinks({ ...clean, sources }, content.prose)
  expect(links[0]).toEqual({ url: 'https://example.org/a', from: 'source one' })
  expect(links.filter((link) => link.url === 'https://example.org/a')).toHaveLength(1)
  expect(links.map((link) => link.url)).toContain(clean.site.licence.url)
})

test('who turns a program away has not lost the page', () => {
  expect([200, 301, 403, 429, 500, 404, 410].map(verdictOf)).toEqual([
    'there',
    'there',
    'unknown',
    'unknown',
    'unknown',
    'gone',
    'gone',
  ])
})

test('an answer is kept for days, one that a page is gone for the shortest', () => {
  const answer = (verdict: Answer['verdict']): Answer => ({
    verdict,
    said: '',
    asked: '2026-11-20',
  })
  expect(isDue(undefined, '2026-11-20')).toBe(true)
  expect(isDue(answer('there'), '2026-11-21')).toBe(false)
  expect(isDue(answer('there'), '2026-12-04')).toBe(true)
  expect(isDue(answer('gone'), '2026-11-21')).toBe(true)
})
