import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import { ownItem } from './own-item.ts'
import { sayCitation } from './set-reference.ts'
import { writeItems } from './formats.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const { site } = corpus
const claim = {
  title: 'Disputed: it was the first public supply in the county',
  path: '/claims/first/',
  url: 'https://example.org/claims/first/',
  date: '2026-11-20',
}

test('a claim is cited with its status, by who publishes the site', () => {
  expect(sayCitation(ownItem(site, claim))).toBe(
    'The county society. (2026, November 20). Disputed: it was the first public supply in the county. The first station. https://example.org/claims/first/',
  )
})

test('every format has the status, the day and the address', () => {
  for (const format of ['bib', 'ris', 'csl.json'] as const) {
    const text = writeItems([ownItem(site, claim)], format)
    expect(text.replace(/[{}]/g, '')).toContain('Disputed: it was the first')
    expect(text).toContain('claims-first')
    expect(text).toContain('https://example.org/claims/first/')
    expect(text).toMatch(/2026.*nov|2026\/11\/20|2026,\s+11/s)
  }
})

test('an article is cited by its authors, and a page that nothing dates without a day', () => {
  const undated = { ...claim, date: undefined }
  expect(sayCitation(ownItem(site, { ...undated, authors: ['Ada Ward', 'B. Lee'] }))).toMatch(
    /^Ada Ward & B\. Lee\. \(n\.d\.\)\./,
  )
})

test('a title that looks like a mark is cited as it is written', () => {
  const title = 'When 1 <b>2 &amp; 3'
  expect(sayCitation(ownItem(site, { ...claim, title }))).toContain(title)
})
