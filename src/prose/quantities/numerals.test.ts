import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flatten } from '../text/flatten.ts'
import { prosePieces } from '../fuzz-properties.ts'
import { isNumeralWord } from '../lexicon/number-words.ts'
import { nameMarks, numeralsOf, type Numeral } from './numerals.ts'
import { sayFound } from './say-found.ts'

const known = { names: ['Office 39'], marks: nameMarks(['Executive Order 13722', 'annex 21']) }

const said = (text: string) =>
  numeralsOf(text, known).map(
    (numeral) => `${say(numeral)}: ${text.slice(numeral.start, numeral.end)}`,
  )

const say = (numeral: Numeral): string =>
  numeral.kind === 'read'
    ? sayFound(numeral.found)
    : numeral.kind === 'unread'
      ? numeral.because
      : numeral.kind

describe('what no reader claims is told with its reason', () => {
  test.each([
    ['14,9 million', ['written otherwise: 14,9 million']],
    ["1'000'00 and 10²", ["written otherwise: 1'000'00", 'written otherwise: 10²']],
    [
      '10:30, 24/7, the 1990s',
      ['written otherwise: 10:30', 'written otherwise: 24/7', 'written otherwise: 1990s'],
    ],
    ['Ⅳ and ٣ lamps', ['written otherwise: Ⅳ', 'written otherwise: ٣']],
    ['hundreds, tens of thousands', ['vague: hundreds', 'vague: tens of thousands']],
    ['three to one', ['ratio: three to one']],
    ['half an hour', ['turn of speech: half']],
    ['the Big Four', ['unknown name: Four']],
  ])('%s', (text, numerals) => {
    expect(said(text)).toEqual(numerals)
  })
})

describe('a name with a number is known where the record holds it, however it is written there', () => {
  test.each([
    ['E.O. 13722', ['named: E.O. 13722']],
    ['Executive Order 13272', ['unknown name: Executive Order 13272']],
    ['Annex 21', ['named: Annex 21']],
    ['office 39', ['named: office 39']],
    ['Office 391', ['unknown name: Office 391']],
    ['a third party', ['named: third party']],
    ['one tall lamps', ['count 1 [lamps]: one']],
    ['one day lamps went out', []],
    ['5 m² of H₂O', ['measure 5 m²: 5 m²', 'named: ₂']],
  ])('%s', (text, numerals) => {
    expect(said(text)).toEqual(numerals)
  })
})

test('a capital before a decimal number makes no name of it', () => {
  expect(said('Bolivia 734.9, Bulgaria 647.3')).toEqual([
    'count 734.9 [Bolivia]: 734.9',
    'count 647.3 [Bulgaria]: 647.3',
  ])
})

/** The first digit or number word of a text that is in no numeral, or in two; undefined where each is in one. */
function uncovered(text: string): string | undefined {
  const numerals = numeralsOf(text, known)
  // A soft hyphen parts no word.
  const words = [...text.matchAll(/\p{N}|[\p{L}\u00AD]+/gu)].filter(
    ([word]) => /\p{N}/u.test(word) || isNumeralWord(flatten(word).text.toLowerCase()),
  )
  return words.find((word) => {
    const inside = numerals.filter(
      ({ start, end }) => start <= word.index && word.index + word[0].length <= end,
    )
    return inside.length !== 1
  })?.[0]
}

describe('every digit and number word of any text is in exactly one numeral', () => {
  const odd = (
    '½|²|Ⅳ|３|٣|‰|－|14,9|10:30|hundreds|tenfold|twice|one in three|E.O. 13722|Office 39|' +
    '14’900’000|4 ½|4 1/2|pp|km²|kgf|°C|below zero|a year|per hundred thousand|%-points|three quarters'
  ).split('|')
  const prose = fc
    .array(fc.tuple(fc.constantFrom(...prosePieces, ...odd), fc.constantFrom('', ' ', ' ')), {
      maxLength: 24,
    })
    .map((pieces) => pieces.flat().join(''))

  test('of prose about numbers', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(uncovered(text)).toBeUndefined()
      }),
      { numRuns: 1500, seed: 1882 },
    )
  })

  test('of any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(uncovered(text)).toBeUndefined()
      }),
      { numRuns: 1000, seed: 1882 },
    )
  })
})
