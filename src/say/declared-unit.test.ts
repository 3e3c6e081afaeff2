import { expect, test } from 'vitest'
import type { Quantity } from '../model/quantity.ts'
import type { UnitMeaning } from '../model/unit-meaning.ts'
import { sayQuantity } from './quantity.ts'

const unit = (more: Partial<UnitMeaning>): UnitMeaning => ({
  ...{ id: 'deaths', one: 'death', many: 'deaths', kind: 'count', in: 'ones', synonyms: [] },
  ...more,
})
const deaths = unit({})
const dollars = unit({ many: 'dollars', kind: 'money', in: 'millions', code: 'USD' })
const percent = unit({ one: '%', many: '%', kind: 'share', decimals: 1 })
const rate = unit({ many: 'deaths per 100,000', kind: 'rate', per: 100_000, decimals: 1 })
const tonnes = unit({ one: 'tonne', many: 'tonnes', kind: 'measure', code: 't' })
const sixTimes = unit({ one: 'time', many: 'times', decimals: 1 })

test.each<[Partial<Quantity>, UnitMeaning, string]>([
  [{ central: 14_900_000, qualifier: 'about' }, deaths, 'about 14.9 million deaths'],
  [{ central: 14_912_345 }, deaths, '14,912,345 deaths'],
  [{ central: 1 }, deaths, '1 death'],
  [{ central: 0 }, deaths, '0 deaths'],
  [{ central: 8_000_000_000 }, deaths, '8 billion deaths'],
  [{ low: 13_300_000, high: 16_600_000 }, deaths, '13.3–16.6 million deaths'],
  [{ low: -24_000, high: -12_000 }, deaths, '−24,000 to −12,000 deaths'],
  [{ central: -24_000 }, deaths, '−24,000 deaths'],
  [{ central: 2000, qualifier: 'up-to' }, dollars, 'up to $2 billion'],
  [{ central: 571 }, dollars, '$571 million'],
  [{ central: 0.5 }, dollars, '$500,000'],
  [{ central: 3.14159 }, percent, '3.1%'],
  [{ central: 120.3 }, rate, '120.3 deaths per 100,000'],
  [{ central: 1 }, tonnes, '1 tonne'],
  [{ central: 2.7361623616 }, sixTimes, '2.7 times'],
])('%j of %o is said %s', (quantity, means, said) => {
  expect(sayQuantity({ qualifier: 'exact', ...quantity, unit: means.id, means })).toBe(said)
})

test('a point with its interval says of what level that is', () => {
  const quantity: Quantity = {
    ...{ low: 13_300_000, central: 14_900_000, high: 16_600_000, qualifier: 'about' },
    ...{ interval: { kind: 'confidence', level: 95 }, unit: 'deaths', means: deaths },
  }
  expect(sayQuantity(quantity)).toBe(
    'about 14.9 million deaths (95% confidence interval 13.3–16.6 million deaths)',
  )
})
