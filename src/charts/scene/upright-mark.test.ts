import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalOf, type Quantity } from '../../model/quantity.ts'
import { statuses } from '../../model/status.ts'
import { anyQuantity } from '../proof/any-data.ts'
import { boxOfShape } from './scene.ts'
import { uprightMark, uprightReach } from './upright-mark.ts'
import { uprightScale } from './upright-scale.ts'

const shared = { x: 50, r: 5, tone: 'ink', weight: 1 } as const

test('no mark reaches farther over or under what was said than its own size', () => {
  fc.assert(
    fc.property(anyQuantity, fc.constantFrom(...statuses), (quantity, status) => {
      const said = quantity as Quantity // of the schema's own making
      const values = [...intervalOf(said), 0]
      const domain = [Math.min(...values), Math.max(...values, 1)] as const
      const scale = uprightScale({ kind: 'linear', domain, top: 100, bottom: 300, unit: 'kg' })
      const shapes = uprightMark({ ...shared, quantity: said, status, y: scale.y, zero: undefined })
      const [low, high] = intervalOf(said).map(scale.y) as [number, number] // a pair stays a pair
      for (const shape of shapes) {
        const { y, height } = boxOfShape(shape)
        expect(y).toBeGreaterThanOrEqual(high - uprightReach - 1)
        expect(y + height).toBeLessThanOrEqual(low + uprightReach + 1)
      }
    }),
  )
})

test('every status has a mark of its own, whatever its ink', () => {
  const drawn = statuses.map((status) =>
    JSON.stringify(
      uprightMark({
        ...shared,
        ...{ quantity: { central: 5, unit: 'kg', qualifier: 'exact' }, status, zero: undefined },
        y: (value) => 100 - value,
      }),
    ),
  )
  expect(new Set(drawn).size).toBe(statuses.length)
})

test('what is at most a value has no stem, and an error is joined to nothing', () => {
  const stems = (quantity: Quantity, status: (typeof statuses)[number]) =>
    uprightMark({ ...shared, quantity, status, y: (value) => 100 - value, zero: 100 }).filter(
      (shape) => shape.shape === 'line' && shape.from[1] === 100,
    )
  expect(stems({ central: 50, unit: 'kg', qualifier: 'exact' }, 'fact')).toHaveLength(1)
  expect(stems({ central: 50, unit: 'kg', qualifier: 'up-to' }, 'fact')).toHaveLength(0)
  expect(stems({ central: 50, unit: 'kg', qualifier: 'exact' }, 'error')).toHaveLength(0)
})
