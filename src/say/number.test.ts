import { expect, test } from 'vitest'
import { sayNumber } from './number.ts'

test.each([
  [0, '0'],
  [-0, '0'],
  [2225.5, '2,225.5'],
  [-24000, '−24,000'],
  [0.1 + 0.2, '0.3'],
  [0.025, '0.025'],
  [999999999999999, '999,999,999,999,999'],
  [1e15, '1e+15'],
  [-1.23456e18, '−1.2346e+18'],
  [0.0000005, '5e−7'],
])('%d is written with grouped thousands and a minus sign', (value, text) => {
  expect(sayNumber(value)).toBe(text)
})
