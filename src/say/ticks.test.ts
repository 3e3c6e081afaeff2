import { expect, test } from 'vitest'
import type { UnitMeaning } from '../model/unit-meaning.ts'
import { besideUnit, sayTicks } from './ticks.ts'

const unit = (more: Partial<UnitMeaning>): UnitMeaning => ({
  ...{ id: 'deaths', one: 'death', many: 'deaths', kind: 'count', in: 'ones', synonyms: [] },
  ...more,
})

/** The ticks of an axis with the last one's unit, where there is little room. */
function axisOf(values: readonly number[], means: UnitMeaning | string): string {
  const of = typeof means === 'string' ? means : { unit: means.id, means }
  const said = sayTicks(values, of)
  return [
    ...said.numbers.slice(0, -1),
    besideUnit(said.numbers.at(-1) ?? '', said, values.at(-1) === 1 ? said.one : said.short),
  ].join(' · ')
}

test.each<[string, readonly number[], UnitMeaning | string]>([
  ['0 · 0.5 · $1 billion', [0, 500, 1000], 'USD million'],
  ['0 · 250 · $500 million', [0, 250, 500], 'USD million'],
  ['0 · 50 · 100 kW', [0, 50, 100], 'kW'],
  ['0 · 5 · 10 million deaths', [0, 5_000_000, 10_000_000], unit({})],
  ['0 · 2,000 · 4,000 deaths', [0, 2, 4], unit({ in: 'thousands' })],
  ['−500,000 · 0 · 500,000 deaths', [-500_000, 0, 500_000], unit({})],
  ['0 · 10 · 20 GW', [0, 10, 20], unit({ many: 'gigawatts', short: 'GW', kind: 'measure' })],
  [
    '0 · 1 · $2 billion',
    [0, 1000, 2000],
    unit({ many: 'dollars', kind: 'money', in: 'millions', code: 'USD' }),
  ],
  ['0 · 0.25 · 0.5%', [0, 0.25, 0.5], unit({ many: '%', kind: 'share', decimals: 1 })],
  [
    '0 · 50 · 100 deaths per 100,000',
    [0, 50, 100],
    unit({ many: 'deaths per 100,000', kind: 'rate', per: 100_000 }),
  ],
  ['0 · 0.5 · 1 tonne', [0, 0.5, 1], unit({ one: 'tonne', many: 'tonnes', kind: 'measure' })],
])('%s', (said, values, means) => {
  expect(axisOf(values, means)).toBe(said)
})
