import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { judge } from './bind.ts'
import { matches } from './fault-of.ts'
import type { Offer } from './offers.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { settingsOf } from './settings.ts'

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
    ['it is rounded by more than a twentieth', 'about $600 million', money(571, 'about')],
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

describe('of several data the one that the words beside the number name is meant', () => {
  const named = (ref: string, value: Quantity, names: string[]): Offer => ({
    ref,
    role: 'quantity',
    kind: 'quantity',
    quantity: value,
    names: new Set(names),
  })
  const mill = named('quantities/mill', money(534, 'exact'), ['mill'])
  const dam = named('quantities/dam', money(32, 'exact'), ['dam'])
  const judged = (text: string, offers: readonly Offer[] = [mill, dam]) => {
    const settings = settingsOf(text)
    return findQuantities(text).map((found) => judge(found, offers, settings(found)))
  }

  test('each number is bound to what its own clause names', () => {
    expect(judged('The mill lost $534 million, the dam $32 million.')).toMatchObject([
      { bound: true, offer: mill },
      { bound: true, offer: dam },
    ])
  })

  test('a number that is another’s is refused, though it is on record', () => {
    expect(judged('The mill lost $32 million.')).toMatchObject([
      { bound: false, fault: 'another', nearest: mill, fits: dam },
    ])
  })

  test('where nothing is named, and another number could stand there, it is refused', () => {
    expect(judged('It lost $32 million.')).toMatchObject([{ bound: false, fault: 'unnamed' }])
    expect(judged('It lost $32 million.', [dam])).toMatchObject([{ bound: true, offer: dam }])
  })

  test('data that say the same need no name', () => {
    const again = named('quantities/again', money(32, 'exact'), ['again'])
    expect(judged('It lost $32 million.', [dam, again])).toMatchObject([{ bound: true }])
  })
})

describe('a loss and a rate are told from what is written alike', () => {
  const fall: Quantity = { central: -3, unit: 'percent', qualifier: 'exact' }
  const rate: Quantity = { central: 120.3, unit: 'deaths per 100,000', qualifier: 'exact' }
  test.each<[string, Quantity, boolean]>([
    ['-3%', fall, true],
    ['minus 3%', fall, true],
    ['fell by 3%', fall, true],
    ['3% lower', fall, true],
    ['3%', fall, false],
    ['rose by 3%', fall, false],
    ['-3%', { ...fall, central: 3 }, false],
    ['120.3 per 100,000', rate, true],
    ['120.3 deaths per 100,000 people', rate, true],
    ['120.3 per million', rate, false],
    ['120.3%', rate, false],
    ['120.3 deaths', rate, false],
    [
      "the board's 18.2 million",
      { central: 18.2, unit: 'million deaths', qualifier: 'exact' },
      true,
    ],
    ['18.2 million died', { central: 18.2, unit: 'million deaths', qualifier: 'exact' }, true],
    ['18.2 million lamps', { central: 18.2, unit: 'million deaths', qualifier: 'exact' }, false],
  ])('%s', (words, quantity, bound) => {
    const found = findQuantities(words).at(0)
    expect(found && matches(found, offer(quantity))).toBe(bound)
  })
})

test('what a site calls the things that a unit counts is said for it, and nothing else', () => {
  const means = { id: 'floods', one: 'flood', many: 'floods', kind: 'count', in: 'ones' } as const
  const floods = (synonyms: readonly string[]): Quantity => ({
    ...count(5, 'floods'),
    means: { ...means, synonyms },
  })
  expect(says('five breaches', floods(['breach', 'overflow']))).toBe(true)
  expect(says('five breaches', floods([]))).toBe(false)
  expect(says('five droughts', floods(['breach', 'overflow']))).toBe(false)
})

test('the nearest to a number that is counted otherwise is the one that has its digits', () => {
  const offers = [
    { ...offer({ central: 523, unit: 'NEM million', qualifier: 'exact' }), ref: 'incidents/a' },
    { ...offer({ central: 93.5, unit: 'percent', qualifier: 'exact' }), ref: 'derived/b' },
    { ...offer(money(571, 'about')), ref: 'estimates/c' },
    { ...offer(count(5, 'exchanges')), ref: 'quantities/d' },
  ] as const
  const nearestOf = (words: string) => {
    const [found] = findQuantities(words)
    const binding = found && judge(found, offers)
    return binding && !binding.bound ? [binding.nearest?.ref, binding.fault] : binding
  }
  expect(nearestOf('93.5‰ of it')).toEqual(['derived/b', 'unit'])
  expect(nearestOf('around 571 in all')).toEqual(['estimates/c', 'value'])
  expect(nearestOf('six exchanges')).toEqual(['quantities/d', 'value'])
})
