import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { holds, type Datum } from './held-sentence.ts'

// Which end of an interval words call a number; the same amount in another unit; a unit that is left out.

const count = (id: string, ...synonyms: string[]) => ({
  unit: id,
  means: { id, one: id, many: id, kind: 'count', in: 'ones', synonyms } as const,
})
const interval = { kind: 'confidence', level: 95 } as const
const ends = { low: 13.3e6, central: 14.9e6, high: 16.6e6, qualifier: 'about', interval } as const
const deaths = { label: 'Excess deaths', ...count('deaths', 'died'), ...ends }
const tote = { label: 'Übersterblichkeit', ...count('Todesfälle', 'Tote'), ...ends }
const about = 'about' as const
const warming = {
  label: 'Warming',
  unit: '°C',
  low: 1.1,
  central: 1.3,
  high: 1.5,
  qualifier: about,
  interval,
}
const power = { label: 'Power', unit: 'kW', central: 100, qualifier: about }
const area = { label: 'Area', unit: 'km²', central: 120 }
const years = { label: 'Delay', unit: 'years', central: 2.5 }
const weeks = { label: 'Closure', unit: 'weeks', central: 6 }
const hours = { label: 'Outage', unit: 'hours', central: 36 }
const share = { label: 'Homes', unit: 'percent', central: 97 }
const loss = { label: 'Change', unit: 'percent', central: -8 }
const third = { label: 'Part lost', unit: 'percent', central: 100 / 3 }
const points = { label: 'Turnout', unit: 'percentage points', central: 4.5 }

type Case = readonly [datum: Datum, right: readonly string[], wrong: readonly string[]]

const english: readonly Case[] = [
  [
    deaths,
    [
      'The central estimate, about 14.9 million, is disputed.',
      'The point estimate was about 14.9 million deaths.',
      'The lower bound, 13.3 million, is still large.',
      'At the high end, 16.6 million deaths.',
      'The low end of the interval is 13.3 million deaths.',
      '16.6 million deaths at the upper end',
      'about 14.9 million deaths, with a lower bound of 13.3 million',
      'The higher estimate, about 14.9 million, counts more.',
    ],
    [
      'The lower bound, about 14.9 million, is large.',
      'The upper bound, about 14.9 million, is large.',
      'At the low end, about 14.9 million deaths.',
      'The high end is about 14.9 million deaths.',
      'about 14.9 million deaths at the upper end',
      'The central estimate was 13.3 million deaths.',
      'The point estimate, 16.6 million, is disputed.',
      'The lower bound is 16.6 million deaths.',
    ],
  ],
  [
    warming,
    ['about 1.3 °C, between 1.1 and 1.5', 'a lower bound of 1.1 °C', 'about 1.3 °C of warming'],
    ['a lower bound of about 1.3 °C', 'about 1.5 °C of warming', 'between 1.1 and 1.3 °C'],
  ],
  [
    power,
    ['about 100 kW', 'about 0.1 MW', 'about 100,000 watts', 'It drew, in kW, about 100.'],
    ['It drew about 100.', 'an output of about 100', 'about 100 kWh', 'about 1 MW', 'about 100 MW'],
  ],
  [
    area,
    ['120 km^2', '120 km**2', '12,000 hectares', '120,000,000 m²'],
    ['120 km^3', '120 m^2', '1,200 hectares', '12 km^2', 'an area of 120'],
  ],
  [
    years,
    ['30 months', 'thirty months'],
    ['25 months', '30 weeks', '2.5 months', '30 days', '30 lives'],
  ],
  [weeks, ['42 days', 'three fortnights'], ['40 days', '6 days', '42 weeks', '1.5 months']],
  [hours, ['1.5 days', '2,160 minutes'], ['36 minutes', '2 days', '1.5 hours']],
  [
    share,
    ['97 p.c.', '97 p. c. of homes', '97 of every 100 homes'],
    ['97 p.p.', '9.7 p.c.', '97 of every 1,000 homes'],
  ],
  [
    loss,
    ['fell in the north by 8%', 'It fell, in the end, to a loss of 8%.'],
    ['rose in the north by 8%', 'changed by 8%'],
  ],
  [third, ['⅓ of it', 'a third of it'], ['⅔ of it', '¼ of it']],
  [points, ['4.5 pp', '450 basis points'], ['45 basis points', '450%', '4.5%']],
]

const german: readonly Case[] = [
  [
    tote,
    [
      'Die Untergrenze liegt bei 13,3 Millionen Todesfällen.',
      'Die Obergrenze, 16,6 Millionen, ist umstritten.',
      'Der Punktschätzer liegt bei rund 14,9 Millionen Todesfällen.',
      'am unteren Ende 13,3 Millionen Tote',
      'rund 14,9 Millionen Tote (95-%-Intervall 13,3 bis 16,6 Millionen)',
      'rund 14,9 Millionen Tote (95-%-Konfidenzintervall 13,3 bis 16,6 Millionen)',
    ],
    [
      'Die Untergrenze liegt bei rund 14,9 Millionen Todesfällen.',
      'Die Obergrenze, rund 14,9 Millionen, ist umstritten.',
      'Der zentrale Schätzwert liegt bei 13,3 Millionen Todesfällen.',
      'am oberen Ende rund 14,9 Millionen Tote',
      'rund 14,9 Millionen Tote (90-%-Intervall 13,3 bis 16,6 Millionen)',
    ],
  ],
  [
    { ...years, unit: 'Jahre' },
    ['30 Monate', 'dreißig Monate', '2,5 Jahre'],
    ['25 Monate', '2,5 Monate', '30 Wochen', '30 Tage'],
  ],
  [
    loss,
    ['Nach dem Amt sank die Zahl um 8 Prozent.', 'Sie ist um 8 Prozent gesunken.'],
    ['Nach dem Amt stieg die Zahl um 8 Prozent.', 'Sie ist um 8 Prozent gestiegen.'],
  ],
  [power, ['rund 100 kW', 'rund 0,1 MW'], ['Sie leistete rund 100.', 'rund 100 kWh']],
  [
    area,
    ['120 km^2', '120 Quadratkilometer', '12.000 Hektar'],
    ['120 km^3', '120 Quadratmeter', '1.200 Hektar'],
  ],
  [
    { ...share, unit: 'Prozent' },
    ['97 v. H.', '97 vom Hundert', '97 Prozent', '97 %'],
    ['97 Prozentpunkte', '97 Promille', '9,7 %', '97 v. T.'],
  ],
]

describe.each([
  ['en', english],
  ['de', german],
] as const)('in %s', (language, cases) => {
  const each = cases.flatMap(([datum, right, wrong]) => [
    ...right.map((sentence) => ({ sentence, datum, is: true })),
    ...wrong.map((sentence) => ({ sentence, datum, is: false })),
  ])
  test.each(each)('“$sentence” is said of $datum.label: $is', ({ sentence, datum, is }) => {
    expect(inSiteLanguage(language, () => holds(sentence, datum))).toBe(is)
  })
})
