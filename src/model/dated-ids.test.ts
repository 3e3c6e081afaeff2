import { expect, test } from 'vitest'
import { datedIds } from './dated-ids.ts'

test('entries are named by their day, the second of a day with its number', () => {
  const days = ['2026-11-24', '2026-11-26', '2026-11-26'].map((date) => ({ date }))
  expect(datedIds('state', days)).toEqual([
    'state-2026-11-24',
    'state-2026-11-26',
    'state-2026-11-26-2',
  ])
})

test('an entry before others does not rename them, unless it is of their day', () => {
  const later = [{ date: '2026-11-26' }]
  expect(datedIds('state', [{ date: '2026-11-24' }, ...later]).at(-1)).toBe(
    datedIds('state', later)[0],
  )
})
