import { describe, expect, test } from 'vitest'
import { recordsOf } from '../proof/gallery-case.ts'
import { originRows, standingOf } from './origins.ts'

const estimate = (id: string, more = {}) => ({
  id,
  label: id,
  published: '1931',
  publisher: 'somebody',
  quantity: { central: 4, unit: 'kW', qualifier: 'exact' },
  measures: 'counted',
  scope: ['bridges'],
  source: 'a-source',
  ...more,
})
const repeat = (id: string, of: string, more = {}) =>
  estimate(id, { repeats: { estimate: of }, ...more })

const idsOf = (ids: readonly string[], estimates: readonly unknown[]) =>
  originRows(ids, recordsOf({ estimates })).map(({ origin, repeats }) => [
    origin.id,
    ...repeats.map(({ id }) => id),
  ])

describe('originRows', () => {
  test('a repeat of a repeat hangs from the first origin', () => {
    const estimates = [estimate('a'), repeat('b', 'a'), repeat('c', 'b'), estimate('d')]
    expect(idsOf(['c', 'b', 'd', 'a'], estimates)).toEqual([['a', 'c', 'b'], ['d']])
  })

  test('repeats stand in the order of their dates', () => {
    const estimates = [
      estimate('a'),
      repeat('late', 'a', { published: '1940' }),
      repeat('early', 'a', { published: '1932-05' }),
    ]
    expect(idsOf(['a', 'late', 'early'], estimates)).toEqual([['a', 'early', 'late']])
  })

  test('a circle of repeats ends', () => {
    expect(
      idsOf(['a', 'b'], [repeat('a', 'b'), repeat('b', 'a')])
        .flat()
        .sort(),
    ).toEqual(expect.arrayContaining(['a', 'b']))
  })
})

test('a repeat is never firmer than the number it repeats', () => {
  const records = recordsOf({
    estimates: [
      estimate('a', { claim: 'argued' }),
      repeat('b', 'a', { claim: 'settled' }),
      repeat('c', 'a', { claim: 'guessed' }),
    ],
    claims: { argued: 'disputed', settled: 'fact', guessed: 'speculation' },
  })
  const [row] = originRows(['a', 'b', 'c'], records)
  const said = row?.repeats.map((each) => standingOf(each, records))
  expect(said).toEqual(['disputed', 'speculation'])
})

test('a number is no firmer than the weakest of the chain it repeats', () => {
  const records = recordsOf({
    estimates: [
      estimate('a', { claim: 'settled' }),
      repeat('b', 'a', { claim: 'argued' }),
      repeat('c', 'b', { claim: 'settled' }),
    ],
    claims: { argued: 'disputed', settled: 'fact' },
  })
  const [c] = originRows(['c'], records)[0]?.repeats ?? []
  expect(c && standingOf(c, records)).toBe('disputed')
})

test('that somebody said a number is a fact, and makes the number attributed', () => {
  const records = recordsOf({
    estimates: [estimate('a', { claim: 'said' }), estimate('b', { claim: 'shown' })],
    claims: { said: 'fact', shown: 'fact' },
  })
  const said = records.claims.get('said')
  if (!said) throw new Error('invalid case: no claim')
  const claims = new Map([...records.claims, ['said', { ...said, saidBy: ['somebody'] }]])
  const standings = [...records.estimates.values()].map((each) =>
    standingOf(each, { ...records, claims }),
  )
  expect(standings).toEqual(['attributed', 'fact'])
})
