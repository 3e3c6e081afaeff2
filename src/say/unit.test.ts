import { expect, test } from 'vitest'
import { partsOfUnit, unitFor } from './unit.ts'

test.each([
  ['USD million', '$', 'million'],
  ['GBP', '£', ''],
  ['CHF million', '', 'CHF million'],
  ['kW', '', 'kW'],
  ['', '', ''],
])('%j is a sign before the number and words after it', (unit, sign, words) => {
  expect(partsOfUnit(unit)).toEqual({ sign, words })
})

test.each([
  [1, 'tonnes', 'tonne'],
  [-1, 'degrees Celsius', 'degree Celsius'],
  [1, 'tonnes per hectare', 'tonne per hectare'],
  [1, 'cubic metres', 'cubic metre'],
  [1, 'people', 'person'],
  [1, 'bodies', 'body'],
  [1, 'boxes', 'box'],
  [1, 'species', 'species'],
  [1, 'per 1,000 births', 'per 1,000 births'],
  [1, 'per cent', 'per cent'],
  [1, 'million', 'million'],
  [1, 'kW', 'kW'],
  [1, '', ''],
  [1.1, 'tonnes', 'tonnes'],
  [0, 'tonnes', 'tonnes'],
  [21, 'people', 'people'],
])('%d is followed by %j as %j', (value, unit, words) => {
  expect(unitFor(value, unit)).toBe(words)
})
