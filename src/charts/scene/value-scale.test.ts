import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UnitMeaning } from '../../model/unit-meaning.ts'
import { frames } from './sizes.ts'
import { placeAxis } from './axis.ts'
import { textWidth } from './text-width.ts'
import { uprightScale } from './upright-scale.ts'
import { domainOf, valueScale, type ValueScaleOptions } from './value-scale.ts'

test.each([
  [[3, 7], 'linear', [0, 7]],
  [[-3, 7], 'linear', [-3, 7]],
  [[-3, -1], 'linear', [-3, 0]],
  [[0], 'linear', [0, 1]],
  [[], 'linear', [0, 1]],
  [[30, 700], 'log', [10, 700]],
  [[30, 70], 'log', [10, 100]],
  [[10], 'log', [10, 100]],
  [[-5, 0, 30], 'log', [10, 100]],
  [[0, -1], 'log', [1, 10]],
] as const)('the values %j on a %s scale need %j', (values, kind, domain) => {
  expect(domainOf(values, kind)).toEqual(domain)
})

const scale = (more: Partial<ValueScaleOptions> = {}) =>
  valueScale({
    kind: 'linear',
    domain: [0, 100],
    range: [50, 450],
    unit: 'kW',
    size: 13,
    ...more,
  })
const labels = (more: Partial<ValueScaleOptions> = {}) =>
  scale(more).ticks.map(({ label }) => label)

describe('a linear scale', () => {
  test('runs from end to end and holds what lies beyond at them', () => {
    const { x } = scale()
    expect([x(0), x(50), x(100), x(-10), x(200)]).toEqual([50, 250, 450, 50, 450])
  })

  test('says its unit on the last tick only', () => {
    expect(labels()).toEqual(['0', '20', '40', '60', '80', '100 kW'])
    expect(labels({ unit: 'USD' }).at(-1)).toBe('$100')
  })

  test('says millions as billions where they are round', () => {
    expect(labels({ unit: 'USD million', domain: [0, 2000] }).at(-1)).toBe('$2 billion')
    expect(labels({ unit: 'USD million', domain: [0, 500] }).at(-1)).toBe('$600 million')
    expect(labels({ unit: 'kW', domain: [0, 2000] }).at(-1)).toBe('2,000 kW')
  })

  test.each([400, 200, 120, 80, 40])(
    'of %i px has labels that stay off each other and inside',
    (width) => {
      const range = [50, 50 + width] as const
      const { ticks } = scale({ range })
      for (const [i, { label, left }] of ticks.entries()) {
        expect(left).toBeGreaterThanOrEqual(range[0])
        expect(left + textWidth(label, 13)).toBeLessThanOrEqual(range[1] + 1e-9)
        const before = ticks[i - 1]
        if (before)
          expect(left - before.left - textWidth(before.label, 13)).toBeGreaterThanOrEqual(10)
      }
      expect(ticks.length > 0).toBe(width >= 80)
    },
  )

  test('leaves out every other label before it leaves much of the scale empty', () => {
    const narrow = { unit: 'USD million', domain: [0, 6750], range: [0, 140] } as const
    expect(labels(narrow)).toEqual(['0', '4', '$8 billion'])
  })

  test('lets labels out of its range where they have room', () => {
    const [first] = scale({ within: [0, 600] }).ticks
    expect(first?.left).toBeCloseTo(50 - textWidth('0', 13) / 2)
  })
})

describe('a log scale', () => {
  const log = { kind: 'log', domain: [1, 1000], unit: 'kW' } as const

  test('has a tick a decade, as far as they fit, the last one kept', () => {
    expect(labels(log)).toEqual(['1', '10', '100', '1,000 kW'])
    expect(labels({ ...log, domain: [1, 1e9] }).at(-1)).toBe('1,000,000,000 kW')
    expect(labels({ ...log, range: [50, 160] }).at(-1)).toBe('1,000 kW')
    expect(labels({ ...log, range: [50, 160] }).length).toBeLessThan(4)
  })

  test('begins with the first power that is not below its domain', () => {
    expect(labels({ ...log, domain: [20, 1000] })).toEqual(['100', '1,000 kW'])
  })
})

test('the last label of a scale stands at what is largest or beyond it, wherever labels have room', () => {
  const anyValue = fc.double({ min: 1e-3, max: 1e7, noNaN: true })
  const anyWidth = fc.integer({ min: 200, max: 900 })
  for (const kind of ['linear', 'log'] as const)
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1 }), anyWidth, (values, width) => {
        const domain = domainOf(values, kind)
        const { x, ticks } = scale({ kind, domain, range: [0, width], within: [0, width + 120] })
        const last = ticks.at(-1)
        expect(last?.value).toBeGreaterThanOrEqual(Math.max(...values))
        expect(last?.x).toBeLessThanOrEqual(width)
        // Room is left beyond a value, and never half of the scale.
        expect(x(domain[1])).toBeGreaterThan(width / 2)
      }),
    )
})

describe('an axis', () => {
  const at = {
    frame: frames.wide,
    top: 10,
    spans: [
      [30, 60],
      [70, 90],
    ] as const,
    words: [],
  }

  test('has a line for each tick in each stretch of the plot, that of zero darker', () => {
    const { guides, texts } = placeAxis(scale({ domain: [-50, 50] }), at)
    const ticks = scale({ domain: [-50, 50] }).ticks
    expect(guides).toHaveLength(2 * ticks.length)
    expect(guides.filter(({ tone }) => tone === 'ink-2')).toMatchObject([
      { from: [250, 30], to: [250, 60] },
      { from: [250, 70], to: [250, 90] },
    ])
    expect(texts.map(({ text }) => text)).toEqual(ticks.map(({ label }) => label))
  })

  test('without a stretch of plot is none', () => {
    expect(placeAxis(scale(), { ...at, spans: [] })).toEqual({ guides: [], texts: [] })
  })
})

test('an axis says a unit as its site declares it, and short wherever it stands', () => {
  const means: UnitMeaning = {
    ...{ id: 'GW', one: 'gigawatt', many: 'gigawatts', short: 'GW' },
    ...{ kind: 'measure', in: 'ones', synonyms: [] },
  }
  const unit = { unit: 'GW', means }
  const { ticks } = valueScale({
    ...{ kind: 'linear', domain: [0, 0.5], range: [0, 300], unit, size: 13 },
  })
  expect(ticks.map(({ label }) => label)).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5 GW'])
  const upright = uprightScale({ kind: 'linear', domain: [0, 2000], top: 0, bottom: 200, unit })
  expect(upright.head).toBe('GW')
  expect(upright.ticks.map(({ shown }) => shown)).toEqual(['0', '500', '1,000', '1,500', '2,000'])
})
