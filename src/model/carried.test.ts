import { describe, expect, test } from 'vitest'
import { carriedBy, dateOf, quantityOf } from './carried.ts'
import { estimateSchema } from './estimate.ts'
import { eventSchema } from './event.ts'
import type { Records } from './records.ts'
import { seriesSchema } from './series.ts'

const million = (central: number) => ({ central, unit: 'USD million', qualifier: 'exact' })
const estimate = estimateSchema.parse({
  id: 'floods',
  label: 'The county',
  published: '1954-03',
  publisher: 'county',
  quantity: million(9),
  measures: 'counted',
  scope: ['mills'],
  period: ['1950-07', '1953-12'],
  source: 'report',
  parts: [
    { incident: 'weir', measures: 'counted', quantity: million(4) },
    { incident: 'mill', measures: 'counted', quantity: million(3) },
    { incident: 'quay', measures: 'aimed-at', quantity: million(2) },
    { incident: 'barn', measures: 'unpriced' },
  ],
})
const series = seriesSchema.parse({
  id: 'gauge',
  label: 'The gauge',
  publisher: 'county',
  edition: '1954-01',
  measures: 'counted',
  scope: ['mills'],
  source: 'report',
  points: [
    { period: '1952', quantity: million(1) },
    { period: '1953', quantity: million(2), count: 7 },
  ],
})
const event = eventSchema.parse({
  id: 'flood',
  date: '1953',
  until: '1954',
  title: 'The flood',
  lane: 'River',
  status: 'fact',
  source: 'report',
})

const none = new Map<string, never>()
const records = {
  sources: none,
  claims: none,
  estimates: new Map([['floods', estimate]]),
  incidents: none,
  entities: none,
  events: new Map([['flood', event]]),
  series: new Map([['gauge', series]]),
  quantities: none,
  derived: none,
  figures: none,
  terms: none,
} as unknown as Records // the rest of them is not looked at

/** What a datum carries, as `role: value`. */
const carried = (ref: string): readonly string[] | undefined =>
  carriedBy(ref, records)?.map((one) =>
    one.kind === 'quantity'
      ? `${one.role}: ${one.quantity.central} ${one.quantity.unit}`.trim()
      : `${one.role}: ${one.kind === 'date' ? one.date : one.period.join(' to ')}`,
  )

describe('an estimate', () => {
  test('carries its quantity, dates, how many parts it has by measure, and the value of each', () => {
    expect(carried('estimates/floods')).toEqual([
      'quantity: 9 USD million',
      'date of publication: 1954-03',
      'period: 1950-07 to 1953-12',
      'length of the period: 42 months',
      'length of the period: 3.5 years',
      'number of parts: 4',
      'priced parts: 3',
      'parts counted: 2',
      'parts aimed at: 1',
      'parts without a value: 1',
      'weir: 4 USD million',
      'mill: 3 USD million',
      'quay: 2 USD million',
    ])
  })

  test('is meant by its quantity and its day of publication where it alone is named', () => {
    expect(quantityOf('estimates/floods', records)?.central).toBe(9)
    expect(dateOf('estimates/floods', records)).toBe('1954-03')
  })
})

describe('a series', () => {
  test('carries its edition, and a point what is counted there', () => {
    expect(carried('series/gauge')).toEqual(['edition: 1954-01'])
    expect(carried('series/gauge#1953')).toEqual([
      'point: 2 USD million',
      'period: 1953',
      'number of incidents: 7',
      'edition: 1954-01',
    ])
    expect(carried('series/gauge#1952')).toHaveLength(3)
  })

  test('has nothing for a period it does not give', () => {
    expect(carried('series/gauge#1951')).toBeUndefined()
  })
})

test('an event that lasts carries its end, its period and how long that is, both years included', () => {
  expect(carried('events/flood')).toEqual([
    'date: 1953',
    'end: 1954',
    'period: 1953 to 1954',
    'length of the period: 24 months',
    'length of the period: 2 years',
  ])
})

test('what is not there carries nothing', () => {
  expect(carried('events/drought')).toBeUndefined()
  expect(carried('incidents/weir')).toBeUndefined()
  expect(dateOf('events/drought', records)).toBeUndefined()
})
