import { expect, test } from 'vitest'
import { indexText, lowerUnits, wordsOf } from './index-text.ts'

test('words have their place and no marks but an apostrophe within', () => {
  expect(wordsOf(`"Don't" – 4 bridges'`)).toEqual([
    { key: "don't", start: 1, end: 6 },
    { key: '4', start: 10, end: 11 },
    { key: 'bridges', start: 12, end: 19 },
  ])
})

test('the places of a word are all of them, in reading order', () => {
  const { places } = indexText('The bridge; the weir; THE mill.')
  expect(places.get('the')).toEqual([0, 2, 4])
  expect(places.get('mill')).toEqual([5])
  expect(places.get('ferry')).toBeUndefined()
})

test('lower case keeps every unit in its place', () => {
  expect(lowerUnits('The WEIR')).toBe('the weir')
  // By itself `İ` becomes two units, and all that follows would move.
  expect(lowerUnits('İN THE WEIR')).toBe('İn the weir')
})
