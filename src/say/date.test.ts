import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sayDate, sayEither, sayPeriod, shortDate, shortEither, shortPeriod } from './date.ts'

test.each([
  ['2019-09-13', '13 September 2019', '13 Sep 2019'],
  ['2019-09', 'September 2019', 'Sep 2019'],
  ['2019', '2019', '2019'],
  ['1066-10-04', '4 October 1066', '4 Oct 1066'],
  ['0098-01', 'January 98', 'Jan 98'],
  ['2020/2021', '2020–2021', '2020–2021'],
  ['2020/2020', '2020', '2020'],
  ['2020-03/2021-06', 'March 2020 to June 2021', 'Mar 2020 – Jun 2021'],
])('%s is said as precisely as it is known', (date, long, short) => {
  expect(sayDate(date)).toBe(long)
  expect(shortDate(date)).toBe(short)
})

test('a day is said as the day it is, wherever the build runs', () => {
  const days = fc.date({
    min: new Date('0100-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (day) => {
      const [date = ''] = day.toISOString().split('T')
      const [year, , dayOfMonth] = date.split('-').map(Number)
      expect(sayDate(date)).toMatch(new RegExp(`^${dayOfMonth} \\p{L}+ ${year}$`, 'u'))
    }),
  )
})

test('what is no date stands as it was written', () => {
  expect(sayDate('')).toBe('')
  expect(sayDate('Spring 1931')).toBe('Spring 1931')
  expect(sayDate('1931-13')).toBe('1931-13')
})

test('a period names both ends, and one end where they are the same', () => {
  expect(sayPeriod(['2017-01', '2018-09'])).toBe('January 2017 to September 2018')
  expect(shortPeriod(['2017-01', '2018-09'])).toBe('Jan 2017 – Sep 2018')
  expect(sayPeriod(['2018', '2018'])).toBe('2018')
  expect(shortPeriod(['2018-09', '2018-09'])).toBe('Sep 2018')
})

test('an end that is a part of the other is said as what it is', () => {
  expect(sayPeriod(['2025', '2025-10'])).toBe('2025, to October')
  expect(shortPeriod(['2025', '2025-10'])).toBe('2025, to Oct')
  expect(sayPeriod(['2025-10', '2025-10-07'])).toBe('October 2025, to 7 October')
  expect(sayPeriod(['2016-03', '2016'])).toBe('March 2016 to the end of 2016')
})

test('one of two dates is no span', () => {
  expect(sayEither('2019-09-05', '2019-09-06')).toBe('5 or 6 September 2019')
  expect(shortEither('2019-09-05', '2019-09-06')).toBe('5 or 6 Sep 2019')
  expect(sayEither('2019-08-31', '2019-09-01')).toBe('31 August 2019 or 1 September 2019')
  expect(sayEither('2018', '2019')).toBe('2018 or 2019')
})
