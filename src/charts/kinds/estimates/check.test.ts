import { describe, expect, test } from 'vitest'
import { checkFigure } from '../../draw.ts'
import { parseCase } from '../../proof/gallery-case.ts'

const estimate = (id: string, unit: string, more = {}) => ({
  id,
  label: id,
  published: '1931',
  publisher: 'somebody',
  quantity: { central: 4, unit, qualifier: 'exact' },
  measures: 'counted',
  scope: ['bridges'],
  source: 'a-source',
  ...more,
})

function faultsOf(ids: readonly string[], estimates: readonly unknown[], more = {}) {
  const figure = { kind: 'estimates', title: 'Costs', measure: 'Cost', estimates: ids, ...more }
  const parsed = parseCase('costs', { figure, estimates })
  return checkFigure(parsed.figure, parsed.records).map(({ what }) => what)
}

describe('estimates are refused', () => {
  test('when two on one axis differ in unit', () => {
    expect(faultsOf(['a', 'b'], [estimate('a', 'kW'), estimate('b', 't')])).toEqual([
      '`b` is in t, the first estimate in kW.',
    ])
  })

  test('when a repeat is drawn without its origin', () => {
    const repeat = estimate('b', 'kW', { repeats: { estimate: 'a' } })
    expect(faultsOf(['b'], [estimate('a', 'kW'), repeat])).toEqual([
      '`b` repeats `a`, which the figure leaves out.',
    ])
  })

  test('when a log scale would have to show zero', () => {
    const zero = estimate('a', 'kW', { quantity: { central: 0, unit: 'kW', qualifier: 'exact' } })
    const log = { scale: 'log', scaleReason: 'they are far apart' }
    expect(faultsOf(['a'], [zero], log)).toEqual([
      '`a` has a value of zero or less on a log scale.',
    ])
  })

  test('when they are to be told apart by what none of them counts', () => {
    expect(faultsOf(['a'], [estimate('a', 'kW')], { counts: ['bridges', 'tunnels'] })).toEqual([
      'No number of the figure has `tunnels` in its scope.',
    ])
  })

  test('when there is none', () => {
    expect(faultsOf([], [])).toEqual(['The figure lists no estimate.'])
  })
})

test('estimates of one unit with their origin are not', () => {
  const repeat = estimate('b', 'kW', { repeats: { estimate: 'a' } })
  expect(faultsOf(['a', 'b'], [estimate('a', 'kW'), repeat])).toEqual([])
})
