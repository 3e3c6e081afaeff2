import { describe, expect, test } from 'vitest'
import type { Records } from '../../model/records.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { judge } from './bind.ts'
import { offersOf } from './offers.ts'
import { settingsOf } from './settings.ts'

const quantity = {
  ...{ low: 13.3e6, central: 14.9e6, high: 16.6e6, unit: 'deaths', qualifier: 'about' as const },
  interval: { kind: 'confidence' as const, level: 95 },
}
const records = {
  ...{
    site: {},
    sources: new Map(),
    claims: new Map(),
    estimates: new Map(),
    incidents: new Map(),
  },
  ...{ entities: new Map(), events: new Map(), series: new Map(), derived: new Map() },
  ...{ figures: new Map(), terms: new Map() },
  quantities: new Map([
    ['excess', { id: 'excess', label: 'Excess deaths', quantity, source: 'a' }],
  ]),
} as unknown as Records // all that is asked of records here

/** True where every number of a text is one of the datum's. */
const isBound = (text: string): boolean => {
  const offers = offersOf('quantities/excess', records)
  const setting = settingsOf(text)
  return findQuantities(text).every((found) => judge(found, offers, setting(found)).bound)
}

describe('a point with an interval is one datum', () => {
  test.each([
    'about 14.9 million deaths',
    'about 14.9 million deaths (95% interval 13.3 to 16.6)',
    'about 14.9 million deaths (95% CI 13.3–16.6 million)',
    'about 14.9 million deaths (95% confidence interval: 13.3 to 16.6 million)',
    'about 14.9 million deaths (95% uncertainty interval, 13,300,000 to 16,600,000)',
  ])('so that it may be written %s', (text) => {
    expect(isBound(text)).toBe(true)
  })

  test.each([
    ['14.9 million deaths', 'the hedge is the point’s'],
    ['about 14.9 million deaths (90% interval 13.3 to 16.6)', 'the level is another'],
    ['about 14.9 million deaths (95% interval 13.3 to 16.9)', 'an end is another'],
    ['about 14.9 million deaths (95% CI 99.9 to 16.6 million)', 'an end is another'],
    ['about 14.9 million deaths (95% interval 13.3 to 16.6 billion)', 'the scale is another'],
    ['95% of deaths', 'the level is a share of nothing'],
    ['13.3 million deaths', 'an end stands for the whole'],
  ])('but not %s: %s', (text) => {
    expect(isBound(text)).toBe(false)
  })
})
