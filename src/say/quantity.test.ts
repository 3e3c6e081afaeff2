import { describe, expect, test } from 'vitest'
import { saySumOf, sayQuantity, sayValue } from './quantity.ts'

describe('sayValue', () => {
  test('money has its sign before the number and its scale after it', () => {
    expect(sayValue(571, 'USD million')).toBe('$571 million')
    expect(sayValue(100, 'kW')).toBe('100 kW')
  })

  test('a thousand million is a billion where that loses no digit', () => {
    expect(sayValue(2000, 'USD million')).toBe('$2 billion')
    expect(sayValue(2225.5, 'USD million')).toBe('$2,225.5 million')
  })
})

describe('sayQuantity', () => {
  test('the qualifier is part of the number', () => {
    expect(sayQuantity({ central: 2000, unit: 'USD million', qualifier: 'up-to' })).toBe(
      'up to $2 billion',
    )
  })

  test('an interval says its unit once', () => {
    expect(sayQuantity({ low: 80, high: 120, unit: 'kW', qualifier: 'exact' })).toBe('80–120 kW')
  })

  test('a point and its interval are both said', () => {
    const quantity = {
      low: 55,
      central: 61,
      high: 70,
      unit: 'GBP million',
      qualifier: 'about',
    } as const
    expect(sayQuantity(quantity)).toBe('about £61 million (£55–70 million)')
  })
})

test('a sum of ours has one decimal, and none is lost below one', () => {
  expect(saySumOf({ central: 270.159, unit: 'USD million', qualifier: 'at-least' })).toBe(
    'at least $270.1 million',
  )
  expect(saySumOf({ central: 0.025, unit: 'USD million', qualifier: 'exact' })).toBe(
    '$0.025 million',
  )
})

test.each([
  [{ central: 5, qualifier: 'exact' }, '5 kW'],
  [{ central: 5, qualifier: 'about' }, 'about 5 kW'],
  [{ central: 5, qualifier: 'at-least' }, 'at least 5 kW'],
  [{ central: 5, qualifier: 'up-to' }, 'up to 5 kW'],
  [{ central: 5, qualifier: 'more-than' }, 'more than 5 kW'],
  [{ central: 5, qualifier: 'less-than' }, 'less than 5 kW'],
  [{ low: 5, high: 5, qualifier: 'exact' }, '5 kW'],
  [{ low: -5, high: 5, qualifier: 'exact' }, '−5 kW to 5 kW'],
] as const)('%j is said with its qualifier', (quantity, words) => {
  expect(sayQuantity({ ...quantity, unit: 'kW' })).toBe(words)
})

test('an interval of thousands of millions is said in billions', () => {
  const quantity = { low: 1500, high: 2500, unit: 'USD million', qualifier: 'exact' } as const
  expect(sayQuantity(quantity)).toBe('$1.5–2.5 billion')
})
