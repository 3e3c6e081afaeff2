import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import type { Corpus } from '../model/records.ts'
import { byImportance } from './claim-weight.ts'
import { doubtsOf } from './doubts.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const clean: Corpus = corpus

const found = (of: Corpus, today = '2026-11-24') =>
  Object.fromEntries(
    doubtsOf(of, today).map(({ kind, claims }) => [kind, claims.map(({ id }) => id)]),
  )

test('what one voice carries and what is poorly known is said, and what is not there is not', () => {
  expect(found(clean)).toEqual({
    'one-origin': ['opened', 'power', 'first'],
    low: ['first'],
  })
})

test('a claim past its day of review is overdue, and one on its day is not', () => {
  expect(found(clean, '2027-11-20')).not.toHaveProperty('overdue')
  expect(found(clean, '2027-11-21')['overdue']).toContain('first')
})

test('a document known through others is no document that was read', () => {
  const sources = new Map(
    [...clean.sources].map(([id, source]) => [
      id,
      { ...source, custom: { ...source.custom, access: { level: 'second-hand' as const } } },
    ]),
  )
  expect(found({ ...clean, sources })['unread']).toEqual(['opened', 'power', 'first'])
})

test('the claims of the front page come first, then those on which others rest', () => {
  const site = { ...clean.site, lead: { claims: ['first'] } }
  expect(byImportance({ ...clean, site }).map(({ id }) => id)[0]).toBe('first')
  const named = byImportance(clean).map(({ id }) => id)
  expect(named).toHaveLength(clean.claims.size)
})
