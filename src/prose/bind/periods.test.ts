import { expect, test } from 'vitest'
import { findQuantities } from '../quantities/quantities.ts'
import { judge } from './bind.ts'
import type { Offer } from './offers.ts'
import { settingsOf } from './settings.ts'

/** A value for 1883 in an edition of 1884. */
const offers: readonly Offer[] = [
  { ref: 'series/board#1883', role: 'period', kind: 'date', date: '1883' },
  { ref: 'series/board#1883', role: 'edition', kind: 'date', date: '1884' },
]

function isBound(text: string): boolean {
  const found = findQuantities(text).find(({ kind }) => kind === 'date')
  return found !== undefined && judge(found, offers, settingsOf(text)(found)).bound
}

test.each([
  'The board put 1883 at twelve lamps',
  'The board’s 1883 was twice that',
  'In 1884 the board gave more',
  'The board’s 1884 list has more',
])('%s', (text) => {
  expect(isBound(text)).toBe(true)
})

test.each([
  'The board put 1884 at twelve lamps',
  'The board’s 1884 was twice that',
  'Twelve lamps for 1884',
])('the time that a value is of is not that of its publication: %s', (text) => {
  expect(isBound(text)).toBe(false)
})
