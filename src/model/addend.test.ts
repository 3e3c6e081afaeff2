import { expect, test } from 'vitest'
import { addendOf } from './addend.ts'
import { estimateSchema } from './estimate.ts'
import type { Quantity } from './quantity.ts'
import { sumOf } from './total.ts'

const point = (central: number, qualifier: Quantity['qualifier'] = 'exact'): Quantity => ({
  central,
  unit: 'USD million',
  qualifier,
})
const part = (incident: string, quantity: Quantity | undefined, mayRepeat?: string) => ({
  incident,
  measures: quantity ? ('counted' as const) : ('unpriced' as const),
  quantity,
  mayRepeat,
})
const theirs = { ours: false, quantity: point(20) }

test('a part goes into a sum as its list has it', () => {
  expect(addendOf(part('a', point(7, 'at-least')), theirs)).toEqual(point(7, 'at-least'))
})

test('a part that may repeat another makes the sum about, however exact the others are', () => {
  const parts = [part('a', point(13)), part('b', point(13), 'a'), part('c', point(7, 'at-least'))]
  const addends = parts.flatMap((each) => addendOf(each, theirs) ?? [])
  expect(sumOf(addends)).toEqual(point(33, 'about'))
})

test('an addition of ours that is about its sum has no part that is a floor', () => {
  const ours = { ours: true, quantity: point(20, 'about') }
  expect(addendOf(part('a', point(7, 'at-least')), ours)).toEqual(point(7, 'about'))
  expect(addendOf(part('a', point(7)), { ours: true, quantity: point(7) })).toEqual(point(7))
})

test('what nobody priced stays unknown', () => {
  expect(addendOf(part('a', undefined, 'b'), theirs)).toBeUndefined()
})

test.each([
  ['another part', 'b', true],
  ['itself', 'a', false],
  ['what is not in the list', 'z', false],
])('a part may repeat %s: %s', (_, mayRepeat, isAccepted) => {
  const { success } = estimateSchema.safeParse({
    id: 'a-list',
    label: 'A list',
    published: '2001',
    publisher: 'somebody',
    quantity: point(26),
    measures: 'counted',
    scope: ['bridges'],
    source: 'a-source',
    parts: [part('a', point(13), mayRepeat), part('b', point(13))],
  })
  expect(success).toBe(isAccepted)
})
