import { expect, test } from 'vitest'
import { recordsOf } from '../../proof/gallery-case.ts'
import { incidentRow } from '../../data/parts.ts'
import { groupRows } from './groups.ts'
import { saySectors } from './say-group.ts'

const rowsOf = (values: Readonly<Record<string, number>>) =>
  [
    ...recordsOf({
      incidents: Object.entries(values).map(([sector, central]) => ({
        id: sector,
        date: '1931',
        label: sector,
        place: 'a place',
        sector,
        value: { central, unit: 'GBP million', qualifier: 'exact' },
        measures: 'counted',
        attribution: 'fact',
        source: 'a-source',
      })),
    }).incidents.values(),
  ].map(incidentRow)

const sectorsOf = (values: Readonly<Record<string, number>>) =>
  groupRows(rowsOf(values)).map((group) => saySectors(group))

test('sums by sector say that they are ours', () => {
  expect(sectorsOf({ bridges: 2.5, weirs: 4 })).toEqual([
    'Of these, bridges: £2.5 million and weirs: £4 million (our sums)',
  ])
})

test('rounded sums that do not add up to the rounded whole say so', () => {
  expect(sectorsOf({ bridges: 1.04, weirs: 1.04 })).toEqual([
    'Of these, bridges: £1 million and weirs: £1 million (our sums, each rounded, so together they differ from the whole)',
  ])
})
