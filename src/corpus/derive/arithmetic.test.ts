import fc from 'fast-check'
import { expect, test } from 'vitest'
import { known, quantityOf, sum } from '../../model/known.ts'
import type { Quantity } from '../../model/quantity.ts'
import { difference, quotient } from './arithmetic.ts'

const kW = (quantity: Partial<Quantity>) =>
  known({ unit: 'kW', qualifier: 'exact', ...quantity } satisfies Quantity)
const said = (value: ReturnType<typeof known> | undefined) => value && quantityOf(value)

test('points add up without the noise of binary fractions', () => {
  const total = sum([kW({ central: 5.3 }), kW({ central: 534 }), kW({ central: 32 })])
  expect(said(total)).toEqual({ central: 571.3, unit: 'kW', qualifier: 'exact' })
})

test('an interval stays an interval, and a middle nobody published is not made up', () => {
  expect(said(sum([kW({ low: 1, high: 3 }), kW({ central: 10 })]))).toEqual({
    low: 11,
    high: 13,
    unit: 'kW',
    qualifier: 'exact',
  })
})

test('one approximate operand makes the result approximate', () => {
  const rough = kW({ central: 2, qualifier: 'about' })
  expect(said(sum([kW({ central: 1 }), rough]))?.qualifier).toBe('about')
  expect(said(quotient(kW({ central: 1 }), rough))?.qualifier).toBe('about')
})

test('at least and exact add up to at least; taken away, at least becomes up to', () => {
  const floor = kW({ central: 2, qualifier: 'at-least' })
  const five = kW({ central: 5 })
  expect(said(sum([five, floor]))).toMatchObject({ central: 7, qualifier: 'at-least' })
  expect(said(difference(five, floor))).toMatchObject({ central: 3, qualifier: 'up-to' })
})

test('more than and less than stay strict', () => {
  const over = kW({ central: 2, qualifier: 'more-than' })
  const one = kW({ central: 1 })
  expect(said(sum([one, over]))?.qualifier).toBe('more-than')
  expect(said(difference(one, over))?.qualifier).toBe('less-than')
})

test('a share of an open whole is at most what the bound gives', () => {
  const whole = kW({ central: 200, qualifier: 'at-least' })
  const share = quotient(kW({ central: 50 }), whole, { factor: 100, unit: 'percent' })
  expect(said(share)).toEqual({ central: 25, unit: 'percent', qualifier: 'up-to' })
})

test('two bounds open at the same end have a quotient that is about', () => {
  const floor = (central: number) => kW({ central, qualifier: 'at-least' })
  expect(said(quotient(floor(1), floor(4)))).toMatchObject({ central: 0.25, qualifier: 'about' })
})

test('a floor and a ceiling add up to about; of two floors nothing can be said about the difference', () => {
  const floor = kW({ central: 2, qualifier: 'at-least' })
  const ceiling = kW({ central: 2, qualifier: 'up-to' })
  expect(said(sum([floor, ceiling]))).toEqual({ central: 4, unit: 'kW', qualifier: 'about' })
  expect(said(difference(floor, floor))).toBeUndefined()
})

test('nothing is divided by what may be zero', () => {
  const one = kW({ central: 1 })
  expect(quotient(one, kW({ central: 0 }))).toBeUndefined()
  expect(quotient(one, kW({ low: -1, high: 2 }))).toBeUndefined()
})

const interval = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000))
  .map(([low, width]) => ({ low, high: low + width }))
const inside = fc.double({ min: 0, max: 1, noNaN: true })
const at = ({ low, high }: { low: number; high: number }, t: number) => low + (high - low) * t

test('the result’s interval holds the result of any values inside the operands’', () => {
  fc.assert(
    fc.property(interval, interval, inside, inside, (a, b, s, t) => {
      const [x, y] = [at(a, s), at(b, t)]
      const pairs = [
        [sum([kW(a), kW(b)]), x + y],
        [difference(kW(a), kW(b)), x - y],
        [quotient(kW(a), kW(b)), x / y],
      ] as const
      for (const [value, exact] of pairs) {
        expect(value?.low).toBeLessThanOrEqual(exact + 1e-9)
        expect(value?.high).toBeGreaterThanOrEqual(exact - 1e-9)
      }
    }),
  )
})

test('nothing is divided by what may be zero or less', () => {
  const one = kW({ central: 1 })
  expect(quotient(one, kW({ central: 0 }))).toBeUndefined()
  expect(quotient(one, kW({ low: -1, high: 3 }))).toBeUndefined()
  expect(quotient(one, kW({ low: 0, high: 3 }))).toBeUndefined()
  expect(quotient(one, kW({ central: 0, qualifier: 'up-to' }))).toBeUndefined()
  expect(said(quotient(one, kW({ central: 2 })))?.central).toBe(0.5)
})

test('a ceiling divided is a ceiling, by a ceiling about, and by a floor again a ceiling', () => {
  const ceiling = kW({ central: 4, qualifier: 'up-to' })
  expect(said(quotient(ceiling, kW({ central: 2 })))).toMatchObject({
    central: 2,
    qualifier: 'up-to',
  })
  expect(said(quotient(ceiling, ceiling))).toMatchObject({ central: 1, qualifier: 'about' })
  const floor = kW({ central: 2, qualifier: 'at-least' })
  expect(said(quotient(ceiling, floor))).toMatchObject({ central: 2, qualifier: 'up-to' })
  expect(said(quotient(floor, kW({ central: 2 })))).toMatchObject({
    central: 1,
    qualifier: 'at-least',
  })
  const over = kW({ central: 2, qualifier: 'more-than' })
  expect(said(quotient(over, kW({ central: 2 })))?.qualifier).toBe('more-than')
  expect(said(quotient(kW({ central: 2 }), over))?.qualifier).toBe('less-than')
})

test('an interval that runs below zero is divided end by end', () => {
  expect(said(quotient(kW({ low: -4, high: 8 }), kW({ low: 2, high: 4 })))).toMatchObject({
    low: -2,
    high: 4,
  })
  expect(said(quotient(kW({ low: -8, high: -4 }), kW({ low: 2, high: 4 })))).toMatchObject({
    low: -4,
    high: -1,
  })
})
