import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalOf, isFloor, qualifiers, type Qualifier, type Quantity } from './quantity.ts'
import { isRounded, roundedAddUp, roundSum } from './round-sum.ts'

const kW = (central: number, qualifier: Qualifier): Quantity => ({ central, unit: 'kW', qualifier })
const value = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
)
const bounds = fc.constantFrom(...qualifiers.filter((q) => q !== 'exact' && q !== 'about'))

test('80.99 is not at least 81, and 81.01 is not up to 81', () => {
  expect(roundSum(kW(80.99, 'at-least')).central).toBe(80.9)
  expect(roundSum(kW(80.99, 'more-than')).central).toBe(80.9)
  expect(roundSum(kW(81.01, 'up-to')).central).toBe(81.1)
  expect(roundSum(kW(81.01, 'less-than')).central).toBe(81.1)
})

test('a point is rounded to the nearest tenth, and what is below one to three digits', () => {
  expect(roundSum(kW(80.99, 'exact')).central).toBe(81)
  expect(roundSum(kW(270.159, 'about')).central).toBe(270.2)
  expect(roundSum(kW(0.025, 'at-least')).central).toBe(0.025)
  expect(roundSum(kW(2 / 3, 'at-least')).central).toBe(0.666)
  expect(roundSum(kW(2 / 3, 'up-to')).central).toBe(0.667)
})

test('a rounded bound is never on the wrong side, and never a tenth away', () => {
  fc.assert(
    fc.property(value, bounds, (central, qualifier) => {
      const rounded = roundSum(kW(central, qualifier)).central ?? NaN
      const [least, most] = isFloor({ qualifier }) ? [rounded, central] : [central, rounded]
      expect(least).toBeLessThanOrEqual(most)
      expect(most - least).toBeLessThan(0.1 + 1e-6)
    }),
  )
})

test('what already has one decimal is not moved', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(...qualifiers), (n, q) => {
      expect(roundSum(kW(n / 10, q)).central).toBe(n / 10)
    }),
  )
})

test('a rounded interval holds the interval and its point', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 3 }), (values) => {
      const [low = 0, central = 0, high = 0] = [...values].sort((a, b) => a - b)
      const sum: Quantity = { low, central, high, unit: 'kW', qualifier: 'about' }
      const [from, to] = intervalOf(roundSum(sum))
      const middle = roundSum(sum).central ?? NaN
      expect(from).toBeLessThanOrEqual(Math.min(low, middle))
      expect(to).toBeGreaterThanOrEqual(Math.max(high, middle))
    }),
  )
})

test('a reader is told where rounded parts do not add up to the rounded whole', () => {
  const parts = [kW(1.04, 'exact'), kW(1.04, 'exact')]
  expect(isRounded(kW(1.04, 'exact'))).toBe(true)
  expect(isRounded(kW(1.1, 'at-least'))).toBe(false)
  expect(roundedAddUp(parts, kW(2.08, 'exact'))).toBe(false)
  expect(roundedAddUp([kW(1.1, 'exact'), kW(2.2, 'exact')], kW(3.3, 'exact'))).toBe(true)
})
