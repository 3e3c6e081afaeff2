import { describe, expect, test } from 'vitest'
import { findQuantities } from './quantities.ts'
import { sayFound } from './say-found.ts'

const read = (text: string) => findQuantities(text).map(sayFound)

type Table = readonly (readonly [sentence: string, ...readings: string[]])[]

const tables: Readonly<Record<string, Table>> = {
  'money is read with its currency and scale': [
    ['The bridge cost $571 million.', 'money 571000000 USD'],
    ['It cost US$1.3bn, or 46.3 billion yen.', 'money 1300000000 USD', 'money 46300000000 JPY'],
    ['They asked $250M and got ¥58bn.', 'money 250000000 USD', 'money 58000000000 JPY'],
    ['The 571 million dollars came late.', 'money 571000000 USD'],
    ['It took 35 billion South Korean won.', 'money 35000000000 KRW'],
    ['A $2-billion-dollar dam.', 'money 2000000000 USD'],
    ['Two million euros, EUR 5, 3 pounds', 'money 2000000 EUR', 'money 5 EUR', 'money 3 GBP'],
    ['half a billion dollars', 'money 500000000 USD'],
    ['$3m and £4,000.50', 'money 3000000 USD', 'money 4000.5 GBP'],
    ['$2,225.5 million', 'money 2225500000 USD'],
    ['two trillions of dollars', 'money 2000000000000 USD'],
    ['$3tn, or US$1.2 trillions', 'money 3000000000000 USD', 'money 1200000000000 USD'],
    ['$4.5T', 'money 4500000000000 USD'],
    ['58 bn yen', 'money 58000000000 JPY'],
    ['ten millions of francs', 'money 10000000 CHF'],
    ['5 crore rupees', 'money 50000000 INR'],
    ['a five-million-dollar dam', 'money 5000000 USD'],
  ],
  'percentages and fractions are read as percent': [
    [
      'It lost 93.5% of its head, then 17 per cent.',
      'fall percent 93.5 percent',
      'percent 17 percent',
    ],
    ['Seventeen percent fell.', 'percent 17 percent'],
    ['by two percentage points', 'percent 2 percentage point'],
    ['About half of the town was dark.', 'about percent 50 percent'],
    ['Of the town, half was dark.', 'percent 50 percent'],
    ['two-thirds of the turbines', 'percent 66.66666666666667 percent'],
    ['more than a third of them', 'more-than percent 33.333333333333336 percent'],
    ['the second half, half an hour, half-truths, a half-truth'],
    [
      'one in three, or 9 out of 10 lamps',
      'percent 33.333333333333336 percent',
      'percent 90 percent',
    ],
    ['35 lamps in 17 towns', 'count 35 [lamps]', 'count 17 [towns]'],
  ],
  'things are counted in digits and in words': [
    ['Five turbines in seventeen towns.', 'count 5 [turbines]', 'count 17 [towns]'],
    ['a dozen rows, two dozen lamps', 'count 12 [rows]', 'count 24 [lamps]'],
    ['two hundred and five lamps', 'count 205 [lamps]'],
    ['twenty-one days and 1,277 nights', 'count 21 [days]', 'count 1277 [nights]'],
    ['a 21-month delay', 'count 21 [month]'],
    ['of five UN reports', 'count 5 [UN]'],
    ['15 faults: 7 came with the plans', 'count 15 [faults]', 'count 7 [came]'],
    ['All three', 'count 3'],
    ['two trillions', 'count 2000000000000'],
    ['two and a half million lamps', 'count 2500000 [lamps]'],
    ['one and a half years', 'count 1.5 [years]'],
    ['a two-hundred-page report', 'count 200 [page]'],
    ['a dozen million lamps', 'count 12000000 [lamps]'],
    ['½ of 4½ million', 'count 0.5', 'count 4500000'],
    [
      '5·94 million lamps, 14 900 000 lamps, 4,74,000 lamps',
      'count 5940000 [lamps]',
      'count 14900000 [lamps]',
      'count 474000 [lamps]',
    ],
    ['３ billion lamps', 'count 3000000000 [lamps]'],
    ['the fourth lamp, tenfold, doubled', 'ordinal 4', 'count 10 [times]', 'count 2 [times]'],
    ['a quarter of a billion lamps', 'count 250000000 [lamps]'],
    ['one to three lamps', 'count 1..3 [lamps]'],
    ['1.5e6 lamps', 'count 1500000 [lamps]'],
    ['1e400 lamps', `count ${Number.MAX_VALUE} [lamps]`],
  ],
  'a minus and a loss are part of a number, and so is what it is counted against': [
    ['-3%, −3%, minus 3%', 'percent -3 percent', 'percent -3 percent', 'percent -3 percent'],
    ['-$3 million', 'money -3000000 USD'],
    ['from −24,000 to −12,000 lamps', 'count -24000..-12000 [lamps]'],
    [
      'It fell by about 3%, or was 4% lower',
      'about fall percent 3 percent',
      'fall percent 4 percent',
    ],
    ['120.3 lamps per 100,000 people', 'count 120.3 [lamps] per 100000'],
    ['120.3 per million', 'count 120.3 per 1000000'],
    ['$5 per year', 'money 5 USD per year'],
    ['97 % of 5‰', 'percent 97 percent', 'measure 5 ‰'],
  ],
  'units and native amounts are read': [
    ['It gave 80–120 kW.', 'measure 80..120 kW'],
    ['523 million NEM and 3,816 BTC were lost', 'measure 523000000 NEM', 'measure 3816 BTC'],
    ['a 120-kW engine, 40 km away', 'measure 120 kW', 'measure 40 km'],
  ],
  'ranges are one reading, and the lower end takes scale and unit from the higher': [
    ['$250 to $300 million', 'money 250000000..300000000 USD'],
    ['between 5 and 7 lamps', 'count 5..7 [lamps]'],
    ['from 5 to 7 lamps', 'count 5..7 [lamps]'],
    ['an estimated $532 million to $535 million', 'about money 532000000..535000000 USD'],
    ['$4.8–5.3 million', 'money 4800000..5300000 USD'],
  ],
  'two units make two readings, whatever joins them': [
    ['from 5 km to 10 kg', 'measure 5 km', 'measure 10 kg'],
    ['5 km to 10 kg of lamps', 'measure 5 km', 'measure 10 kg'],
    ['$5 to €7 million', 'money 5 USD', 'money 7000000 EUR'],
    ['between $5 and 7 percent', 'money 5 USD', 'percent 7 percent'],
    ['10%–20 kW', 'percent 10 percent', 'measure 20 kW'],
    ['from $1 billion to $660 million', 'money 1000000000 USD', 'money 660000000 USD'],
    ['5 km to 7 lamps', 'measure 5 km', 'count 7 [lamps]'],
  ],
  'dates are read as precisely as they are written': [
    ['on 13 September 2019', 'date 2019-09-13'],
    ['On Fri. 13 September 2019 it', 'date 2019-09-13'],
    ['On 13 September 2019 OFAC acted', 'date 2019-09-13'],
    ['in September 2019 OFAC acted', 'date 2019-09'],
    ['on September 13, 2019, it rained', 'date 2019-09-13'],
    ['On Friday 13 September', 'date ??-09-13'],
    ['in October 2018', 'date 2018-10'],
    ['the year 2017', 'date 2017'],
    ['on 2019-09-13', 'date 2019-09-13'],
    ['by Sept. 5, 2019', 'date 2019-09-05'],
    ['mid-2018', 'date 2018'],
    ['it may march in May', 'date ??-05'],
    ['on Tuesday', 'date day 2'],
    ['in ’07 it rained', 'date ??07'],
    ['from 2017 to the third quarter of 2018', 'date 2017 to 2018-07/09'],
    ['the August report', 'date ??-08'],
    ['Theresa May said'],
  ],
  'periods and pairs of dates keep both ends': [
    ['2017–2019', 'date 2017 to 2019'],
    ['2017-18', 'date 2017 to 2018'],
    ['between January 2017 and September 2018', 'date 2017-01 to 2018-09'],
    ['from 2015 to 2019', 'date 2015 to 2019'],
    ['January to March 2018', 'date 2018-01 to 2018-03'],
    ['13–14 September 2019', 'date 2019-09-13 to 2019-09-14'],
    ['30 August to 5 September 2019', 'date 2019-08-30 to 2019-09-05'],
    ['on 5 or 6 September 2019', 'date 2019-09-05 and 2019-09-06'],
    ['in 2017 and 2018', 'date 2017 and 2018'],
  ],
  'what qualifies a number is part of it': [
    ['up to $2 billion', 'up-to money 2000000000 USD'],
    ['as many as 16 towns', 'up-to count 16 [towns]'],
    ['no more than five', 'up-to count 5'],
    ['at least 35 lamps', 'at-least count 35 [lamps]'],
    ['no fewer than 35 lamps', 'at-least count 35 [lamps]'],
    ['five or more', 'at-least count 5'],
    ['some 300,000 lamps', 'about count 300000 [lamps]'],
    ['just over $1.1 billion', 'more-than money 1100000000 USD'],
    ['fewer than ten', 'less-than count 10'],
    ['exactly 42 days', 'exact count 42 [days]'],
    ['over 21 months', 'count 21 [months]'],
    ['around\u00A0$571\u00A0million', 'about money 571000000 USD'],
  ],
  'words that only look like numbers are left alone': [
    ['One of them said that no one, not one, was first.'],
    ['hundreds of millions of lamps, trillions of dollars'],
    ['the Big Four and Catch Twenty'],
    ['at 10:30, or 11 a.m., in the 1990s, from unit 42U'],
    ['He won, and five won too', 'count 5 [won]'],
  ],
}

for (const [title, table] of Object.entries(tables)) {
  describe(title, () => {
    test.each(table.map(([sentence, ...readings]) => ({ sentence, readings })))(
      '$sentence',
      ({ sentence, readings }) => {
        expect(read(sentence)).toEqual(readings)
      },
    )
  })
}

test('places are those of the text as given', () => {
  const text = 'They paid “around $5\u00A071\u00AD million”.'
  const found = findQuantities(text)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['$5', '71\u00AD million'])
})

test('written precision is the worth of the last written place', () => {
  const steps = [
    '$2 billion',
    '$571 million',
    '2.0 billion dollars',
    '93.5%',
    'about 300,000 lamps',
  ]
  expect(
    steps.map((text) => findQuantities(text)[0]).map((one) => one?.kind !== 'date' && one?.step),
  ).toEqual([1e9, 1e6, 1e8, 0.1, 1])
})
