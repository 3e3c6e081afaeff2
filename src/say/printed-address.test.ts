import { expect, test } from 'vitest'
import { printedAddress } from './printed-address.ts'

test('an address that is short and plain is printed as it is', () => {
  expect(printedAddress('https://example.org/log?page=3')).toBeUndefined()
})

test('percent signs that stand for letters are printed as the letters', () => {
  expect(printedAddress('https://example.org/%EB%B0%9C%EC%A0%84%EC%86%8C')).toBe(
    'https://example.org/발전소',
  )
})

test('what would end an address stays encoded, and a stray percent sign harms nothing', () => {
  expect(printedAddress('https://example.org/a%20b%3Cc')).toBeUndefined()
  expect(printedAddress('https://example.org/100%')).toBeUndefined()
})

test('a long address keeps its host and its end, on a line and a half', () => {
  const printed = printedAddress(`https://example.org/${'%20and'.repeat(80)}/the-end`) ?? ''
  expect(printed).toMatch(/^https:\/\/example\.org\/.*….*\/the-end$/)
  expect(printed.length).toBeLessThanOrEqual(100)
})
