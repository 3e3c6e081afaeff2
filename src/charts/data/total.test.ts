import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { addUp } from './total.ts'

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
