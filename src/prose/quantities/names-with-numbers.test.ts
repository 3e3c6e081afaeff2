import { randomLcg } from 'd3'
import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { prosePieces } from '../fuzz-properties.ts'
import type { NamePattern } from './name-pattern.ts'
import { namePatterns, namesWithNumbers } from './names-with-numbers.ts'
import { findQuantities } from './quantities.ts'
import { sayFound } from './say-found.ts'

test.each(namePatterns().map(({ example, because }) => ({ example, because })))(
  '$example is no quantity. $because',
  ({ example }) => {
    expect(findQuantities(`They wrote of ${example} there.`)).toEqual([])
  },
)

test.each([
  'E.O. 13722 and P.L. 114-122',
  'S/2019/691, A/RES/70/1',
  'sections 209–210 and section 2(a)(v)',
  'annex 21, row 12 and page 29',
  'APT-C-26, APT38 and F-35',
  'Unit 180, Group 77, Office 91',
  'resolutions 1718 and 2397',
  '81 FR 14941, 50 U.S.C. 1701',
  'Pipeworks 2.0.1',
  'Call 020, and Call 020 was answered',
  'Call 911, dial 112, and ring 0800 123 4567 or 0800 1111',
  'Dial 020 7946 0958 or +1 (202) 555-0143',
  'tel. 01632 960 983, 202-555-0143, 202.555.0143 and 1-800-555-0199',
  'ISBN 978-0-306-40615-7, ISBN-10: 0-306-40615-2 and ISBN 0 306 40615 X',
  'ISBN 9780306406157, or 978-0-306-40615-7 alone; ISSN 0378-5955',
  'DOI 10.1038/s41586-020-2649-2 and doi:10.5281/zenodo.1234567',
  'RFC 2119, arXiv 1706.03762, PMID 12345678 and IMO 9314234',
  'the rapper 50 Cent, 3 Doors Down, Maroon 5 and Blink-182',
  'At 7-Eleven, and at 7-eleven',
  'Boeing 737, a Boeing 737-800, many Boeing 737 jets, a Boeing 737 MAX 8',
  'Section 230, CVE-2017-0144, A4 paper, the P5+1',
  '3M’s tape; 3M said so; 3M sold it; 3M, the maker',
  'Area 51, Route 66, Studio 54, Formula 1 cars, iPhone 15 owners',
  'Platform 9, Lot 49 and Bus 42 were there',
  'at 10 Downing Street and 221B Baker Street',
  'agent 007, the 20th Century, 4K video',
])('%s holds no quantity', (text) => {
  expect(findQuantities(text)).toEqual([])
})

test.each([
  ['Call 20 witnesses', 'count 20 [witnesses]'],
  ['They called 300 of them', 'count 300 [called]'],
  ['they rang 911 houses', 'count 911 [houses]'],
  ['Platform 9 of them', 'count 9 [Platform]'],
  ['It cost 50 cents', 'count 50 [cents]'],
  ['51 Cent', 'count 51 [Cent]'],
  ['7 elevens', 'count 7 [elevens]'],
  ['3M lamps', 'count 3000000 [lamps]'],
  ['3M were lost', 'count 3000000'],
  ['$3M said the mayor', 'money 3000000 USD'],
  ['5 Wall Street lamps', 'count 5 [Wall]'],
  ['Boeing 737 million', 'count 737000000 [Boeing]'],
  ['from 80-120 lamps', 'count 80..120 [lamps]'],
  ['300-5000 lamps', 'count 300..5000 [lamps]'],
  ['on 2019-09-05, a day', 'date 2019-09-05'],
  ['on 05 September 2019', 'date 2019-09-05'],
  ['0.05% of it', 'percent 0.05 percent'],
  ['1,000 lamps', 'count 1000 [lamps]'],
  ['030 lamps', 'count 30 [lamps]'],
  ['020 million', 'count 20000000'],
  ['in 0219 it burnt', 'count 219'],
  ['+5 lamps', 'count 5 [lamps]'],
  ['4K lamps', 'count 4000 [lamps]'],
])('“%s” is a quantity, though a name is written much like it', (text, reading) => {
  expect(findQuantities(text).map(sayFound)).toEqual([reading])
})

test('a name the caller knows is left alone', () => {
  const text = 'The 42 Gang struck.'
  expect(findQuantities(text)).toHaveLength(1)
  expect(findQuantities(text, { names: ['42 Gang'] })).toEqual([])
})

test('a part of a document with a scale or unit after its number is a quantity', () => {
  expect(namesWithNumbers('In that part 30 million lamps')).toEqual([])
})

describe.each(['en', 'de'])('patterns of names, where %s is read', (language) => {
  const patterns = inSiteLanguage(language, namePatterns)
  const finds = ({ pattern }: NamePattern, text: string) => text.search(pattern) >= 0

  test('find nothing without a digit, but for those that say so', () => {
    const random = randomLcg(2019)
    const pieces = [
      ...prosePieces,
      ...patterns.flatMap(({ example }) => example.split(/(?<= )|(?= )|(?<=\W)|(?=\W)/)),
    ].map((piece) => piece.replaceAll(/\d/g, ''))
    const piece = () => pieces[Math.floor(random() * pieces.length)] ?? ''
    const ofDigits = patterns.filter(({ isOfWords }) => !isOfWords)
    for (let i = 0; i < 4000; i += 1) {
      const text = Array.from({ length: 12 }, piece).join(i % 2 ? ' ' : '')
      expect(ofDigits.filter((each) => finds(each, text)).map(({ example }) => example)).toEqual([])
    }
  })

  test('say so where they find some without', () => {
    for (const each of patterns.filter(({ isOfWords }) => isOfWords))
      expect(finds(each, each.example.replaceAll(/\d/g, 'A')), each.example).toBe(true)
  })
})
