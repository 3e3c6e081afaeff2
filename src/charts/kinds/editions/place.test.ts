import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate, anyName, anyQuantity } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { frames } from '../../scene/sizes.ts'
import { placeEditions } from './place.ts'
import { latestOf, periodGroups, replacedOf } from './revisions.ts'

const anySeries = fc
  .array(
    fc.record({
      label: anyName,
      publisher: fc.constantFrom('board', 'union', 'gazette'),
      edition: anyDate,
      scope: fc.array(anyName, { minLength: 1, maxLength: 2 }),
      measures: fc.constantFrom('taken', 'attempted', 'mixed'),
      points: fc.array(fc.record({ period: anyDate, quantity: anyQuantity }), {
        minLength: 1,
        maxLength: 6,
      }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => {
    const series = drafts.map((draft, i) => ({ ...draft, id: `series-${i}`, source: 'a-source' }))
    const entities = [
      { id: 'board', name: 'Bridge Board', kind: 'body' },
      { id: 'union', name: 'اتحاد عمال الجسور', kind: 'body' },
      { id: 'gazette', name: 'Harbour Gazette and Shipping Intelligencer', kind: 'body' },
    ]
    const records = recordsOf({ series, entities })
    return { records, groups: periodGroups([...records.series.values()], records) }
  })

describe('placeEditions', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anySeries, ({ records, groups }) => {
          expect(collisions(placeEditions(groups, { records, frame }))).toEqual([])
        }),
      )
    })
})

describe('periodGroups', () => {
  test('every value of every edition is in one row', () => {
    fc.assert(
      fc.property(anySeries, ({ records, groups }) => {
        const given = [...records.series.values()].flatMap(({ points }) => points)
        const drawn = groups.flatMap(({ revisions }) => revisions.flatMap(({ values }) => values))
        expect(drawn).toHaveLength(given.length)
      }),
    )
  })

  test('the last edition stands, whatever the order of the list, and an unchanged value is no revision', () => {
    const edition = (date: string, central: number) => ({
      id: `board-${date}`,
      label: 'Bridge Board',
      publisher: 'board',
      edition: date,
      measures: 'taken',
      scope: ['bridges'],
      source: 'a-source',
      points: [{ period: '1930', quantity: { central, unit: 'GBP million', qualifier: 'exact' } }],
    })
    const records = recordsOf({
      series: [edition('1933', 50), edition('1931', 42), edition('1934', 50), edition('1932', 50)],
    })
    const [group] = periodGroups([...records.series.values()], records)
    const [revision] = group?.revisions ?? []
    if (!revision) throw new Error('invalid case: no revision')
    expect(latestOf(revision).series.edition).toBe('1934')
    expect(replacedOf(revision).map(({ series }) => series.edition)).toEqual(['1931'])
  })
})
