import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOfReading, prosePieces } from './fuzz-properties.ts'
import { findQuantities } from './quantities/quantities.ts'

// The clock is no part of a test: one seed, one run. `scripts/bench/fuzz.ts` reads a hundred thousand.
const bounds = { numRuns: 600, seed: 1882 }

const prose = fc
  .array(fc.tuple(fc.constantFrom(...prosePieces), fc.constantFrom('', ' ', ' ')), {
    maxLength: 24,
  })
  .map((pieces) => pieces.flat().join(''))

// Any UTF-16 units at all, halves of pairs and controls among them.
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes))

test('any prose about numbers is read to places that read the same again', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(faultOfReading(text)).toBeUndefined()
    }),
    bounds,
  )
})

test('any text at all is read without a throw', () => {
  fc.assert(
    fc.property(units, (text) => {
      expect(faultOfReading(text)).toBeUndefined()
    }),
    bounds,
  )
})

test('a text without digits and number words holds no quantity', () => {
  const words = fc.constantFrom(
    'lamp',
    'Ward',
    'over',
    'up to',
    'may',
    'the',
    'was',
    'one',
    ',',
    '.',
  )
  fc.assert(
    fc.property(fc.array(words), (text) => {
      expect(findQuantities(text.join(' '))).toEqual([])
    }),
    bounds,
  )
})

test('a text that repeats one piece is read to its end', () => {
  for (const piece of [
    'A-',
    'A/',
    '1,111',
    'up to ',
    'two hundred ',
    '5 and ',
    'E.O. 1',
    'U.S. ',
  ]) {
    expect(faultOfReading(piece.repeat(3000))).toBeUndefined()
  }
})
