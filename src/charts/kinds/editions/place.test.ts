import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../model/quantity.ts'
import { anyDate, anyName, anyQuantity } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { frames } from '../../scene/sizes.ts'
import { sayChange } from './say-change.ts'
import { placeEditions } from './place.ts'
import { latestOf, periodGroups, replacedOf } from './revisions.ts'

const anySeries = fc
  .array(
    fc.record({
      label: anyName,
      publisher: fc.constantFrom('board', 'union', 'gazette'),
      edition: anyDate,
      scope: fc.array(anyName, { minLength: 1, maxLength: 2 }),
      measures: fc.constantFrom('counted', 'aimed-at', 'both'),
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

/** What a figure may tell of: points, whole series, with and without words. */
const anyStory = fc.record({
  emphasis: fc.array(fc.constantFrom('series-0', 'series-1', 'series-2#1900', 'series-3#1950'), {
    maxLength: 3,
  }),
  annotations: fc.array(fc.record({ at: fc.constant(['series-0']), text: anyName }), {
    maxLength: 2,
  }),
})

describe('placeEditions', () => {
  for (const frame of [...Object.values(frames), { ...frames.wide, width: 984 }])
    test(`no label touches a mark, a label or the edge at ${frame.width} px, whatever the data`, () => {
      fc.assert(
        fc.property(anySeries, anyStory, ({ records, groups }, story) => {
          expect(collisions(placeEditions(groups, { records, frame, ...story }))).toEqual([])
        }),
      )
    })
})

describe('sayChange', () => {
  const say = (before: Partial<Quantity>, after: Partial<Quantity>) =>
    sayChange(
      { unit: 'USD million', qualifier: 'exact', ...before },
      { unit: 'USD million', qualifier: 'exact', ...after },
    )

  test.each([
    ['two points', { central: 640 }, { central: 1350 }, '+$710 million (+111%)'],
    ['a fall', { central: 40 }, { central: 31 }, '−$9 million (−23%)'],
    [
      'rough points',
      { central: 40, qualifier: 'about' },
      { central: 50 },
      'about +$10 million (about +25%)',
    ],
    ['from nothing', { central: 0 }, { central: 50 }, '+$50 million'],
    ['from below zero', { central: -10 }, { central: 5 }, '+$15 million'],
  ] as const)('%s differ by an amount, and by a share where there is one', (_, a, b, words) => {
    expect(say(a, b)).toBe(words)
  })

  test.each([
    [
      'a floor that falls',
      { central: 1000, qualifier: 'more-than' },
      { central: 660.5 },
      'down by more than $339.5 million',
    ],
    [
      'a floor that rises',
      { central: 100, qualifier: 'at-least' },
      { central: 150 },
      'up by up to $50 million',
    ],
    [
      'up to a floor',
      { central: 100 },
      { central: 150, qualifier: 'at-least' },
      'up by at least $50 million',
    ],
    [
      'down to a floor',
      { central: 100 },
      { central: 60, qualifier: 'more-than' },
      'down by less than $40 million',
    ],
    [
      'from a ceiling up',
      { central: 100, qualifier: 'up-to' },
      { central: 150 },
      'up by at least $50 million',
    ],
    [
      'down to a ceiling',
      { central: 100 },
      { central: 60, qualifier: 'less-than' },
      'down by more than $40 million',
    ],
  ] as const)('%s is bounded on its true side', (_, a, b, words) => {
    expect(say(a, b)).toBe(words)
  })

  test('nothing is said of two bounds, of an interval, or of no change', () => {
    const floor = { central: 100, qualifier: 'at-least' } as const
    expect(say(floor, { ...floor, central: 200 })).toBeUndefined()
    expect(say({ low: 1, high: 3 }, { central: 2 })).toBeUndefined()
    expect(say({ central: 2 }, { central: 2 })).toBeUndefined()
    expect(say(floor, { central: 200, qualifier: 'about' })).toBeUndefined()
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
      measures: 'counted',
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
