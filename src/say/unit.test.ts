import { expect, test } from 'vitest'
import { partsOfUnit } from './unit.ts'

test.each([
  ['USD million', '$', 'million'],
  ['GBP', '£', ''],
  ['CHF million', '', 'CHF million'],
  ['kW', '', 'kW'],
  ['', '', ''],
])('%j is a sign before the number and words after it', (unit, sign, words) => {
  expect(partsOfUnit(unit)).toEqual({ sign, words })
})
