import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import type { Claim } from '../../model/claim.ts'
import { jsonInHtml } from '../writing/json-in-html.ts'
import { citationMeta } from './citation-meta.ts'
import { claimReview } from './claim-review.ts'

const { corpus } = loadFixture('clean')
const first = corpus?.claims.get('first')
const opened = corpus?.claims.get('opened')
if (!corpus || !first || !opened) throw new Error('invalid fixture: clean')
const addressOf = (path: string) => `https://example.org${path}`

test('a claim that somebody else made is reviewed, with its status as the verdict and no number', () => {
  const review = claimReview(first, corpus, addressOf)
  expect(review).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://example.org/claims/first/',
    claimReviewed: 'It was the first public supply in the county.',
    reviewRating: { '@type': 'Rating', alternateName: 'Disputed' },
    itemReviewed: { '@type': 'Claim', author: [{ name: 'Evening Post' }] },
  })
  expect(JSON.stringify(review)).not.toMatch(/ratingValue|bestRating|worstRating/)
})

test('what the site says itself is reviewed by nobody', () => {
  expect(claimReview(opened, corpus, addressOf)).toBeUndefined()
  const own = { ...corpus.site, publisher: { name: 'Evening Post' } }
  expect(claimReview(first, { ...corpus, site: own }, addressOf)).toBeUndefined()
})

test('an error says what is right, and is its first document’s where nobody is named', () => {
  const wrong: Claim = {
    ...first,
    status: 'error',
    saidBy: [],
    record: 'The mill was.',
    introducedBy: { source: 'evening-post-1882', inferred: false, how: 'It says so.' },
  }
  expect(claimReview(wrong, corpus, addressOf)).toMatchObject({
    reviewRating: { alternateName: 'Error. The mill was.' },
    itemReviewed: { author: [{ '@type': 'Organization', name: 'Evening Post' }] },
  })
})

test('no text can end the script that it stands in', () => {
  const hostile = { a: '</script><!-- & \u2028' }
  const written = jsonInHtml(hostile)
  expect(written).not.toMatch(/[<>\u2028]/)
  expect(JSON.parse(written)).toEqual(hostile)
})

test('a reference manager is told title, each author, day and site', () => {
  const meta = citationMeta(
    { title: 'A', authors: ['B. C.', 'D'], date: '2026-11-20', url: 'https://example.org/a/' },
    corpus.site,
  )
  const of = (name: string) => meta.filter((each) => each.name === name).map((each) => each.content)
  expect(of('citation_author')).toEqual(['B. C.', 'D'])
  expect(of('citation_publication_date')).toEqual(['2026/11/20'])
  expect(of('citation_journal_title')).toEqual(['The first station'])
  expect(of('DC.date')).toEqual(['2026-11-20'])
})

test('an article that was edited is cited by the day of its words, and says when it was new', () => {
  const of = (date: string, firstPublished: string) =>
    Object.fromEntries(
      citationMeta(
        { title: 'A', authors: ['B'], date, firstPublished, url: 'https://example.org/a/' },
        corpus.site,
      ).map(({ name, content }) => [name, content]),
    )
  expect(of('2026-11-26', '2026-11-20')).toMatchObject({
    citation_publication_date: '2026/11/26',
    citation_online_date: '2026/11/20',
    'DC.date': '2026-11-26',
  })
  expect(of('2026-11-20', '2026-11-20')).not.toHaveProperty('citation_online_date')
})
