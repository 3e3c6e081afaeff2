import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { judge, matches } from './bind.ts'
import type { Offer } from './offers.ts'
import { findQuantities } from '../quantities/quantities.ts'

const offer = (quantity: Quantity): Offer => ({
  ref: 'quantities/a',
  role: 'quantity',
  kind: 'quantity',
  quantity,
})
const money = (central: number, qualifier: Quantity['qualifier']): Quantity => ({
  central,
  unit: 'USD million',
  qualifier,
})
const count = (central: number, unit: string): Quantity => ({ central, unit, qualifier: 'exact' })

function says(words: string, quantity: Quantity): boolean {
  const [found] = findQuantities(words)
  return found !== undefined && matches(found, offer(quantity))
}

describe('a number says what the datum carries', () => {
  test.each<[string, Quantity]>([
    ['around $571 million', money(571, 'about')],
    ['some 571 million dollars', money(571, 'about')],
    ['about $570 million', money(571, 'about')],
    ['up to $2 billion', money(2000, 'up-to')],
    ['as much as $2bn', money(2000, 'up-to')],
    ['at least $2.2 billion', money(2225.5, 'at-least')],
    ['over $1.1 billion', money(1100, 'more-than')],
    ['$534 million', money(534, 'exact')],
    ['about $2.2 billion', money(2225.5, 'exact')],
    ['93.5%', { central: 93.52, unit: 'percent', qualifier: 'exact' }],
    ['about half', { central: 48, unit: 'percent', qualifier: 'exact' }],
    ['five exchanges in Asia', count(5, 'exchanges in Asia')],
    ['17 nations', count(17, 'countries')],
    ['all 35', count(35, 'incidents')],
    [
      '$4.8 million to $5.3 million',
      { low: 4.8, high: 5.3, unit: 'USD million', qualifier: 'exact' },
    ],
    ['523 million NEM', { central: 523, unit: 'NEM million', qualifier: 'exact' }],
    ['58 billion yen', { central: 58, unit: 'JPY billion', qualifier: 'exact' }],
  ])('%s', (words, quantity) => {
    expect(says(words, quantity)).toBe(true)
  })
})

describe('a number says something else', () => {
  test.each<[string, string, Quantity]>([
    ['digits are swapped', 'around $517 million', money(571, 'about')],
    ['the scale is another', 'around $571 billion', money(571, 'about')],
    ['the hedge is dropped', '$571 million', money(571, 'about')],
    ['the hedge is dropped', '$2 billion', money(2000, 'up-to')],
    ['the hedge is another', 'about $2 billion', money(2000, 'up-to')],
    ['the hedge is another', 'at least $1.1 billion', money(1100, 'more-than')],
    ['a hedge is added', 'about $534 million', money(534, 'exact')],
    ['two hedges differ', 'at least about $571 million', money(571, 'about')],
    ['it is rounded bare', '$2.2 billion', money(2225.5, 'exact')],
    ['it is rounded too far', 'about $1 billion', money(660.5, 'exact')],
    ['a floor is rounded up', 'at least $2.3 billion', money(2225.5, 'at-least')],
    ['a ceiling is rounded down', 'up to $2.2 billion', money(2225.5, 'up-to')],
    ['the currency is another', 'around €571 million', money(571, 'about')],
    ['the things are others', '17 exchanges', count(17, 'countries')],
    [
      'one end stands for an interval',
      '$4.8 million',
      { low: 4.8, high: 5.3, unit: 'USD million', qualifier: 'exact' },
    ],
    ['percent is no count', '17%', count(17, 'countries')],
  ])('%s: %s', (_, words, quantity) => {
    expect(says(words, quantity)).toBe(false)
  })
})

describe('a date says what the datum carries, no more precisely', () => {
  const day = (date: string): Offer => ({ ref: 'events/a', role: 'date', kind: 'date', date })
  const period: Offer = {
    ref: 'estimates/a',
    role: 'period',
    kind: 'period',
    period: ['2017-01', '2018-09'],
  }
  test.each<[string, Offer[], boolean]>([
    ['13 September 2019', [day('2019-09-13')], true],
    ['September 2019', [day('2019-09-13')], true],
    ['13 September', [day('2019-09-13')], true],
    ['Friday 13 September', [day('2019-09-13')], true],
    ['Thursday 13 September', [day('2019-09-13')], false],
    ['13 September 2019', [day('2019-09')], false],
    ['31 September 2019', [day('2019-09-13')], false],
    ['between January 2017 and September 2018', [period], true],
    ['from 2017 to 2018', [period], true],
    ['in September 2018', [period], true],
    ['between January 2017 and October 2018', [period, day('2018-10')], false],
    ['5 or 6 September 2019', [day('2019-09-05'), day('2019-09-06')], true],
    ['5 or 7 September 2019', [day('2019-09-05'), day('2019-09-06')], false],
  ])('%s', (words, offers, bound) => {
    const [found] = findQuantities(words)
    expect(found && judge(found, offers).bound).toBe(bound)
  })
})

test('the binding names the nearest datum and what is wrong', () => {
  const [found] = findQuantities('around $517 million')
  const offers = [offer(money(571, 'about')), offer(money(2000, 'up-to'))]
  expect(found && judge(found, offers)).toMatchObject({
    bound: false,
    fault: 'value',
    nearest: offers[0],
  })
})
