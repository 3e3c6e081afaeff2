import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import { onceForRecords } from './once-for-records.ts'

const { corpus } = loadFixture('clean').content

test('what was made of a record is the same thing, whatever stands beside its collections', () => {
  const made = onceForRecords(() => ({}))
  expect(made({ ...corpus })).toBe(made(corpus))
})

test('another collection is another record, and the first is remembered', () => {
  const made = onceForRecords(() => ({}))
  const first = made(corpus)
  expect(made({ ...corpus, claims: new Map(corpus.claims) })).not.toBe(first)
  expect(made({ ...corpus, site: { ...corpus.site } })).not.toBe(first)
  expect(made({ ...corpus })).toBe(first)
})
