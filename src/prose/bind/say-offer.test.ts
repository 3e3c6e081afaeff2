import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { matches } from './fault-of.ts'
import type { Offer } from './offers.ts'
import { sayOffer } from './say-offer.ts'

const offer = (quantity: Quantity): Offer => ({
  ref: 'quantities/a',
  role: 'quantity',
  kind: 'quantity',
  quantity,
})

describe('what a datum carries is written as prose would have it, and read as the same again', () => {
  test.each<[string, Quantity]>([
    ['about $571 million', { central: 571, unit: 'USD million', qualifier: 'about' }],
    ['up to $2 billion', { central: 2000, unit: 'USD million', qualifier: 'up-to' }],
    ['$1.25 billion', { central: 1250, unit: 'USD million', qualifier: 'exact' }],
    ['at least $2,225.5 million', { central: 2225.5, unit: 'USD million', qualifier: 'at-least' }],
    ['$3 trillion', { central: 3000, unit: 'USD billion', qualifier: 'exact' }],
    ['$1.25 trillion', { central: 1.25, unit: 'USD trillion', qualifier: 'exact' }],
    ['£12.5 million', { central: 12.5, unit: 'GBP million', qualifier: 'exact' }],
    ['250,000 CHF', { central: 250, unit: 'CHF thousand', qualifier: 'exact' }],
    ['58 billion yen', { central: 58, unit: 'JPY billion', qualifier: 'exact' }],
    ['$950', { central: 950, unit: 'USD', qualifier: 'exact' }],
    ['93.5%', { central: 93.52, unit: 'percent', qualifier: 'exact' }],
    ['2 percentage points', { central: 2, unit: 'percentage points', qualifier: 'exact' }],
    ['more than 3,816 BTC', { central: 3816, unit: 'BTC', qualifier: 'more-than' }],
    ['5 exchanges', { central: 5, unit: 'exchanges', qualifier: 'exact' }],
    [
      '$4.8 million to $5.3 million',
      { low: 4.8, high: 5.3, unit: 'USD million', qualifier: 'exact' },
    ],
  ])('%s', (words, quantity) => {
    expect(sayOffer(offer(quantity))).toBe(words)
    const [found, ...more] = findQuantities(words)
    expect(more).toEqual([])
    expect(found && matches(found, offer(quantity))).toBe(true)
  })
})

test('dates and periods are written out', () => {
  const date: Offer = { ref: 'events/a', role: 'date', kind: 'date', date: '2019-09-13' }
  expect(sayOffer(date)).toBe('13 September 2019')
  const period: Offer = {
    ref: 'estimates/a',
    role: 'period',
    kind: 'period',
    period: ['2017-01', '2018-09'],
  }
  expect(sayOffer(period)).toBe('January 2017 to September 2018')
})
