import { describe, expect, test } from 'vitest'
import { known, quantityOf } from '../../model/known.ts'
import type { Quantity } from '../../model/quantity.ts'
import { change, ofSeveral } from './of-several.ts'

const point = (central: number, qualifier: Quantity['qualifier'] = 'exact') =>
  known({ central, unit: 'deaths', qualifier })
const interval = (low: number, high: number) =>
  known({ low, high, unit: 'deaths', qualifier: 'exact' })

describe('of several values', () => {
  test.each([
    ['min', [point(3), point(5)], { central: 3, qualifier: 'exact' }],
    ['max', [point(3), point(5)], { central: 5, qualifier: 'exact' }],
    ['max', [point(3), point(5, 'at-least')], { central: 5, qualifier: 'at-least' }],
    ['min', [point(3), point(5, 'at-least')], { central: 3, qualifier: 'exact' }],
    ['min', [interval(1, 4), interval(2, 3)], { low: 1, high: 3, qualifier: 'exact' }],
    ['max', [interval(1, 4), interval(2, 3)], { low: 2, high: 4, qualifier: 'exact' }],
    ['mean', [point(3), point(6)], { central: 4.5, qualifier: 'exact' }],
    ['mean', [point(3, 'about'), point(6)], { central: 4.5, qualifier: 'about' }],
    ['range', [interval(1, 4), point(9)], { low: 1, high: 9, qualifier: 'exact' }],
    ['range', [point(3), point(5, 'at-least')], { central: 3, qualifier: 'at-least' }],
  ] as const)('the %s of %j is %j', (op, terms, expected) => {
    expect(quantityOf(ofSeveral[op](terms))).toEqual({ ...expected, unit: 'deaths' })
  })

  test('the range holds every value, the mean lies in it', () => {
    const terms = [interval(-4, 1), point(7), interval(2, 3)]
    const range = ofSeveral.range(terms)
    for (const { low, high } of [...terms, ofSeveral.mean(terms)])
      expect(range.low <= low && high <= range.high).toBe(true)
  })
})

test('a change has a sign: 97 per cent of what was is a fall by 3', () => {
  const percent = (central: number) => known({ central, unit: 'percent', qualifier: 'about' })
  expect(quantityOf(change(percent(97)))).toEqual({
    central: -3,
    unit: 'percent',
    qualifier: 'about',
  })
  expect(quantityOf(change(percent(103)))).toMatchObject({ central: 3 })
})
