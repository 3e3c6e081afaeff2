import { expect, test } from 'vitest'
import { isRefused } from '../../model/message.ts'
import type { Corpus } from '../../model/records.ts'
import { edited, first, healthy, power, prose, said, type Edit } from '../edited.ts'
import type { Loaded } from '../load.ts'
import { sayWaiting } from '../reports/waiting.ts'
import { publishedOf } from './withheld.ts'

const storms = 'articles/the-storms/index.mdx'
const draft: Edit = [storms, 'title: What', 'draft: true\ntitle: What']
const later: Edit = [storms, 'published: 2026-11-20', 'published: 2026-12-01']

const shown = ({ corpus, withheld }: Loaded): Corpus => {
  if (!corpus) throw new Error('invalid fixture: clean')
  return publishedOf(corpus, withheld)
}
const idsOf = (map: ReadonlyMap<string, unknown>) => [...map.keys()]

test('without a draft the whole of the content is published', () => {
  const loaded = edited([], {})
  expect(shown(loaded)).toBe(loaded.corpus)
  expect(sayWaiting(loaded)).toBe('')
})

test('a draft is kept out with what only it uses, and what others use too stays', () => {
  const corpus = shown(edited([draft], {}))
  expect(idsOf(corpus.articles)).toEqual(['the-first-evening', 'the-lamps'])
  expect(idsOf(corpus.figures)).toEqual(['first-evening', 'houses-with-light', 'lamps-by-year'])
  expect(corpus.incidents.size).toBe(0)
  expect(corpus.claims.size).toBe(3)
  expect(corpus.sources.has('council-minutes-1882')).toBe(true)
})

test('an article dated after the clock waits, and is published on its day', () => {
  expect(idsOf(shown(edited([later], {})).articles)).toEqual(['the-first-evening', 'the-lamps'])
  const onTheDay = edited([later], { day: '2026-12-01' })
  expect(onTheDay.withheld.size).toBe(0)
})

test('what waits is said in words for the last line of a build', () => {
  expect(sayWaiting(edited([draft], {}))).toBe('1 article in draft')
  expect(sayWaiting(edited([later], {}))).toBe('1 article dated later')
})

test('nobody need review a draft, and its faults stop nothing', () => {
  const unreviewed: Edit = [storms, 'Some of the damage', 'Most of the damage']
  const missing: Edit = [storms, '::figure{#storm-damage}', '::figure{#storm-damge}']
  const refused = edited([unreviewed, missing], { isPublishing: true })
  expect(isRefused(refused.messages)).toBe(true)
  const { messages } = edited([draft, unreviewed, missing], { isPublishing: true })
  expect(isRefused(messages)).toBe(false)
  expect(messages.map(({ rule }) => rule)).toContain('figure-exists')
})

test('an article that waits for its day is finished, so that it is reviewed like one that is published', () => {
  const unreviewed: Edit = [storms, 'Some of the damage', 'Most of the damage']
  expect(isRefused(edited([later, unreviewed], { isPublishing: true }).messages)).toBe(true)
})

test('published words may not rest on a draft, and those of a draft may', () => {
  const draftClaim: Edit = [first, '"status"', '"draft": true,\n  "status"']
  expect(said('published-names-no-draft', [draftClaim]).map(({ place }) => place.file)).toEqual([
    `${healthy.folder}/${prose}`,
    `${healthy.folder}/${power}`,
  ])
  const draftArticle: Edit = [prose, 'title: The', 'draft: true\ntitle: The']
  expect(said('published-names-no-draft', [draftClaim, draftArticle])).toEqual([])
})
