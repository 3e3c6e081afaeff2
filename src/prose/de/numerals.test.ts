import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { numeralsOf, type Numeral } from '../quantities/numerals.ts'

// What German says with a number is read, or told as unread; nothing is passed over.

const numeralsIn = (text: string): readonly Numeral[] =>
  inSiteLanguage('de', () => numeralsOf(text, { names: [], marks: new Set() }))

const pieces = (
  '0|1|12|2019|14,9|9.000|14.900.000|1,5|½|4½|⅓|14 900|%|€|Mio.|Mrd.|Prozent|Prozentpunkte|Punkte|km|km²|Tage|Jahre|Haushalte|' +
  'Mädchen|von|auf|je|pro|jede|fünfte|jeder vierte|ein|eine|zwei|zwölf|hundert|tausend|Millionen|Hunderttausende|Dutzend|' +
  'Drittel|zwei Drittel|Viertelstunde|anderthalb|siebeneinhalb|dreimal|verdoppelt|zwischen|bis|und|–|±|minus|unter null|' +
  'etwa|rund|mindestens|gut|knapp|am|im Jahr|Mai|Mitte|.|,|(|)|:|/|„|“'
).split('|')

test('every digit of any German prose is in exactly one numeral', () => {
  const prose = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ')), { maxLength: 24 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(prose, (text) => {
      const numerals = numeralsIn(text)
      const loose = [...text.matchAll(/\p{N}/gu)].filter(
        ({ index }) =>
          numerals.filter(({ start, end }) => start <= index && index < end).length !== 1,
      )
      expect(loose).toEqual([])
    }),
    { numRuns: 1500, seed: 1882 },
  )
})

const units = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const teens = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ')
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

/** A whole number from 2 to 9,999 as German writes it, in one word. */
function written(value: number): string {
  if (value >= 1000)
    return `${units[Math.floor(value / 1000) - 1] ?? ''}tausend${value % 1000 ? written(value % 1000) : ''}`
  if (value >= 100)
    return `${units[Math.floor(value / 100) - 1] ?? ''}hundert${value % 100 ? written(value % 100) : ''}`
  if (value <= 12) return value === 1 ? 'eins' : (units[value - 1] ?? '')
  if (value < 20) return teens[value - 13] ?? ''
  const ten = tens[Math.floor(value / 10) - 2] ?? ''
  return value % 10 ? `${units[(value % 10) - 1] ?? ''}und${ten}` : ten
}

const values = fc.integer({ min: 2, max: 9999 })
const large = fc
  .integer({ min: 20, max: 9999 })
  .filter((value) => value % 100 >= 20 || value % 100 === 0)

/** What the one reading of a text says, and the words that it takes. */
function readAs(text: string) {
  const [first, ...more] = numeralsIn(text)
  const found = first?.kind === 'read' && more.length === 0 ? first.found : undefined
  return found && found.kind !== 'date' ? { value: found.low, of: found.kind } : undefined
}

describe('a number word is read, however long', () => {
  test('as so many', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readAs(`${written(value)} Häuser`)).toEqual({ value, of: 'count' })
      }),
      { numRuns: 400, seed: 1882 },
    )
  })

  test('as so many times', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readAs(`${written(value)}mal so viel`)?.value).toBe(value)
        expect(readAs(`das ${capital(written(value))}fache`)?.value).toBe(value)
      }),
      { numRuns: 400, seed: 1882 },
    )
  })

  test('as a rank', () => {
    fc.assert(
      fc.property(large, (value) => {
        expect(readAs(`der ${written(value)}ste Platz`)).toEqual({ value, of: 'ordinal' })
      }),
      { numRuns: 400, seed: 1882 },
    )
  })

  test('with a half in the same word', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readAs(`${written(value)}einhalb Jahre`)?.value).toBe(value + 0.5)
      }),
      { numRuns: 400, seed: 1882 },
    )
  })
})

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

test.each([
  'Hunderttausende Menschen',
  'Zehntausende Menschen',
  'mehrere Tausend Menschen',
  'ein paar Hundert Menschen',
  'einige Millionen Menschen',
  'Abermillionen Menschen',
  'ein Dreißigstel der Fläche',
  'Dutzende Menschen',
])('“%s” is told as unread', (text) => {
  expect(numeralsIn(text).map(({ kind }) => kind)).toContain('unread')
})

test.each([
  ['eine Viertelstunde', 0.25],
  ['eine Dreiviertelstunde', 0.75],
  ['ein Viertelkilo', 0.25],
  ['zweidreiviertel Stunden', 2.75],
  ['anderthalb Tage', 1.5],
])('“%s” is read', (text, value) => {
  expect(readAs(text)?.value).toBe(value)
})
