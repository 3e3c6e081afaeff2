import { expect, test } from 'vitest'
import { isolate } from './isolate.ts'

test('a name with right-to-left letters is isolated, and no other', () => {
  expect(isolate('Bridge Board')).toBe('Bridge Board')
  expect(isolate('جسر')).toBe('\u2068جسر\u2069')
  expect(isolate('Board of גשר')).toBe('\u2068Board of גשר\u2069')
})
