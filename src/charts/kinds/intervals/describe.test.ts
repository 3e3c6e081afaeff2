import { expect, test } from 'vitest'
import { recordsOf } from '../../proof/gallery-case.ts'
import { describeIntervals } from './describe.ts'

const shared = { published: '1931', publisher: 'board', measures: 'counted', scope: ['mills'] }
const describe = (...quantities: readonly object[]) => {
  const estimates = quantities.map((quantity, i) => ({
    ...{ ...shared, id: `mill-${i}`, label: `Mill ${i}`, source: 'minutes' },
    quantity: { unit: 'kW', qualifier: 'exact', ...quantity },
  }))
  const records = recordsOf({ estimates })
  return describeIntervals([...records.estimates.values()], records)
}

test('intervals that overlap share values, those that do not share none', () => {
  expect(describe({ low: 1, high: 3 }, { low: 2, high: 4 })).toContain('All intervals share some')
  expect(describe({ low: 1, high: 2 }, { low: 3, high: 4 })).toContain('No value lies in all')
})

test('a side that is left open has no end', () => {
  const open = (qualifier: string) => describe({ low: 1, high: 3 }, { central: 9, qualifier })
  expect(open('up-to')).toContain('All intervals share some values.')
  expect(open('at-least')).toContain('No value lies in all intervals.')
  expect(describe({ low: 10, high: 12 }, { central: 9, qualifier: 'more-than' })).toContain(
    'All intervals share some values.',
  )
})
