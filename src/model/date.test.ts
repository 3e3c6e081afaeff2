import { describe, expect, test } from 'vitest'
import {
  byDate,
  datesSchema,
  endsOf,
  firstDay,
  lastDay,
  partialDateSchema,
  periodSchema,
} from './date.ts'

describe('a date is as precise as it is written', () => {
  test.each([
    ['1953', '1953-01-01', '1953-12-31'],
    ['1953-02', '1953-02-01', '1953-02-28'],
    ['1952-02', '1952-02-01', '1952-02-29'],
    ['1953-11', '1953-11-01', '1953-11-30'],
    ['1953-11-05', '1953-11-05', '1953-11-05'],
  ])('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
    expect(partialDateSchema.safeParse(date).success).toBe(true)
  })

  test.each(['1953-13', '1953-02-29', '1953-2', '53', '1953-00', '1953-04-31'])(
    '%s is none',
    (date) => {
      expect(partialDateSchema.safeParse(date).success).toBe(false)
    },
  )
})

describe('dates are one, or the first and last of several', () => {
  test.each([
    ['1918/1919', '1918-01-01', '1919-12-31'],
    ['1918-03/1919', '1918-03-01', '1919-12-31'],
    ['1918-11-11/1918-11-12', '1918-11-11', '1918-11-12'],
    ['1918', '1918-01-01', '1918-12-31'],
  ])('%s', (dates, first, last) => {
    expect(datesSchema.safeParse(dates).success).toBe(true)
    expect([firstDay(dates), lastDay(dates)]).toEqual([first, last])
    expect(endsOf(dates).map((date) => partialDateSchema.safeParse(date).success)).toEqual([
      true,
      true,
    ])
  })

  test.each([
    '1919/1918',
    '1918–1919',
    '1918-1919',
    '1918/19',
    '1918/',
    '1918/1919/1920',
    '1918-13/1919',
  ])('%s is none', (dates) => {
    expect(datesSchema.safeParse(dates).success).toBe(false)
  })
})

test('dates are ordered by their first days', () => {
  const dates = ['1953-02', '1954', '1953', '1953-01-02']
  expect(dates.toSorted(byDate)).toEqual(['1953', '1953-01-02', '1953-02', '1954'])
  expect(byDate('1953', '1953-01')).toBe(0)
  expect(['1954', '1953/1954', '1952/1960'].toSorted(byDate)).toEqual([
    '1952/1960',
    '1953/1954',
    '1954',
  ])
})

test('a period may begin and end in one year, and may not end before it begins', () => {
  expect(periodSchema.safeParse(['1953', '1953']).success).toBe(true)
  expect(periodSchema.safeParse(['1953-05', '1953']).success).toBe(true)
  expect(periodSchema.safeParse(['1953-05', '1953-04']).success).toBe(false)
  // What is no date must not throw.
  expect(periodSchema.safeParse(['1953-05', '1953-04-xx']).success).toBe(false)
})
