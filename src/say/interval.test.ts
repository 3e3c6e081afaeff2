import { expect, test } from 'vitest'
import type { Quantity } from '../model/quantity.ts'
import { sayIntervalKind } from './interval.ts'

const say = (interval: Quantity['interval']) =>
  sayIntervalKind({ low: 1, high: 2, unit: 'people', qualifier: 'exact', interval })

test('an interval is said with its level and its kind, as far as they were published', () => {
  expect(say({ kind: 'credible', level: 95 })).toBe('95% credible interval')
  expect(say({ kind: 'confidence', level: 99.7 })).toBe('99.7% confidence interval')
  expect(say({ kind: 'prediction' })).toBe('prediction interval')
  expect(say({ kind: 'range' })).toBe('range')
  expect(say(undefined)).toBeUndefined()
})
