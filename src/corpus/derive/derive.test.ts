import { expect, test } from 'vitest'
import { derivedSchema } from '../../model/derived.ts'
import { estimateSchema } from '../../model/estimate.ts'
import { incidentSchema, type Incident } from '../../model/incident.ts'
import { computeDerived } from './derive.ts'
import { loadFixture } from '../fixture.ts'

const clean = loadFixture('clean').content.corpus

/** A flood in four places: three with a loss in money, one without. */
const losses = [
  ['upper-mill', 10, 'counted', 'mills'],
  ['lower-mill', 30, 'counted', 'mills'],
  ['bridge', 60, 'aimed-at', 'bridges'],
  ['weir', undefined, 'unpriced', 'weirs'],
] as const
const money = (central: number) => ({ central, unit: 'GBP', qualifier: 'exact' })

const base = {
  ...clean,
  folder: 'content',
  incidents: new Map<string, Incident>(
    losses.map(([id, loss, measures, sector]) => [
      id,
      incidentSchema.parse({
        id,
        date: '1884-03',
        label: id,
        place: 'the valley',
        sector,
        measures,
        ...(loss === undefined ? {} : { value: money(loss) }),
        attribution: 'fact',
        source: 'council-minutes-1882',
      }),
    ]),
  ),
  estimates: new Map([
    ...clean.estimates,
    [
      'flood',
      estimateSchema.parse({
        id: 'flood',
        label: 'The flood',
        published: '1884',
        publisher: 'town-council',
        quantity: money(100),
        measures: 'both',
        scope: ['the valley'],
        source: 'council-minutes-1882',
        parts: losses.map(([incident, loss, measures]) => ({
          incident,
          measures,
          ...(loss === undefined ? {} : { quantity: money(loss) }),
        })),
      }),
    ],
  ]),
}

/** The quantity of one formula over the records above, or what is said against it. */
function quantityOf(formula: object, unit?: string) {
  const entry = derivedSchema.parse({ id: 'a', label: 'A', formula, ...(unit ? { unit } : {}) })
  const { computed, faults } = computeDerived(new Map([['a', entry]]), base)
  return computed.get('a')?.quantity ?? faults.map(({ what }) => what)
}

test('a sum over parts of which one has no price is at least what the others give', () => {
  expect(quantityOf({ op: 'sum-of-parts', of: 'flood' })).toEqual({
    central: 100,
    unit: 'GBP',
    qualifier: 'at-least',
  })
})

test('a sum over the parts with one label or of one sector is of those parts only', () => {
  const counted = { op: 'sum-of-parts', of: 'flood', measures: 'counted' }
  expect(quantityOf(counted)).toMatchObject({ central: 40, qualifier: 'exact' })
  const bridges = { op: 'sum-of-parts', of: 'flood', sector: 'bridges' }
  expect(quantityOf(bridges)).toMatchObject({ central: 60, qualifier: 'exact' })
})

test('parts are counted, the unpriced among them', () => {
  expect(quantityOf({ op: 'count-of-parts', of: 'flood' }, 'places')).toEqual({
    central: 4,
    unit: 'places',
    qualifier: 'exact',
  })
  const unpriced = { op: 'count-of-parts', of: 'flood', measures: 'unpriced' }
  expect(quantityOf(unpriced)).toMatchObject({ central: 1, unit: 'items' })
})

test('a share is in percent, a ratio in times', () => {
  const part = { estimate: 'flood', incident: 'bridge' }
  expect(quantityOf({ op: 'share', part, whole: 'estimates/flood' })).toEqual({
    central: 60,
    unit: 'percent',
    qualifier: 'exact',
  })
  expect(quantityOf({ op: 'ratio', of: part, to: 'incidents/upper-mill' })).toEqual({
    central: 6,
    unit: 'times',
    qualifier: 'exact',
  })
})

test('days are counted; between dates known to the month they are an interval', () => {
  const from = 'events/opening'
  const exact = { op: 'days-between', from, to: 'sources/evening-post-1882' }
  expect(quantityOf(exact)).toEqual({ central: 5, unit: 'days', qualifier: 'exact' })
  const rough = quantityOf({ op: 'days-between', from, to: 'incidents/weir' })
  expect(rough).toMatchObject({ low: 779, high: 809, qualifier: 'about' })
})

test('years are counted to the half, and are about that many', () => {
  const years = { op: 'years-between', from: 'events/opening', to: 'incidents/weir' }
  expect(quantityOf(years)).toEqual({
    central: 2,
    unit: 'years',
    qualifier: 'about',
  })
})

test('what cannot be computed is said', () => {
  expect(quantityOf({ op: 'sum', of: ['incidents/weir', 'incidents/bridge'] })).toEqual([
    '`incidents/weir` has no quantity to reckon with.',
  ])
  expect(quantityOf({ op: 'sum', of: ['incidents/bridge', 'estimates/engineer-1882'] })).toEqual([
    'The operands are in different units: `GBP` and `kW`.',
  ])
  expect(quantityOf({ op: 'share', part: 'incidents/brigde', whole: 'estimates/flood' })).toEqual([
    'Item `brigde` is not in content/data/incidents.json.',
  ])
  const stranger = { estimate: 'flood', incident: 'weirs' }
  expect(quantityOf({ op: 'ratio', of: stranger, to: 'estimates/flood' })).toEqual([
    '`weirs` is no part of `flood`.',
  ])
})

test('the parts of one sector are unknown while an incident cannot be read, and that is told elsewhere', () => {
  const entry = derivedSchema.parse({
    id: 'mills',
    label: 'Mills',
    formula: { op: 'sum-of-parts', of: 'flood', sector: 'mills' },
  })
  const incidents = new Map([...base.incidents].filter(([id]) => id !== 'lower-mill'))
  const { computed, faults } = computeDerived(new Map([['mills', entry]]), { ...base, incidents })
  expect([...computed.keys()]).toEqual([])
  expect(faults).toEqual([])
})

test('a value may rest on another derived one, in any order; a cycle is told once', () => {
  const entries = [
    {
      id: 'half',
      label: 'Half',
      formula: { op: 'ratio', of: 'derived/mills', to: 'incidents/bridge' },
    },
    { id: 'mills', label: 'Mills', formula: { op: 'sum-of-parts', of: 'flood', sector: 'mills' } },
    { id: 'one', label: 'One', formula: { op: 'count', of: ['derived/two'] } },
    { id: 'two', label: 'Two', formula: { op: 'count', of: ['derived/one'] } },
    { id: 'three', label: 'Three', formula: { op: 'count', of: ['derived/two'] } },
  ].map((entry) => [entry.id, derivedSchema.parse(entry)] as const)
  const { computed, faults } = computeDerived(new Map(entries), base)
  expect([...computed.keys()].toSorted()).toEqual(['half', 'mills'])
  expect(faults.map(({ what }) => what)).toEqual([
    'The value rests on itself: `one` ← `two` ← `one`.',
  ])
})

test('what comes to more than can be reckoned with is said, not published', () => {
  const half = 'quantities/half-the-most'
  const most = { central: 6e14, unit: 'GBP', qualifier: 'exact' } as const
  const quantities = new Map([
    ['half-the-most', { id: 'half-the-most', label: 'Half', quantity: most, source: 'a' }],
  ])
  const entry = derivedSchema.parse({
    id: 'x',
    label: 'X',
    formula: { op: 'sum', of: [half, half] },
  })
  const { computed, faults } = computeDerived(new Map([['x', entry]]), {
    ...base,
    quantities,
  } as never)
  expect(computed.size).toBe(0)
  expect(faults.map(({ what }) => what)).toEqual([
    '`X` comes to `1200000000000000`; the most is `1000000000000000`.',
  ])
})

test('of two floors the difference has no bound, which is said', () => {
  const entries = [
    { id: 'sum', label: 'The sum', formula: { op: 'sum-of-parts', of: 'flood' } },
    {
      id: 'rest',
      label: 'The rest',
      formula: { op: 'difference', from: 'derived/sum', minus: 'derived/sum' },
    },
  ].map((entry) => [entry.id, derivedSchema.parse(entry)] as const)
  const { computed, faults } = computeDerived(new Map(entries), base)
  expect([...computed.keys()]).toEqual(['sum'])
  expect(faults.map(({ what }) => what)).toEqual([
    '`The rest` has no bound: the difference is open at both ends.',
  ])
})
