import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { numeralsOf } from '../quantities/numerals.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { sayFound } from '../quantities/say-found.ts'

const read = (text: string): string =>
  inSiteLanguage('de', () => findQuantities(text).map(sayFound).join('; '))

describe('German numbers, units, dates and hedges are read', () => {
  test.each([
    ['Es waren 14,9 Millionen Tote.', 'count 14900000 [Tote]'],
    ['Rund 9.000 Lampen brannten.', 'about count 9000 [Lampen]'],
    ['9 000 Euro und 9’000 Franken', 'money 9000 EUR; money 9000 CHF'],
    ['mehr als 2 Mrd. US-Dollar', 'more-than money 2000000000 USD'],
    ['571 Mio. $ und 5 €', 'money 571000000 USD; money 5 EUR'],
    ['zwei Billionen Euro', 'money 2000000000000 EUR'],
    ['um 1,2 % oder 1,2 Prozent', 'percent 1.2 percent; percent 1.2 percent'],
    ['4,7 Prozentpunkte', 'percent 4.7 percentage point'],
    ['zwölf Lampen', 'count 12 [Lampen]'],
    ['siebenundzwanzig Häuser', 'count 27 [Häuser]'],
    ['zweihundertfünf Häuser', 'count 205 [Häuser]'],
    ['dreitausendvierhundert Häuser', 'count 3400 [Häuser]'],
    ['ein Dutzend Lampen', 'count 12 [Lampen]'],
    ['eine halbe Milliarde Euro', 'money 500000000 EUR'],
    ['anderthalb Millionen Euro', 'money 1500000 EUR'],
    ['zwei Drittel der Lampen', 'percent 66.66666666666667 percent'],
    ['die Hälfte der Lampen', 'percent 50 percent'],
    ['9 von 10 Brücken', 'percent 90 percent'],
    ['734,9 je 100.000 Einwohner', 'count 734.9 per 100000'],
    ['zwischen 250 und 300 Millionen Euro', 'money 250000000..300000000 EUR'],
    ['13,3 bis 16,6 Millionen', 'count 13300000..16600000'],
    ['bis zu 500 Häuser', 'up-to count 500 [Häuser]'],
    ['mindestens 270,2 Mio. Euro', 'at-least money 270200000 EUR'],
    ['höchstens fünf Häuser', 'up-to count 5 [Häuser]'],
    ['fast 500 Häuser', 'about count 500 [Häuser]'],
    ['gut 500 Häuser', 'more-than count 500 [Häuser]'],
    ['weniger als drei Häuser', 'less-than count 3 [Häuser]'],
    ['fünf Häuser oder mehr', 'at-least count 5 [Häuser]'],
    ['sank um 3 %', 'fall percent 3 percent'],
    ['ging um 3 % zurück', 'fall percent 3 percent'],
    ['sank die Zahl im Norden um rund 3 %', 'about fall percent 3 percent'],
    ['ist um 3 % gesunken', 'fall percent 3 percent'],
    ['stieg die Zahl um 3 %', 'percent 3 percent'],
    ['minus 3 %', 'percent -3 percent'],
    ['das 3. Haus und der dritte Bericht', 'ordinal 3; ordinal 3'],
    ['dreimal und verdoppelt', 'count 3 [times]; count 2 [times]'],
    ['am 13. September 2019', 'date 2019-09-13'],
    ['am 13.9.2019 und am 13.09.2019', 'date 2019-09-13; date 2019-09-13'],
    ['am Freitag, dem 13. Mai 1882', 'date 1882-05-13'],
    ['am 3. und 4. Mai 2018', 'date 2018-05-03 and 2018-05-04'],
    ['vom 1. Januar 2017 bis 30. September 2018', 'date 2017-01-01 to 2018-09-30'],
    ['im März 1953, Ende 2017', 'date 1953-03; date 2017'],
    ['im ersten Halbjahr 2018', 'date 2018-01/06'],
  ])('%s', (text, found) => {
    expect(read(text)).toBe(found)
  })
})

test.each([
  ['120.3 Millionen', 'an English decimal'],
  ['10.30 Uhr', 'a time of day'],
  ['Hunderte von Häusern', 'a plural without a number'],
  ['§ 12', 'a part of a law that nobody knows'],
  ['die 90er Jahre', 'a decade'],
])('%s is not read, and said to be so: %s', (text) => {
  const numerals = inSiteLanguage('de', () => numeralsOf(text, { names: [], marks: new Set() }))
  expect(numerals.map(({ kind }) => kind)).toEqual(['unread'])
})

test('a word that English spells alike says nothing of what it says there', () => {
  expect(read('Das half ihm, denn die List war fast alt.')).toBe('')
})

test('English is read as before once German was', () => {
  read('9.000 Lampen')
  expect(findQuantities('9.000 lamps').map(sayFound)).toEqual(['count 9 [lamps]'])
})

test.each([
  'unter vier Augen',
  'aus erster Hand',
  'auf allen vieren',
  'das Buch mit sieben Siegeln',
])('a saying of German counts nothing: %s', (text) => {
  const numerals = inSiteLanguage('de', () => numeralsOf(text, { names: [], marks: new Set() }))
  expect(numerals.map(({ kind }) => kind)).toEqual(['named'])
})

test.each(['4 ½ Kilogramm', '4½ kg'])('fractions and units are read in German too: %s', (text) => {
  expect(read(text)).toBe('measure 4.5 kg')
})
