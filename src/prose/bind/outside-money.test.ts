import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { holds, type Datum } from './held-sentence.ts'

// What people, rates, shares, masses, temperatures and changes may be written as, and what is false of them.

const unit = (
  id: string,
  kind: 'count' | 'rate' | 'measure' | 'share',
  more: { synonyms?: string[]; per?: number; in?: 'ones' | 'millions' } = {},
): Pick<Quantity, 'unit' | 'means'> => ({
  unit: id,
  means: { id, one: id, many: id, kind, in: 'ones', synonyms: [], ...more },
})

const data = {
  'people: 14.9 million deaths, 95% interval 13.3 to 16.6 million': {
    ...{ label: 'Excess deaths', unit: 'deaths', low: 13.3e6, central: 14.9e6, high: 16.6e6 },
    interval: { kind: 'confidence', level: 95 },
  },
  'people: 14,900,000 deaths': { label: 'Deaths', unit: 'deaths', central: 14_900_000 },
  'people: 474,000 deaths': { label: 'Deaths', unit: 'deaths', central: 474_000 },
  'people: 5.94 million declared deaths': {
    ...{ label: 'Reported deaths', central: 5.94e6 },
    ...unit('deaths', 'count', { synonyms: ['people'] }),
  },
  'people: 750,000 deaths': { label: 'Deaths', unit: 'deaths', central: 750_000 },
  'a rate: 120.3 deaths per 100,000': {
    ...{ label: 'Rate', unit: 'deaths per 100,000', central: 120.3 },
  },
  'a declared rate: 3 deaths per 100,000': {
    ...{ label: 'Rate', central: 3 },
    ...unit('death rate', 'rate', { per: 100_000, synonyms: ['deaths'] }),
  },
  'a share: 97 percent': { label: 'Share vaccinated', unit: 'percent', central: 97 },
  'a gain: 3 percent': { label: 'Change of the population', unit: 'percent', central: 3 },
  'a loss: −3 percent': { label: 'Change of the population', unit: 'percent', central: -3 },
  'a fall, as such: 3 percent': { label: 'Fall of the birth rate', unit: 'percent', central: 3 },
  'points: 1.5 percentage points': { label: 'Change', unit: 'percentage points', central: 1.5 },
  'mass: 5 kg': { label: 'Weight', unit: 'kg', central: 5 },
  'mass: 4.5 tonnes': { label: 'Weight', unit: 't', central: 4.5 },
  'temperature: −3 °C': { label: 'Low', unit: '°C', central: -3 },
  'temperature: 37.5 °C': { label: 'Fever', unit: '°C', central: 37.5 },
  'area: 120 km²': { label: 'Area', unit: 'km²', central: 120 },
  'speed: 90 km/h': { label: 'Speed', unit: 'km/h', central: 90 },
  'negative: −24,000 to −12,000 deaths': {
    ...{ label: 'Excess deaths', unit: 'deaths', low: -24_000, high: -12_000 },
  },
  'years: 2.5 years': { label: 'Life expectancy lost', unit: 'years', central: 2.5 },
} satisfies Readonly<Record<string, Datum>>

type Name = keyof typeof data

const right: Readonly<Record<Name, readonly string[]>> = {
  'people: 14.9 million deaths, 95% interval 13.3 to 16.6 million': [
    '14.9m deaths',
    '14.9 million deaths (95 % confidence interval, 13.3–16.6 million)',
    '14.9 million deaths, between 13.3 and 16.6 million',

    '14.9 million deaths (95% interval 13.3 to 16.6 million)',
    '14.9 million died (95% CI: 13.3–16.6)',
    '14.9 million deaths, with a lower bound of 13.3 million',
    '14.9 million deaths, and at the upper end 16.6 million',
    'The upper limit was 16.6 million deaths.',
    'It may have been as low as 13.3 million or as high as 16.6 million.',
  ],
  'people: 14,900,000 deaths': [
    '14,900,000 deaths',
    '14 900 000 deaths',
    '14\u202F900\u202F000 deaths',
    '14\u2009900\u2009000 deaths',
    '14\u00A0900\u00A0000 deaths',
    '14’900’000 deaths',
    "14'900'000 deaths",
    '14.9 million died',
    '1.49 crore deaths',
  ],
  'people: 474,000 deaths': ['4,74,000 deaths', '4.74 lakh deaths', '474,000 died'],
  'people: 5.94 million declared deaths': [
    '5·94 million deaths',
    '5.94 million people',
    '5.94 million people had died',
  ],
  'people: 750,000 deaths': [
    'three quarters of a million deaths',
    'three-quarters of a million deaths',
    '¾ million deaths',
    'three quarter million deaths',
    'seven hundred and fifty thousand deaths',
  ],
  'a rate: 120.3 deaths per 100,000': [
    '120.3 deaths / 100,000',
    '120.3 deaths for each 100,000 people',
    'a rate of 120.3 per lakh',

    '120.3 per hundred thousand',
    '120.3 deaths per hundred thousand people',
    '120.3 per one hundred thousand',
    '120.3 per 100 thousand',
    '120.3 deaths for every 100,000 people',
    '120.3 in every 100,000',
    '120.3 deaths per 100 000',
    '120.3 deaths per 100k',
  ],
  'a declared rate: 3 deaths per 100,000': [
    '3 in 100,000',
    'three deaths per hundred thousand',
    '3 out of 100,000',
    'three in a hundred thousand',
  ],
  'a share: 97 percent': [
    '97 %',
    '97%',
    '97\u202F%',
    '97 per cent',
    '97 pct',
    'ninety-seven percent',
    '97 in 100',
    '97 out of every hundred',
  ],
  'a gain: 3 percent': [
    'rose by 3%',
    'a 3% rise',
    'up 3 per cent',
    '+3%',
    'plus three percent',
    'grew three per cent',
  ],
  'a loss: −3 percent': [
    'a loss of 3%',
    'was cut by 3%',
    'a three-percent drop',

    'fell by 3%',
    'minus three percent',
    '−3 %',
    '− 3%',
    'a 3% fall',
    'down three per cent',
    'a change of negative 3 percent',
    'dropped 3%',
  ],
  'a fall, as such: 3 percent': ['The birth rate fell by 3%.', 'a fall of 3%'],
  'points: 1.5 percentage points': [
    '1.5 percentage points',
    '1.5 pp',
    '1½ percentage points',
    '1 ½ percentage points',
    '1.5 %-points',
    'one and a half percentage points',
  ],
  'mass: 5 kg': ['5 kg', '5 kilograms', 'five kilogrammes', '5 kilos', '5kg', '5 Kg'],
  'mass: 4.5 tonnes': [
    '4½ t',
    '4 ½ tonnes',
    '4.5 metric tons',
    'four and a half tonnes',
    '4 1/2 t',
  ],
  'temperature: −3 °C': [
    '3 degrees Celsius below freezing',

    '−3 °C',
    '-3°C',
    '−3 ℃',
    'minus three degrees Celsius',
    '3 °C below zero',
    'three degrees below zero',
    'minus three degrees',
  ],
  'temperature: 37.5 °C': ['37.5 °C', '37.5 degrees Celsius', '37·5 degrees', '37.5°'],
  'area: 120 km²': ['120 sq. km', '120 km²', '120 square kilometres', '120 sq km', '120 km2'],
  'speed: 90 km/h': [
    '90 kmph',
    '90 kilometers an hour',
    '90 km/h',
    '90 kilometres per hour',
    '90 km per hour',
    '90 kph',
    '90 kmh',
  ],
  'negative: −24,000 to −12,000 deaths': [
    'from −24,000 to −12,000 deaths',
    '−24,000 to −12,000 deaths',
    'between minus 24,000 and minus 12,000 deaths',
    '12,000 to 24,000 fewer deaths',
  ],
  'years: 2.5 years': [
    'two-and-a-half years',
    '2.5 yrs',
    '2.5 years',
    'two and a half years',
    '2½ years',
    '2 ½ years',
  ],
}

const wrong: Readonly<Record<Name, readonly string[]>> = {
  'people: 14.9 million deaths, 95% interval 13.3 to 16.6 million': [
    '14.9 million deaths (95% CI 16.6 million)',
    'at least 16.6 million deaths',
    '13.3 to 14.9 million deaths',
    '14.9 million deaths (95% CI 13.3 to 16.6 thousand)',
    'minus 14.9 million deaths',

    '14.9 million deaths (90% interval 13.3 to 16.6 million)',
    '14.9 million deaths (95% interval 13.3 to 14.9 million)',
    '14.9 million deaths (95% interval 16.6 to 13.3 million)',
    '14.9 million deaths (95% CI 99.9 to 16.6 million)',
    '14.9 million deaths (95% CI −13.3 to 16.6 million)',
    '14.9 million deaths, with a lower bound of 16.6 million',
    '14.9 million deaths, and at the upper end 13.3 million',
    'The upper limit was 13.3 million deaths.',
    'It may have been as low as 16.6 million or as high as 13.3 million.',
    '13.3 million deaths',
    '16.6 million deaths',
    '14.9% of deaths',
  ],
  'people: 14,900,000 deaths': [
    '14.900.000 deaths',
    '14.9 million deaths daily',
    '14.9 million deaths per capita',

    '14’900 deaths',
    '14,9 million deaths',
    '14’90’000 deaths',
    '149 00 000 deaths',
    '14.9 billion deaths',
    '14.9 million infections',
    '14.9 crore deaths',
    '14.9 million deaths a year',
    '14.9 million deaths per year',
    '14.9 million fewer deaths',
  ],
  'people: 474,000 deaths': [
    '4,740,00 deaths',
    '4.74 crore deaths',
    '4,74,00 deaths',
    '474 deaths',
  ],
  'people: 5.94 million declared deaths': [
    '5,94 million deaths',
    '59·4 million deaths',
    '5.94 million cases',
    'five point four nine million deaths',
  ],
  'people: 750,000 deaths': [
    'three quarters of a billion deaths',
    'a quarter of a million deaths',
    'three quarters of all deaths',
  ],
  'a rate: 120.3 deaths per 100,000': [
    '120.3 per ten thousand',
    '120.3 deaths per 100,000 people a day',
    '12.03 per 100,000',

    '120.3 per hundred million',
    '120.3 per hundred',
    '120.3 per thousand',
    '120.3 per million',
    '120.3% of all',
    '120.3‰',
    '120.3 deaths',
    '120.3 deaths per 100,000 per year',
    '120.3 cases per 100,000',
    '120.3 bp',
  ],
  'a declared rate: 3 deaths per 100,000': ['3 in 10,000', '3 deaths', 'three in a million', '3%'],
  'a share: 97 percent': [
    '97 pp',
    '97 p.p.',
    '97 % points',
    '97%-points',
    '97‰',
    '97 per mille',
    '97 bp',
    '97 bps',
    '97 basis points',
    '97 ppm',
    '97 permille',
    '97 people died',
    '97 died',
    '−97%',
    '97‱',
    '97 per thousand',
    '97 in 1,000',
    '97 percentiles',
  ],
  'a gain: 3 percent': [
    'tumbled 3%',
    'slid by 3%',
    'lost 3%',
    'cut by 3%',
    '3% fewer',

    'fell by 3%',
    'fell 3%',
    'a 3% fall',
    'a drop of 3%',
    '3% lower',
    'down 3%',
    'declined by three per cent',
    'minus 3%',
    '−3 %',
    'shrank by 3 percent',
  ],
  'a loss: −3 percent': [
    '3%',
    'rose by 3%',
    'up 3%',
    '+3%',
    'a 3% rise',
    'fell by −3%',
    'fell to 3%',
    '−3 pp',
    'plus three percent',
  ],
  'a fall, as such: 3 percent': ['−3%', 'rose by 3%', 'a rise of 3%', 'up 3%'],
  'points: 1.5 percentage points': [
    '1.5%',
    '1.5 per cent',
    '1.5 bp',
    '1.5‰',
    '1.5 points per cent',
  ],
  'mass: 5 kg': [
    '5 kcal',
    '5 grains',
    '5 mmHg',
    '5 kilowatts',

    '5 mg',
    '5 g',
    '5 µg',
    '5 μg',
    '5 Mg',
    '5 lb',
    '5 pounds',
    '5 ounces',
    '5 tonnes',
    '5 milligrams',
    '5 km',
    '5 kJ',
    '5 kgf',
    '5 kg/m²',
    '5 kg per day',
    '5 stone',
    '5 kWh',
  ],
  'mass: 4.5 tonnes': ['4.5 kg', '4.5 kt', '4.5 megatonnes', '4 ⅓ tonnes', '4.5 Mt', '4.5 pounds'],
  'temperature: −3 °C': [
    '−3 °R',

    '3 °C',
    '−3 °F',
    '−3 K',
    'minus three degrees Fahrenheit',
    '3 degrees above zero',
    '−3%',
  ],
  'temperature: 37.5 °C': ['37.5 °F', '37.5 K', '−37.5 °C', '37.5 degrees below zero', '37,5 °C'],
  'area: 120 km²': ['120 km', '120 m²', '120 square miles', '120 hectares', '120 km³'],
  'speed: 90 km/h': [
    '90 km/h²',
    '90 km/min',
    '90 km a day',
    '90 km',
    '90 mph',
    '90 km per day',
    '90 m/s',
    '90 knots',
  ],
  'negative: −24,000 to −12,000 deaths': [
    '24,000 to 12,000 deaths',
    '12,000 to 24,000 deaths',
    'from −12,000 to 24,000 deaths',
    '12,000 to 24,000 more deaths',
  ],
  'years: 2.5 years': [
    '2.5 h',
    '2.5 min',
    '2.5 hrs',
    '2.5 months',
    '2 ⅕ years',
    '2.5 decades',
    '2,5 years',
    '25 years',
  ],
}

const cases = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([name, sentences]) =>
    sentences.map((sentence) => ({ name, sentence, datum: data[name as Name] as Datum })),
  )

describe('what is true of a datum passes', () => {
  test.each(cases(right))('$name: “$sentence”', ({ sentence, datum }) => {
    expect(holds(sentence, datum)).toBe(true)
  })
})

describe('what is false of a datum is refused', () => {
  test.each(cases(wrong))('$name: “$sentence”', ({ sentence, datum }) => {
    expect(holds(sentence, datum)).toBe(false)
  })
})
