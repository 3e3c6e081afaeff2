import { test, expect } from 'vitest'
import fc from 'fast-check'
import { edits, nearest } from './nearest.ts'

test('a word with one letter wrong is near the word that was meant', () => {
  expect(nearest('powr', ['tower', 'power', 'flood'])).toBe('power')
  expect(nearest('opened-1545', ['opened-1945', 'opened-1954'])).toBe('opened-1945')
})

test('swapped neighbours are one edit', () => {
  expect(edits('station', 'sttaion')).toBe(1)
})

test('a beginning up to a hyphen stands for the shortest name it begins', () => {
  expect(nearest('bridge', ['bridge-opening-day', 'bridge-length'])).toBe('bridge-length')
})

test('nothing is near a word that resembles nothing', () => {
  expect(nearest('comet', ['flood', 'bridge-length'])).toBeUndefined()
  expect(nearest('comet', [])).toBeUndefined()
})

const word = fc.stringMatching(/^[a-z-]{0,12}$/)

test('edits are a distance: nothing to itself, the same both ways, never longer by a detour', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(edits(a, a)).toBe(0)
      expect(edits(a, b)).toBe(edits(b, a))
      expect(edits(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(edits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('a limit never changes a distance within it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, limit) => {
      const whole = edits(a, b)
      const limited = edits(a, b, limit)
      if (whole <= limit) expect(limited).toBe(whole)
      else expect(limited).toBeGreaterThan(limit)
    }),
  )
})

test('a legal word is nearest to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1 }), (words) => {
      const [first = ''] = words
      expect(nearest(first, words)).toBe(first)
    }),
  )
})
