import { expect, test } from 'vitest'
import { quotedAt } from './findings.ts'

const text = 'It was extended on August 19, 2019 to 31 August 2020, by five weeks.'
const at = (words: string) => {
  const start = text.indexOf(words)
  return { text, start, end: start + words.length }
}
const period = at('August 19, 2019 to 31 August 2020')

test('a waiver quotes words as they stand, or the same number or date written otherwise', () => {
  expect(quotedAt('August 19, 2019 to 31 August 2020', period)).toBe(period.start)
  expect(quotedAt('extended on August 19, 2019 to 31 August 2020', period)).toBeLessThan(
    period.start,
  )
  expect(quotedAt('19 August 2019 to 31 August 2020', period)).toBe(period.start)
  expect(quotedAt('5 weeks', at('five weeks'))).toBe(at('five weeks').start)
})

test.each([
  '19 August 2019',
  '19 August 2019 to 31 August 2021',
  '19 August 2019 and 31 August 2020',
  '',
])('another is not quoted: %s', (words) => {
  expect(quotedAt(words, period)).toBeUndefined()
})
