import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from '../proof/any-data.ts'
import { textWidth } from './text-width.ts'
import { timeScale } from './time-scale.ts'

const scaleOf = (dates: readonly string[]) => timeScale({ dates, range: [100, 340], size: 15 })

describe('timeScale', () => {
  test('a year known as a year is as wide as its twelve months', () => {
    const scale = scaleOf(['1910', '1912'])
    expect(scale.start('1910')).toBe(100)
    expect(scale.start('1910')).toBe(scale.start('1910-01'))
    expect(scale.end('1910')).toBeCloseTo(scale.start('1911'), 6)
    expect(scale.end('1912-12')).toBeCloseTo(340, 6)
  })

  test('a later day never stands to the left of an earlier one, and every date is inside', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const scale = scaleOf([a, b])
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(scale.start(early)).toBeLessThanOrEqual(scale.start(late))
        for (const date of [a, b]) {
          expect(scale.start(date)).toBeGreaterThanOrEqual(100)
          expect(scale.end(date)).toBeLessThanOrEqual(340 + 1e-9)
        }
      }),
    )
  })

  test('years stand apart and inside the drawing, whatever the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 999 }), (y, n) => {
        const year = (value: number) => String(value).padStart(4, '0')
        const { ticks } = scaleOf([year(y), year(y + n)])
        ticks.forEach(({ left, label }, i) => {
          const end = left + textWidth(label, 15)
          expect(end).toBeLessThanOrEqual(ticks[i + 1]?.left ?? 340)
        })
      }),
    )
  })

  test('days and months have an axis of their own where all dates are near and that precise', () => {
    const labels = (...dates: readonly string[]) => scaleOf(dates).ticks.map(({ label }) => label)
    expect(labels('1931-03-01', '1931-03-04')).toEqual(['1 Mar 1931', '4 Mar 1931'])
    expect(labels('1931-11', '1932-02-03')).toEqual(['Nov 1931', 'Feb 1932'])
    expect(labels('1931-03-01', '1931')).toEqual(['1931'])
    expect(labels('1931-03-01', '1934-03-04')).toEqual(['1931', '1932', '1933', '1934'])
    const scale = scaleOf(['1931-03-01', '1931-03-04'])
    expect(scale.start('1931-03-01')).toBe(100)
    expect(scale.end('1931-03-01')).toBe(160)
    expect(scale.end('1931-03-04')).toBe(340)
  })

  test('the last year is named, where its label fits in front of the edge or across its line', () => {
    const years = (from: string, to: string, edge = 340) =>
      timeScale({ dates: [from, to], range: [100, 340], edge, size: 15 }).ticks.map(
        ({ label }) => label,
      )
    expect(years('2014', '2022')).toEqual(['2014', '2016', '2018', '2020', '2022'])
    expect(years('2015', '2022')).toEqual(['2016', '2018', '2020', '2022'])
    const odd = ['2015', '2017', '2019', '2021', '2023', '2025']
    expect(years('2014', '2025', 360)).toEqual(odd)
    expect(years('2000', '2025', 352).at(-1)).toBe('2025')
  })

  test('a label is read at its line: it begins behind it, or stands across it at the edge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }), (n, room) => {
        const dates = ['1950', String(1950 + n)]
        const { ticks } = timeScale({ dates, range: [100, 340], edge: 340 + room, size: 15 })
        for (const { x, left, label } of ticks) {
          expect(left).toBeLessThanOrEqual(x + 4)
          expect(left + textWidth(label, 15) / 2).toBeGreaterThanOrEqual(x)
        }
      }),
    )
  })

  test('no dates, no years', () => {
    expect(scaleOf([]).ticks).toEqual([])
  })
})
