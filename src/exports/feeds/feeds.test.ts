import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import type { Claim } from '../../model/claim.ts'
import type { Corpus } from '../../model/records.ts'
import { articlesFeed } from './articles-feed.ts'
import { atomOf } from './atom.ts'
import { changesFeed } from './changes-feed.ts'
import { jsonFeedOf } from './json-feed.ts'

const { corpus, annotated } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const treeOf = (slug: string) => annotated.get(slug)?.reading.tree
const addressOf = (path: string) => `https://example.org/repo${path}`

/** The site with a history and corrections. */
function changed(): Corpus {
  const [[id, first] = []] = [...clean.claims].filter(([key]) => key === 'first')
  const [[slug, article] = []] = clean.articles
  if (!id || !first || !slug || !article) throw new Error('invalid fixture: clean')
  const history: Claim['history'] = [
    { date: '2026-11-01', status: 'attributed', why: 'First review.' },
    { date: '2026-11-10', status: 'disputed', why: 'A mill <sold> light & before.' },
    { date: '2026-11-20', status: 'disputed', why: 'Read again.' },
  ]
  const corrections = [{ date: '2026-11-21', was: 'a mill', is: 'the mill', why: 'It was one.' }]
  return {
    ...clean,
    claims: new Map([[id, { ...first, history }]]),
    articles: new Map([
      [slug, { ...article, frontMatter: { ...article.frontMatter, corrections } }],
    ]),
  }
}
const clean: Corpus = corpus

test('the feed of articles is Atom that readers read, with each article whole', () => {
  const feed = parseAtomFeed(atomOf(articlesFeed(clean, { treeOf, path: '/feed.xml', addressOf })))
  expect(feed).toMatchObject({
    id: 'https://example.org/repo/feed.xml',
    updated: '2026-11-20T00:00:00Z',
  })
  expect(feed.entries?.map(({ id }) => id)).toEqual([
    'https://example.org/repo/articles/the-first-evening/',
    'https://example.org/repo/articles/the-lamps/',
    'https://example.org/repo/articles/the-storms/',
  ])
  const content = String(feed.entries?.[0]?.content?.value ?? feed.entries?.[0]?.content)
  for (const words of [
    'The station opened on 12 January 1882',
    'by the engineer’s own reading',
    'Minutes of the town council',
  ]) {
    expect(content).toContain(words)
  }
})

test('a feed without entries still says a day, as the standard asks', () => {
  const empty = { ...clean, articles: new Map(), claims: new Map() }
  const feed = parseAtomFeed(atomOf(changesFeed(empty, '/changes.xml', addressOf)))
  expect(feed.updated).toBe('1970-01-01T00:00:00Z')
})

test('changes are told the latest first, each with its status in words and an address of its own', () => {
  const { entries } = changesFeed(changed(), '/changes.xml', addressOf)
  expect(entries.map(({ title, changedOn }) => [changedOn, title])).toEqual([
    ['2026-11-21', 'Correction: The first evening'],
    ['2026-11-20', 'Reviewed. Disputed: It was the first public supply in the county.'],
    ['2026-11-10', 'Now disputed, was attributed: It was the first public supply in the county.'],
    ['2026-11-01', 'New claim. Then attributed: It was the first public supply in the county.'],
  ])
  expect(entries[0]?.address).toBe(
    'https://example.org/repo/articles/the-first-evening/#correction-2026-11-21',
  )
  expect(entries[2]?.address).toBe('https://example.org/repo/claims/first/#state-2026-11-10')
})

test('a value that changed is told with what it was, why, and the claims that rest on it', () => {
  const quantity = { low: 20, high: 25, unit: 'kW', qualifier: 'about' } as const
  const kept = { value: 'estimates/engineer-1882', by: 'Ada Ward' }
  const valueStates = new Map([
    [
      'estimates/engineer-1882',
      [
        { ...kept, quantity, since: '2026-11-01' },
        { ...kept, quantity: null, since: '2026-11-12', why: 'The log was doubted' },
        { ...kept, quantity: { ...quantity, high: 30 }, since: '2026-11-12', why: 'Read again.' },
      ],
    ],
  ])
  const { entries } = changesFeed({ ...clean, valueStates }, '/changes.xml', addressOf)
  const told = entries.filter(({ tags }) => tags.some(({ term }) => term === 'value'))
  expect(told.map(({ address, title }) => [address.split('/data/')[1], title])).toEqual([
    [
      'estimates/#changed-engineer-1882-2026-11-12-2',
      'Now about 20–30 kW, was no value given: Ada Ward, 14 Jan 1882',
    ],
    [
      'estimates/#changed-engineer-1882-2026-11-12',
      'Now no value given, was about 20–25 kW: Ada Ward, 14 Jan 1882',
    ],
  ])
  expect(told[1]?.html).toContain('<p>The log was doubted.</p>')
  expect(told[1]?.html).toContain('Claims that rest on it:')
  expect(told[1]?.html).toContain('Estimate')
})

test('the reason on record is told with the last state only, since it is the reason of that', () => {
  const { entries } = changesFeed(changed(), '/changes.xml', addressOf)
  const because = 'The newspaper says so'
  expect(entries.map(({ html }) => html.includes(because))).toEqual([false, true, false, false])
})

test('Atom and JSON Feed say the same, whatever characters the words hold', () => {
  const atom = parseAtomFeed(atomOf(changesFeed(changed(), '/changes.xml', addressOf)))
  const json = parseJsonFeed(jsonFeedOf(changesFeed(changed(), '/changes.json', addressOf)))
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id))
  expect(json.items?.map(({ title }) => title)).toEqual(
    atom.entries?.map(({ title }) => (typeof title === 'string' ? title : title?.value)),
  )
  expect(json.items?.[2]?.content_html).toContain('A mill &#x3C;sold> light &#x26; before.')
})

test('characters that XML cannot write are left out', () => {
  const { site } = clean
  const broken = { ...clean, site: { ...site, title: 'A\u0000\u0008 station\ud800' } }
  expect(atomOf(changesFeed(broken, '/changes.xml', addressOf))).toContain(
    '<title>A station: changes</title>',
  )
})
