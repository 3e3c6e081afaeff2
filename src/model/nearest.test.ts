import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test('a misspelt id is nearest to the one it was meant to be', () => {
  expect(nearest('powr', ['lamps', 'power', 'poverty'])).toBe('power')
  expect(nearest('first-staiton', ['first-station', 'last-station'])).toBe('first-station')
})

test('an id that begins another is near it, however long the rest', () => {
  expect(nearest('lamp', ['power', 'lamps-lit-on-the-first-night'])).toBe(
    'lamps-lit-on-the-first-night',
  )
})

test('the keys of a map are candidates like any other', () => {
  const ids = new Map([['evening-post-1882', 1]])
  expect(nearest('evening-post', ids.keys())).toBe('evening-post-1882')
})

test('nothing is near an id that resembles none', () => {
  expect(nearest('comet', ['power', 'lamps'])).toBeUndefined()
  expect(nearest('power', [])).toBeUndefined()
})

test('of two equally near, the first in the order of the files is named', () => {
  expect(nearest('lamp', ['lamps', 'ramp'])).toBe('lamps')
})

test('the distance counts letters added, dropped, changed and swapped', () => {
  expect(editDistance('power', 'power')).toBe(0)
  expect(editDistance('power', 'powr')).toBe(1)
  expect(editDistance('power', 'poewr')).toBe(1)
  expect(editDistance('', 'lamp')).toBe(4)
})

test('the distance is the same both ways, and nought only for equal words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
    }),
  )
})
