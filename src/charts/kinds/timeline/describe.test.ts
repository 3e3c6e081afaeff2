import { expect, test } from 'vitest'
import { recordsOf } from '../../proof/gallery-case.ts'
import { describeTimeline } from './describe.ts'

const described = (...dates: readonly string[]) =>
  describeTimeline([
    ...recordsOf({
      events: dates.map((date, i) => ({
        id: `e${i}`,
        date,
        title: `Flood ${i}`,
        lane: 'floods',
        status: 'fact',
        source: 'a',
      })),
    }).events.values(),
  ])

test.each([
  ['three of one year', ['1931-01', '1931-02', '1931-03', '1932'], true],
  ['two of one year', ['1931-01', '1931-02', '1932'], false],
  [
    'three of each of two years',
    ['1931', '1931-02', '1931-03', '1932', '1932-02', '1932-03'],
    false,
  ],
  ['three of the only year', ['1931-01', '1931-02', '1931-03'], false],
])('the year with most is named: %s, %j, %s', (_, dates, isNamed) => {
  expect(described(...dates).includes('Most fall in 1931')).toBe(isNamed)
})

test('one event is told by itself', () => {
  expect(described('1931')).toBe('One event: Flood 0 (1931).')
  expect(described()).toBe('There is no event to draw.')
})
