import { describe, expect, test } from 'vitest'
import { byDate, firstDay, lastDay, partialDateSchema, periodSchema } from './date.ts'

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

test('dates are ordered by their first days', () => {
  const dates = ['1953-02', '1954', '1953', '1953-01-02']
  expect(dates.toSorted(byDate)).toEqual(['1953', '1953-01-02', '1953-02', '1954'])
  expect(byDate('1953', '1953-01')).toBe(0)
})

test('a period may begin and end in one year, and may not end before it begins', () => {
  expect(periodSchema.safeParse(['1953', '1953']).success).toBe(true)
  expect(periodSchema.safeParse(['1953-05', '1953']).success).toBe(true)
  expect(periodSchema.safeParse(['1953-05', '1953-04']).success).toBe(false)
  // What is no date must not throw.
  expect(periodSchema.safeParse(['1953-05', '1953-04-xx']).success).toBe(false)
})
