import { expect, test } from 'vitest'
import { enough } from '../../../.config/enough.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { Quantity } from '../../model/quantity.ts'
import { datesAgree, isOfOneUnit, quantitiesAgree } from './agree.ts'
import { sameSaid } from './same-said.ts'

const of = (central: number, qualifier: Quantity['qualifier'] = 'exact', unit = 'GBP million') =>
  ({ central, qualifier, unit }) satisfies Quantity

test.each([
  ['one value', of(80), of(80), true],
  ['another', of(80), of(81), false],
  ['one at two scales', of(80), of(80_000_000, 'exact', 'GBP'), true],
  ['one rounded to a decimal', of(5.3), of(5.33), true],
  ['one decimal further', of(5.3), of(5.43), false],
  ['one that is about', of(80, 'about'), of(82), true],
  ['one that is about, and far', of(80, 'about'), of(90), false],
  [
    'one within an interval',
    of(80),
    { ...of(80, 'about'), central: undefined, low: 75, high: 85 },
    true,
  ],
  ['a floor and what is above it', of(80, 'at-least'), of(90), true],
  ['a floor and what is below it', of(80, 'at-least'), of(70), false],
  ['a ceiling and what is above it', of(80, 'up-to'), of(90), false],
  ['two floors', of(80, 'at-least'), of(90, 'more-than'), false],
])('%s: agreed or not', (_, a, b, agree) => {
  expect([quantitiesAgree(a, b), quantitiesAgree(b, a)]).toEqual([agree, agree])
})

test('what is counted in another unit is nothing to agree with', () => {
  expect(isOfOneUnit(of(80), of(80, 'exact', 'USD million'))).toBe(false)
  expect(isOfOneUnit(of(80), of(80, 'exact', 'GBP'))).toBe(true)
})

test('a month agrees with its days, and with no other', () => {
  expect([datesAgree('1882-01', '1882-01-12'), datesAgree('1882-01', '1882-02-12')]).toEqual([
    true,
    false,
  ])
})

test('the published record has data that say the same thing', () => {
  const { content } = loadedOnce('content')
  const shares = new Set([...sameSaid(content.corpus)].map(([, , share]) => share))
  expect(shares.size).toBeGreaterThanOrEqual(enough(3))
})
