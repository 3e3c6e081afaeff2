import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qualifiers, type Qualifier, type Quantity } from './quantity.ts'
import { addUp, sumOf } from './total.ts'

const point = (central: number): Quantity => ({ central, unit: 'USD million', qualifier: 'exact' })

describe('addUp', () => {
  test('an unpriced item is counted and adds nothing, not zero', () => {
    expect(addUp([{ quantity: undefined, status: 'attributed' }])).toEqual({
      quantity: undefined,
      priced: 0,
      unpriced: 1,
      status: 'attributed',
    })
  })

  test('a sum is as weak as its weakest item', () => {
    const total = addUp([
      { quantity: point(5.3), status: 'attributed' },
      { quantity: point(534), status: 'disputed' },
      { quantity: point(32), status: 'fact' },
    ])
    expect(total).toMatchObject({ quantity: point(571.3), status: 'disputed' })
  })

  test('intervals are carried through end by end', () => {
    const interval: Quantity = {
      low: 4,
      central: 5,
      high: 7,
      unit: 'USD million',
      qualifier: 'about',
    }
    expect(
      addUp([
        { quantity: interval, status: 'fact' },
        { quantity: point(1), status: 'fact' },
      ]).quantity,
    ).toEqual({ low: 5, central: 6, high: 8, unit: 'USD million', qualifier: 'about' })
  })

  test('one open end leaves the sum open', () => {
    const open: Quantity = { central: 7, unit: 'USD million', qualifier: 'at-least' }
    const total = addUp([
      { quantity: open, status: 'fact' },
      { quantity: point(1), status: 'fact' },
    ])
    expect(total.quantity?.qualifier).toBe('at-least')
  })

  test('the order of the items changes nothing', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(values, (list) => {
        const items = list.map((n) => ({ quantity: point(n), status: 'fact' as const }))
        const [there, back] = [addUp(items), addUp([...items].reverse())]
        expect(there.quantity?.central).toBeCloseTo(back.quantity?.central ?? NaN, 3)
      }),
    )
  })
})

describe('sumOf', () => {
  const of = (central: number, qualifier: Qualifier): Quantity => ({
    central,
    unit: 'kW',
    qualifier,
  })
  const columns = [...qualifiers, 'unpriced'] as const

  /** What is said of 5 with a row's qualifier and 3 with a column's; the unpriced add no number. */
  const table: Readonly<Record<Qualifier, readonly string[]>> = {
    //            exact          about      at-least       up-to          more-than      less-than      unpriced
    exact: [
      'exact 8',
      'about 8',
      'at-least 8',
      'up-to 8',
      'more-than 8',
      'less-than 8',
      'at-least 5',
    ],
    about: ['about 8', 'about 8', 'about 8', 'about 8', 'about 8', 'about 8', 'about 5'],
    'at-least': [
      'at-least 8',
      'about 8',
      'at-least 8',
      'about 8',
      'more-than 8',
      'about 8',
      'at-least 5',
    ],
    'up-to': ['up-to 8', 'about 8', 'about 8', 'up-to 8', 'about 8', 'less-than 8', 'about 5'],
    'more-than': [
      'more-than 8',
      'about 8',
      'more-than 8',
      'about 8',
      'more-than 8',
      'about 8',
      'more-than 5',
    ],
    'less-than': [
      'less-than 8',
      'about 8',
      'about 8',
      'less-than 8',
      'about 8',
      'less-than 8',
      'about 5',
    ],
  }

  test('every pair of qualifiers has its sum', () => {
    const said = (a: Qualifier, b: Qualifier | 'unpriced') => {
      const sum = b === 'unpriced' ? sumOf([of(5, a)], 1) : sumOf([of(5, a), of(3, b)])
      return `${sum?.qualifier ?? 'nothing'} ${sum?.central ?? ''}`
    }
    const computed = qualifiers.map((row) => [row, columns.map((column) => said(row, column))])
    expect(Object.fromEntries(computed)).toEqual(table)
  })

  test('a floor is the sum of the low ends, a ceiling that of the high ends', () => {
    const interval: Quantity = { low: 4, central: 5, high: 7, unit: 'kW', qualifier: 'exact' }
    expect(sumOf([interval, of(3, 'at-least')])).toEqual(of(7, 'at-least'))
    expect(sumOf([interval, of(3, 'less-than')])).toEqual(of(10, 'less-than'))
    expect(sumOf([interval], 2)).toEqual(of(4, 'at-least'))
  })

  test('a middle that nobody published is not made up', () => {
    const interval: Quantity = { low: 1, high: 3, unit: 'kW', qualifier: 'exact' }
    expect(sumOf([interval, of(10, 'exact')])).toEqual({
      low: 11,
      high: 13,
      unit: 'kW',
      qualifier: 'exact',
    })
  })

  test('a sum never says what its terms do not bear, whatever they are within their words', () => {
    const term = fc.record({
      bound: fc.integer({ min: 1, max: 1000 }),
      off: fc.integer({ min: 0, max: 50 }),
      qualifier: fc.constantFrom(...qualifiers.filter((q) => q !== 'about'), 'unpriced' as const),
    })
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), (terms) => {
        const priced = terms.flatMap(({ bound, qualifier }) =>
          qualifier === 'unpriced' ? [] : [of(bound, qualifier)],
        )
        const sum = sumOf(priced, terms.length - priced.length)
        const value = terms.reduce((total, each) => total + valueOf(each), 0)
        const central = sum?.central ?? NaN
        if (sum?.qualifier === 'at-least') expect(value).toBeGreaterThanOrEqual(central)
        if (sum?.qualifier === 'more-than') expect(value).toBeGreaterThan(central)
        if (sum?.qualifier === 'up-to') expect(value).toBeLessThanOrEqual(central)
        if (sum?.qualifier === 'less-than') expect(value).toBeLessThan(central)
        if (sum?.qualifier === 'exact') expect(value).toBe(central)
      }),
    )
  })

  /** A value that the words allow: beyond a strict bound by something, on an open one or beyond. */
  function valueOf({ bound, off, qualifier }: { bound: number; off: number; qualifier: string }) {
    if (qualifier === 'unpriced') return off
    const by = { 'at-least': off, 'more-than': off + 1, 'up-to': -off, 'less-than': -off - 1 }
    return bound + (by[qualifier as keyof typeof by] ?? 0)
  }
})
