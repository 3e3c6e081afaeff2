import { expect, test } from 'vitest'
import type { Quantity } from '../../../model/quantity.ts'
import { joints, valueMark } from './value-mark.ts'

/** Ten px a unit from zero. */
const at = { y: 5, x: (value: number) => 10 * value, isLast: true }
const given = (quantity: Partial<Quantity>): Quantity => ({
  unit: 'kW',
  qualifier: 'exact',
  ...quantity,
})
const lines = (quantity: Partial<Quantity>) =>
  valueMark(given(quantity), at).flatMap((shape) =>
    shape.shape === 'line' && shape.from[1] === shape.to[1] ? [[shape.from[0], shape.to[0]]] : [],
  )

test.each([
  ['a point', { central: 5 }, []],
  ['an interval', { low: 5, high: 8 }, [[50, 80]]],
  ['one as narrow as a pixel', { low: 5, high: 5.1 }, [[50, 51]]],
  ['one narrower than that', { low: 5, high: 5.09 }, []],
  ['a floor', { central: 5, qualifier: 'at-least' }, [[50, 68]]],
  ['a ceiling', { central: 5, qualifier: 'up-to' }, [[50, 32]]],
  ['a ceiling next to zero', { central: 1, qualifier: 'up-to' }, [[10, 0]]],
] as const)('%s has its lines where they say', (_, quantity, expected) => {
  expect(lines(quantity)).toEqual(expected)
})

test('an interval that is open to one side goes on from that end', () => {
  const shown = (qualifier: Quantity['qualifier']) => lines({ low: 5, high: 8, qualifier })
  expect(shown('at-least')).toEqual([
    [50, 80],
    [80, 98],
  ])
  expect(shown('up-to')).toEqual([
    [50, 80],
    [50, 32],
  ])
})

test('the last value is a filled dot, an earlier one an open ring', () => {
  const dotOf = (isLast: boolean) => valueMark(given({ central: 5 }), { ...at, isLast }).at(-1)
  expect(dotOf(true)).toMatchObject({ at: [50, 5], fill: 'solid', tone: 'ink' })
  expect(dotOf(false)).toMatchObject({ at: [50, 5], fill: 'paper', tone: 'ink-2' })
})

test('a joint leads from each value to the next', () => {
  const values = [1, 3, 2].map((central) => given({ central }))
  expect(joints(values, at)).toMatchObject([
    { from: [10, 5], to: [30, 5] },
    { from: [30, 5], to: [20, 5] },
  ])
  expect(joints(values.slice(0, 1), at)).toEqual([])
})
