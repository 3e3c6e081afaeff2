import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { articleCard, claimCard, sayCard } from './social-card.ts'

const { corpus } = loadFixture('clean')
const first = corpus?.claims.get('first')
const article = corpus?.articles.get('the-first-evening')
if (!corpus || !first || !article) throw new Error('invalid fixture: clean')

test('a claim is shared with its status first, in word and mark', () => {
  expect(claimCard(first, corpus)).toEqual({
    path: '/social/claims/first.png',
    status: 'disputed',
    standing: 'Disputed',
    words: 'It was the first public supply in the county.',
    foot: 'For: 1 source, 1 origin; against: 1 source, 1 origin',
    counts: [],
  })
})

test('an article is shared with how many of its claims have each status', () => {
  expect(articleCard(article, corpus)).toMatchObject({
    standing: '3 claims',
    foot: '1 fact, 1 estimate, 1 disputed',
  })
})

test('whoever cannot see the picture is told all that it says', () => {
  expect(sayCard(claimCard(first, corpus))).toBe(
    'Disputed. It was the first public supply in the county. For: 1 source, 1 origin; against: 1 source, 1 origin',
  )
})
