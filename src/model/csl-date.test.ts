import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byTime, isoOf, readCslDate } from './csl-date.ts'

const read = (given: unknown) => readCslDate(given).value
const partsOf = (given: unknown) => read(given)?.['date-parts']
const faultOf = (given: unknown) => readCslDate(given).fault

describe('readCslDate', () => {
  test.each([
    [
      'a year in quotation marks, as Zotero writes it',
      { 'date-parts': [['1882', 1, 14]] },
      [1882, 1, 14],
    ],
    [
      'all parts in quotation marks, as Mendeley does',
      { 'date-parts': [['1882', '01', '4']] },
      [1882, 1, 4],
    ],
    ['a year alone', { 'date-parts': [['1882']] }, [1882]],
    ['a month by its name', { 'date-parts': [[1882, 'Jan.']] }, [1882, 1]],
    ['empty parts at the end', { 'date-parts': [['1882', '', null]] }, [1882]],
    ['parts without the inner list', { 'date-parts': ['1882', '1'] }, [1882, 1]],
    ['a text, as Quarto has it', '1882-01-14', [1882, 1, 14]],
    ['a year without quotation marks', 1882, [1882]],
    ['fields of older Pandoc', { year: '1882', month: '1' }, [1882, 1]],
    ['a list of such fields', [{ year: 1882, month: 1, day: 14 }], [1882, 1, 14]],
    ['years before Christ', { 'date-parts': [[-44, 3, 15]] }, [-44, 3, 15]],
    ['a leap day', { 'date-parts': [[1880, 2, 29]] }, [1880, 2, 29]],
    [
      'a leap day before the reform of the calendar',
      { 'date-parts': [[1500, 2, 29]] },
      [1500, 2, 29],
    ],
  ])('%s', (_, given, expected) => {
    expect(partsOf(given)).toEqual([expected])
  })

  test.each([
    ['2019-09-13', [2019, 9, 13]],
    ['2019-9-3', [2019, 9, 3]],
    ['2019/09/13', [2019, 9, 13]],
    ['2019-09-13T10:30:00Z', [2019, 9, 13]],
    ['2019-09', [2019, 9]],
    ['13 September 2019', [2019, 9, 13]],
    ['13th of September, 2019', [2019, 9, 13]],
    ['13-Sep-2019', [2019, 9, 13]],
    ['Friday, 13 Sept. 2019', [2019, 9, 13]],
    ['Sept. 13, 2019', [2019, 9, 13]],
    ['2019 Sep 13', [2019, 9, 13]],
    ['September 2019', [2019, 9]],
    ['13.9.2019', [2019, 9, 13]],
    ['13/09/2019', [2019, 9, 13]],
    ['9/13/2019', [2019, 9, 13]],
    ['44 BC', [-44]],
    ['-0043', [-44]],
    ['AD 82', [82]],
    ['1882-XX', [1882]],
  ])('the words `%s` are certain', (raw, expected) => {
    expect(partsOf({ raw })).toEqual([expected])
    expect(read({ raw })?.literal).toBeUndefined()
  })

  test.each([
    'n.d.',
    '03/04/2019',
    '2011/12',
    '1905-13',
    '2019-21',
    'septembre 2019',
    'in press',
    '188X',
  ])('the words `%s` are no certain date, and stay as they are', (raw) => {
    expect(read({ raw })).toEqual({ literal: raw })
  })

  test.each([
    [
      'two dates',
      {
        'date-parts': [
          [2016, 1],
          [2016, 3],
        ],
      },
      [
        [2016, 1],
        [2016, 3],
      ],
    ],
    [
      'EDTF',
      '2016-01/2016-03',
      [
        [2016, 1],
        [2016, 3],
      ],
    ],
    ['years', { raw: '1882–1884' }, [[1882], [1884]]],
    ['a shortened year', { raw: '1882–84' }, [[1882], [1884]]],
    [
      'days of a month',
      { raw: '13–15 September 2019' },
      [
        [2019, 9, 13],
        [2019, 9, 15],
      ],
    ],
    [
      'months',
      { raw: 'September to October 2019' },
      [
        [2019, 9],
        [2019, 10],
      ],
    ],
    [
      'days of two months',
      { raw: '30 September – 2 October 2019' },
      [
        [2019, 9, 30],
        [2019, 10, 2],
      ],
    ],
  ])('a range: %s', (_, given, expected) => {
    expect(partsOf(given)).toEqual(expected)
  })

  test('a range may be open, and one of a single day is that day', () => {
    expect(read('2016/..')).toEqual({ 'date-parts': [[2016]], open: true })
    expect(
      read({
        'date-parts': [
          [2016, 5],
          [0, 0, 0],
        ],
      }),
    ).toEqual({ 'date-parts': [[2016, 5]], open: true })
    expect(
      partsOf({
        'date-parts': [
          [2016, 5, 1],
          [2016, 5, 1],
        ],
      }),
    ).toEqual([[2016, 5, 1]])
  })

  test.each([1, '1', 'Spring', 'spring', '13', '21'])('season %s is spring', (season) => {
    expect(read({ 'date-parts': [['2019']], season })).toEqual({
      'date-parts': [[2019]],
      season: 1,
    })
  })

  test('a season is read where it stands among the months or in words, and a name of its own is kept', () => {
    expect(read({ 'date-parts': [[2019, 23]] })).toEqual({ 'date-parts': [[2019]], season: 3 })
    expect(read({ raw: 'Fall 2019' })).toEqual({ 'date-parts': [[2019]], season: 3 })
    expect(read({ 'date-parts': [[2019]], season: 'Michaelmas' })?.season).toBe('Michaelmas')
  })

  test.each([{ circa: true }, { circa: 1 }, { circa: '1' }, { circa: 'true' }])(
    '%j is about',
    (told) => {
      expect(read({ 'date-parts': [[1882]], ...told })).toEqual({
        'date-parts': [[1882]],
        circa: true,
      })
    },
  )

  test.each(['c. 1882', 'ca. 1882', 'circa 1882', 'c1882', 'about 1882', '1882~', '1882?'])(
    '`%s` is about',
    (raw) => {
      expect(read({ raw })).toEqual({ 'date-parts': [[1882]], circa: true })
    },
  )

  test('the words of the document are shown, and put in order where they are certain', () => {
    expect(read({ literal: 'Twelfth Night 1882' })).toEqual({ literal: 'Twelfth Night 1882' })
    expect(read({ literal: '13 Sept. 2019' })).toEqual({
      literal: '13 Sept. 2019',
      'date-parts': [[2019, 9, 13]],
    })
  })

  test.each([undefined, null, '', {}, { 'date-parts': [[null]] }, { 'date-parts': [['']] }])(
    '%j says nothing',
    (given) => {
      expect(readCslDate(given)).toEqual({ value: undefined })
    },
  )

  test.each([
    [
      { 'date-parts': [[1882, 2, 30]] },
      ['date-parts', 0, 2],
      'must be a day that exists',
      'February 1882 has 28 days',
    ],
    [
      { 'date-parts': [[1900, 2, 29]] },
      ['date-parts', 0, 2],
      'must be a day that exists',
      'has 28 days',
    ],
    [
      { 'date-parts': [[1882, 13, 45]] },
      ['date-parts', 0, 1],
      'must be a month that exists',
      '`[1882]`',
    ],
    [
      { 'date-parts': [[1882, 0]] },
      ['date-parts', 0, 1],
      'must be a month that exists',
      '`[1882]`',
    ],
    [
      { 'date-parts': [['1882', '4', '31']] },
      ['date-parts', 0, 2],
      'must be a day that exists',
      'April 1882',
    ],
    [{ 'date-parts': [[2016], [2016, 13]] }, ['date-parts', 1, 1], 'must be a month', ''],
    [{ 'date-parts': [[0]] }, ['date-parts', 0, 0], 'must be a year that exists', ''],
    [{ 'date-parts': [[1e308, 1]] }, ['date-parts', 0, 0], 'must be a year of four', 'literal'],
    [{ 'date-parts': [[-10000]] }, ['date-parts', 0, 0], 'must be a year of four', 'literal'],
    [{ 'date-parts': [[2017], [2016]] }, ['date-parts'], 'must not end before it starts', 'Swap'],
    [
      { 'date-parts': [['around 1882']] },
      ['date-parts', 0, 0],
      'must be a year in figures',
      'literal',
    ],
    [{ raw: '30 February 1882' }, ['raw'], 'must be a day that exists', 'Look the date up'],
    [{ literal: '2019-02-30' }, ['literal'], 'must be a day that exists', 'Look the date up'],
    ['1982-13', [], 'must be a month that exists', 'Look the date up'],
    [true, [], 'must be a date', '`{ "date-parts"'],
  ])('%j is refused', (given, path, must, mend) => {
    const fault = faultOf(given)
    expect(fault?.path ?? []).toEqual(path)
    expect(fault?.must).toContain(must)
    expect(fault?.mend).toContain(mend)
  })

  test('what a platform knows as a day is read, and no other', () => {
    const part = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2100 }), part, part, (year, month, day) => {
        const time = new Date(Date.UTC(year, month - 1, day))
        const isDay = time.getUTCMonth() === month - 1 && time.getUTCDate() === day
        expect(partsOf({ 'date-parts': [[year, month, day]] })).toEqual(
          isDay ? [[year, month, day]] : undefined,
        )
      }),
    )
  })

  test('any text is read or refused, and none is lost', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const { value, fault } = readCslDate({ raw })
        expect(value !== undefined || fault !== undefined || raw.trim() === '').toBe(true)
      }),
    )
  })
})

test('isoOf is as precise as the date, and of years that ISO has in four digits', () => {
  expect(isoOf({ 'date-parts': [[82]] })).toBe('0082')
  expect(
    isoOf({
      'date-parts': [
        [2016, 2],
        [2016, 3],
      ],
    }),
  ).toBe('2016-02')
  expect(isoOf({ 'date-parts': [[-44]] })).toBeUndefined()
  expect(isoOf({ literal: 'n.d.' })).toBeUndefined()
})

test('byTime puts years before Christ first and what has no date last', () => {
  const dates = ['n.d.', '1882-02', '44 BC', '1882', 'AD 82'].map((raw) => read({ raw }))
  expect(
    dates.toSorted(byTime).map((date) => date?.['date-parts']?.[0].join('-') ?? date?.literal),
  ).toEqual(['-44', '82', '1882', '1882-2', 'n.d.'])
})
