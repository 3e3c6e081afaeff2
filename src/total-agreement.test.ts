import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addUp } from './charts/data/total.ts'
import { addTicked, type Ticked } from './client/total.ts'
import { qualifiers, type Quantity } from './model/quantity.ts'
import { statuses } from './model/status.ts'

const item = fc.record({
  central: fc.integer({ min: 0, max: 1e6 }).map((n) => n / 100),
  below: fc.integer({ min: 0, max: 500 }).map((n) => n / 100),
  qualifier: fc.constantFrom(...qualifiers),
  status: fc.constantFrom(...statuses),
  isPriced: fc.boolean(),
})

test('the browser adds up as the build does, for any incidents', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
      const built = addUp(
        items.map(({ central, below, qualifier, status, isPriced }) => {
          const quantity: Quantity = {
            low: central - below,
            central,
            high: central + below,
            unit: 'kW',
            qualifier,
          }
          return { quantity: isPriced ? quantity : undefined, status }
        }),
      )
      const ticked = items.map(({ central, below, qualifier, status, isPriced }): Ticked => ({
        value: isPriced
          ? ['taken', central - below, central, central + below, qualifier]
          : ['unpriced'],
        status,
      }))
      const shown = addTicked(ticked, false)
      expect(shown.unpriced).toBe(built.unpriced)
      expect(shown.weakest).toBe(built.status)
      expect(shown.priced).toBe(built.priced)
      if (!built.quantity) return
      expect(shown.qualifier).toBe(built.quantity.qualifier)
      expect(shown.central).toBeCloseTo(built.quantity.central ?? NaN, 6)
      expect(shown.low).toBeCloseTo(built.quantity.low ?? shown.central, 6)
      expect(shown.high).toBeCloseTo(built.quantity.high ?? shown.central, 6)
    }),
  )
})
