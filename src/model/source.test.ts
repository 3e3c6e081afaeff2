import { describe, expect, test } from 'vitest'
import { addressOf, issuedOf, publisherOf, sourceSchema } from './source.ts'

const custom = { kind: 'other', access: { level: 'full' } }
const read = (fields: object) =>
  sourceSchema.parse({ id: 'report', type: 'report', title: 'Report', custom, ...fields })
const faultsOf = (fields: object) =>
  JSON.stringify(
    sourceSchema.safeParse({ id: 'report', type: 'report', title: 'Report', custom, ...fields })
      .error?.issues,
  )

describe('sourceSchema', () => {
  test('reads an item as Zotero exports it', () => {
    const source = read({
      id: 'http://zotero.org/users/1/items/ABCD2345',
      type: 'article-journal',
      title: 'On <i>Dynamo electrica</i> &amp; steam',
      'container-title': 'Proceedings &amp; Notes',
      abstract: 'Two\nlines.',
      volume: '12',
      issue: 3,
      ISSN: ['1234-5678', '8765-4321'],
      language: 'English',
      author: [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }],
      issued: { 'date-parts': [['1882', 1, 14]] },
      accessed: { 'date-parts': [['2026', '1', '2']] },
    })
    expect(source).toMatchObject({
      id: 'abcd2345',
      title: 'On Dynamo electrica & steam',
      titleMarkup: 'On <i>Dynamo electrica</i> &amp; steam',
      'container-title': 'Proceedings & Notes',
      volume: '12',
      issue: '3',
      ISSN: '1234-5678, 8765-4321',
      language: 'en',
    })
    expect(issuedOf(source)).toBe('1882-01-14')
  })

  test('fields that an exporter leaves empty are not there', () => {
    const source = read({ publisher: '', DOI: null, URL: '', author: [], issued: null })
    expect([source.publisher, source.DOI, source.author, source.issued, addressOf(source)]).toEqual(
      Array.from({ length: 5 }),
    )
  })

  test('types are those of CSL, however their words are joined', () => {
    expect(read({ type: 'legal-case' }).type).toBe('legal_case')
    expect(read({ type: 'software' }).type).toBe('software')
    expect(faultsOf({ type: 'journalArticle' })).toContain('`article-journal`')
    expect(faultsOf({ type: 'newspaper' })).toContain('must be a type of CSL')
  })

  test('an item without a type is refused, as one without an id or a title is', () => {
    for (const key of ['type', 'id', 'title']) expect(faultsOf({ [key]: undefined })).toContain(key)
  })

  test('a date on which a source was withdrawn has to exist too', () => {
    const retracted = { on: '1882-02-30', why: 'It was wrong.' }
    expect(faultsOf({ custom: { ...custom, retracted } })).toContain('must be a day that exists')
  })

  test('a title of marks alone is none', () => {
    expect(faultsOf({ title: '<i></i>' })).toContain('must have words')
  })
})

describe('addressOf', () => {
  test.each(['10.5555/12345678', 'doi:10.5555/12345678', 'https://dx.doi.org/10.5555/12345678'])(
    'a DOI without an address is one: %s',
    (DOI) => {
      expect(addressOf(read({ DOI }))).toBe('https://doi.org/10.5555/12345678')
    },
  )

  test('the address of the document comes first', () => {
    const URL = 'https://example.org/report'
    expect(addressOf(read({ DOI: '10.5555/1', URL }))).toBe(URL)
  })

  test('signs that an address does not hold are escaped', () => {
    expect(addressOf(read({ DOI: '10.1002/(SICI)1096(199601)99:1<1::AID-1>3.0.CO;2-#' }))).toBe(
      'https://doi.org/10.1002/(SICI)1096(199601)99:1%3C1::AID-1%3E3.0.CO;2-%23',
    )
  })

  test('what is no DOI is refused', () => {
    expect(faultsOf({ DOI: 'see the cover' })).toContain('must be a DOI')
  })
})

describe('publisherOf', () => {
  const ward = { family: 'Ward', given: 'Ada' }
  const berg = { family: 'Berg', 'non-dropping-particle': 'van den' }

  test.each([
    [{ author: [berg] }, 'van den Berg'],
    [{ author: [ward, berg] }, 'Ward and van den Berg'],
    [{ author: [ward, berg, { literal: 'Harbour Board' }] }, 'Ward and others'],
    [{ editor: [ward] }, 'Ward'],
    [{ author: [ward], publisher: 'Harbour Board' }, 'Harbour Board'],
    [{}, undefined],
  ])('of %j is %s', (fields, name) => {
    expect(publisherOf(read(fields))).toBe(name)
  })
})
