import { describe, expect, test } from 'vitest'
import { checkFigure } from '../draw.ts'
import { parseCase } from '../proof/gallery-case.ts'

/** What is said against a figure over some records. */
function faultsOf(figure: object, records: object): readonly string[] {
  const parsed = parseCase('a-figure', {
    figure: { title: 'A', measure: 'B', ...figure },
    ...records,
  })
  return checkFigure(parsed.figure, parsed.records).map(({ what }) => what)
}
const kW = (central: number, unit = 'kW') => ({ central, unit, qualifier: 'exact' })

describe('editions', () => {
  const edition = (id: string, more: object = {}) => ({
    id,
    label: id,
    publisher: 'board',
    edition: '1931-05',
    scope: ['the quay'],
    measures: 'counted',
    source: 'minutes',
    points: [{ period: '1930', quantity: kW(4) }],
    ...more,
  })
  const faults = (...series: readonly ReturnType<typeof edition>[]) =>
    faultsOf({ kind: 'editions', series: series.map(({ id }) => id) }, { series })

  test('of other dates, publishers or periods are no rivals', () => {
    expect(faults(edition('a'))).toEqual([])
    expect(faults(edition('a'), edition('b', { edition: '1932' }))).toEqual([])
    expect(faults(edition('a'), edition('b', { publisher: 'council' }))).toEqual([])
    const other = { points: [{ period: '1931', quantity: kW(4) }] }
    expect(faults(edition('a'), edition('b', other))).toEqual([])
  })

  test('of one publisher and date are, which is told once', () => {
    expect(faults(edition('a'), edition('b'))).toEqual([
      '`b` and `a` are of one publisher and one date, 1931-05.',
    ])
  })

  test('have one unit, and one value for a period', () => {
    const points = [
      { period: '1930', quantity: kW(4) },
      { period: '1931', quantity: kW(4, 't') },
    ]
    expect(faults(edition('a', { points }))).toEqual(['`a` is in t, the first series in kW.'])
    const twice = [
      { period: '1930', quantity: kW(4) },
      { period: '1931', quantity: kW(4) },
      { period: '1930', quantity: kW(5) },
    ]
    expect(faults(edition('a', { points: twice }))).toEqual(['`a` gives 1930 more than once.'])
    expect(faults()).toEqual(['The figure lists no series.'])
  })
})

describe('estimates', () => {
  const estimate = (id: string, more: object = {}) => ({
    id,
    label: id,
    published: '1931',
    publisher: 'board',
    quantity: kW(4),
    measures: 'counted',
    scope: ['the quay'],
    source: 'minutes',
    ...more,
  })
  const log = { scale: 'log', scaleReason: 'they are far apart' }

  test.each([
    ['of zero', kW(0), 1],
    ['below zero', kW(-1), 1],
    ['above zero', kW(0.1), 0],
    ['from zero on', { low: 0, high: 3, unit: 'kW', qualifier: 'exact' }, 1],
    ['from above zero', { low: 1, high: 3, unit: 'kW', qualifier: 'exact' }, 0],
  ])('%s on a log scale', (_, quantity, count) => {
    const given = { estimates: [estimate('a', { quantity })] }
    const figure = { kind: 'estimates', estimates: ['a'] }
    expect(faultsOf({ ...figure, ...log }, given)).toHaveLength(count)
    expect(faultsOf(figure, given)).toEqual([])
  })

  test('listed twice are told together, once', () => {
    const given = { estimates: [estimate('a'), estimate('b')] }
    expect(faultsOf({ kind: 'estimates', estimates: ['a', 'b', 'a', 'b'] }, given)).toEqual([
      'The figure lists `a` and `b` more than once.',
    ])
  })

  describe('in parts', () => {
    const parts = (...quantities: readonly (object | undefined)[]) =>
      quantities.map((quantity, i) => ({
        incident: `i${i}`,
        measures: quantity ? 'counted' : 'unpriced',
        ...(quantity ? { quantity } : {}),
      }))
    const faults = (more: object) =>
      faultsOf({ kind: 'composition', estimate: 'a' }, { estimates: [estimate('a', more)] })

    test('have the unit of the whole, and no part below zero', () => {
      expect(faults({ parts: parts(kW(1), undefined, kW(0)) })).toEqual([])
      expect(faults({ parts: parts(kW(1), kW(2, 't')) })).toEqual([
        '`i1` is in t, the whole in kW.',
      ])
      expect(faults({ parts: parts(kW(1), kW(-2)) })).toEqual(['`i1` has a value below zero.'])
      const low = { low: -1, central: 1, high: 2, unit: 'kW', qualifier: 'exact' }
      expect(faults({ parts: parts(low) })).toEqual(['`i0` has a value below zero.'])
    })

    test('have the unit of their first where the whole has none', () => {
      const open = { quantity: undefined, measures: 'denied' }
      expect(faults({ ...open, parts: parts(undefined, kW(1, 't'), kW(1)) })).toEqual([
        '`i2` is in kW, the whole in t.',
      ])
    })

    test('are none where none are known', () => {
      expect(faults({})).toEqual(['`a` has no parts.'])
      expect(faultsOf({ kind: 'composition', estimate: 'a' }, {})).toEqual([])
    })
  })

  test('of a position have parts, and one unit with all it is held against', () => {
    const incident = (id: string, value: object) => ({
      id,
      date: '1931',
      label: id,
      place: 'the quay',
      sector: 'lines',
      measures: 'counted',
      attribution: 'fact',
      source: 'minutes',
      value,
    })
    const builder = (presets: readonly object[], more: object = {}) => ({
      kind: 'total-builder',
      incidents: ['x'],
      presets: presets.map((preset) => ({ label: 'A', counts: ['counted'], ...preset })),
      ...more,
    })
    const given = {
      incidents: [incident('x', kW(1)), incident('y', kW(1, 't'))],
      estimates: [estimate('a')],
    }
    expect(faultsOf(builder([{ id: 'one' }, { id: 'two' }]), given)).toEqual([])
    expect(faultsOf(builder([{ id: 'one', estimate: 'a' }]), given)).toEqual([
      '`a` has no parts, so `one` counts nothing.',
    ])
    expect(faultsOf(builder([{ id: 'one' }, { id: 'one' }]), given)).toEqual([
      'Two presets are called `one`.',
    ])
    expect(faultsOf(builder([{ id: 'one', incidents: ['y'] }]), given)).toEqual([
      'The values are in t and kW.',
    ])
    expect(faultsOf(builder([{ id: 'one' }], { incidents: [] }), given)).toEqual([
      'The figure lists no incident.',
    ])
  })
})

describe('sources', () => {
  const source = (
    id: string,
    date: readonly number[] | undefined,
    ...repeats: readonly string[]
  ) => ({
    id,
    type: 'report',
    title: id,
    publisher: id,
    ...(date ? { issued: { 'date-parts': [date] } } : {}),
    custom: {
      kind: 'press',
      access: { level: 'full' },
      derivedFrom: repeats.map((each) => ({ source: each })),
    },
  })
  const faults = (listed: readonly string[], ...sources: readonly object[]) =>
    faultsOf({ kind: 'provenance', sources: listed }, { sources })

  test.each([
    ['a day later', [1931, 5, 2], [1931, 5, 1], 0],
    ['of one day', [1931, 5, 1], [1931, 5, 1], 0],
    ['a day earlier', [1931, 5, 1], [1931, 5, 2], 1],
    ['of a month that may be later', [1931, 5], [1931, 5, 31], 0],
    ['of a month that cannot be', [1931, 4], [1931, 5, 1], 1],
  ])('that repeat one are %s', (_, date, of, count) => {
    expect(faults(['a', 'b'], source('a', of), source('b', date, 'a'))).toHaveLength(count)
  })

  test('are there, are dated, and stand with what they repeat', () => {
    expect(faults([])).toEqual(['The figure lists no source.'])
    expect(faults(['a'])).toEqual(['There is no source `a`.'])
    expect(faults(['a'], source('a', undefined))).toEqual(['`a` has no date.'])
    expect(faults(['b'], source('a', [1930]), source('b', [1931], 'a'))).toEqual([
      '`b` repeats `a`, which the figure leaves out.',
    ])
  })
})

describe('events', () => {
  const event = (id: string, more: object = {}) => ({
    id,
    date: '1931-05',
    title: id,
    lane: 'the quay',
    status: 'fact',
    source: 'minutes',
    ...more,
  })
  const faults = (listed: readonly string[], ...events: readonly object[]) =>
    faultsOf({ kind: 'timeline', events: listed }, { events })

  test('end when they begin or later, and stand once', () => {
    expect(faults(['a'], event('a', { until: '1931-05' }))).toEqual([])
    expect(faults(['a'], event('a', { until: '1931-06' }))).toEqual([])
    expect(faults(['a'], event('a', { until: '1931-04' }))).toEqual([
      '`a` ends (1931-04) before it begins (1931-05).',
    ])
    expect(faults(['a', 'a'], event('a'))).toEqual(['`a` is listed more than once.'])
    expect(faults(['a'], event('a', { or: '1931-06' }))).toEqual([])
    expect(faults(['a'], event('a', { or: '1931-06', until: '1931-07' }))).toHaveLength(1)
    expect(faults([])).toEqual(['The figure lists no event.'])
  })
})
