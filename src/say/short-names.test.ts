import { describe, expect, test } from 'vitest'
import { sourceSchema, type Source } from '../model/source.ts'
import { sayShortName, shortNames, sourcesByName } from './short-names.ts'

type Item = { readonly id: string; readonly title?: string; readonly [field: string]: unknown }

const sourcesOf = (items: readonly Item[]): ReadonlyMap<string, Source> =>
  new Map(
    items.map((item) => [
      item.id,
      sourceSchema.parse({
        type: 'article-newspaper',
        title: 'The lamps',
        custom: { kind: 'press', access: { level: 'full' } },
        ...item,
      }),
    ]),
  )

const issued = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } })

function said(items: readonly Item[]): readonly string[] {
  const sources = sourcesOf(items)
  return [...shortNames([...sources.keys()], sources).values()].map(sayShortName)
}

describe('the short name of a source', () => {
  test('is who made or published it, and the year', () => {
    const names = said([
      { id: 'a', author: [{ family: 'Ward', given: 'Ada' }], ...issued(1882, 3) },
      { id: 'b', 'container-title': 'The Echo', ...issued(1882, 3, 4) },
    ])
    expect(names).toEqual(['Ward 1882', 'The Echo 1882'])
  })

  test('has the date as far as it is known where a year is not enough', () => {
    const names = said([
      { id: 'a', publisher: 'The Echo', ...issued(1882, 3, 4) },
      { id: 'b', publisher: 'The Echo', ...issued(1882, 5) },
      { id: 'c', publisher: 'The Echo', ...issued(1883, 5) },
    ])
    expect(names).toEqual(['The Echo, 4 March 1882', 'The Echo, May 1882', 'The Echo 1883'])
  })

  test('has a letter where nothing else tells two apart, and says that a source has no date', () => {
    const names = said([
      { id: 'a', publisher: 'The Echo', ...issued(1882) },
      { id: 'b', publisher: 'The Echo', ...issued(1882) },
      { id: 'c', publisher: 'The Echo' },
      { id: 'd' },
    ])
    expect(names).toEqual([
      'The Echo 1882a',
      'The Echo 1882b',
      'The Echo, undated',
      '“The lamps”, undated',
    ])
  })

  test('is no other source’s, however many there are', () => {
    const many = Array.from({ length: 800 }, (_, i) => ({ id: `s-${i}`, publisher: 'The Echo' }))
    expect(new Set(said(many)).size).toBe(800)
  })
})

test('sources stand in the order in which they are looked up, articles and quotation marks passed over', () => {
  const sources = sourcesOf([
    { id: 'a', publisher: 'Ward' },
    { id: 'b', publisher: 'The Echo', ...issued(1882) },
    { id: 'c' },
    { id: 'd', publisher: 'Anders' },
  ])
  const names = sourcesByName([...sources.keys()], sources).map(({ name }) => name)
  expect(names).toEqual([
    'Anders, undated',
    'The Echo 1882',
    '“The lamps”, undated',
    'Ward, undated',
  ])
})
