import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qualifiers, type Quantity } from '../../model/quantity.ts'
import { statuses } from '../../model/status.ts'
import { openReach } from './open-end.ts'
import { markSizes, openSide, quantityMark, statusMark } from './quantity-mark.ts'
import { arrowSize, boxOfShape, type Shape } from './scene.ts'

const given = (quantity: Partial<Quantity>): Quantity => ({
  unit: 'kW',
  qualifier: 'exact',
  ...quantity,
})

/** A mark on a scale of ten px a unit, from zero at 100 px, at the height of 50 px. */
const mark = (
  quantity: Partial<Quantity>,
  more: Partial<Parameters<typeof quantityMark>[0]> = {},
) =>
  quantityMark({
    quantity: given(quantity),
    drawn: 'counted',
    status: 'fact',
    x: (value) => 100 + 10 * value,
    zero: 100,
    y: 50,
    leftEdge: 86,
    ...more,
  })
const kinds = (shapes: readonly Shape[]) => shapes.map(({ shape }) => shape)
const find = <Name extends Shape['shape']>(shapes: readonly Shape[], name: Name) =>
  shapes.filter((each): each is Extract<Shape, { readonly shape: Name }> => each.shape === name)

test('a point has a stem from zero and the mark of its status', () => {
  const { shapes, extent } = mark({ central: 20 })
  expect(kinds(shapes)).toEqual(['bar', 'dot'])
  expect(find(shapes, 'bar')[0]?.box).toEqual({ x: 100, y: 46, width: 200, height: 8 })
  expect(find(shapes, 'dot')[0]?.at).toEqual([300, 50])
  expect(extent).toEqual([290, 310])
})

test('a point below zero has its stem to the left', () => {
  const { shapes } = mark({ central: -2 })
  expect(find(shapes, 'bar')[0]?.box).toMatchObject({ x: 80, width: 20 })
})

test.each([
  [0.05, 1],
  [0.04, 0],
])('a stem of %f units is drawn %i times: from half a pixel on', (central, count) => {
  expect(find(mark({ central }).shapes, 'bar')).toHaveLength(count)
})

test('an interval has a stem to its low end, a band and whiskers, and no dot', () => {
  const { shapes, extent } = mark({ low: 10, high: 20 })
  const [stem, band] = find(shapes, 'bar')
  expect(stem?.box).toMatchObject({ x: 100, width: 100 })
  expect(band).toMatchObject({ fill: 'tint', box: { x: 200, y: 44, width: 100, height: 12 } })
  expect(find(shapes, 'line').map(({ from, to }) => [from, to])).toEqual([
    [
      [200, 50],
      [300, 50],
    ],
    [
      [200, 44],
      [200, 56],
    ],
    [
      [300, 44],
      [300, 56],
    ],
  ])
  expect(find(shapes, 'dot')).toEqual([])
  expect(extent).toEqual([190, 310])
})

test('an interval with its middle has a dot there, and one of no width is a point', () => {
  expect(find(mark({ low: 10, central: 12, high: 20 }).shapes, 'dot')[0]?.at).toEqual([220, 50])
  expect(kinds(mark({ low: 10, high: 10 }).shapes)).toEqual(['bar', 'dot'])
})

test('a large stem ends at its value and needs no other mark, unless it is an interval', () => {
  const size = markSizes.lead
  expect(kinds(mark({ central: 20 }, { size }).shapes)).toEqual(['bar'])
  expect(kinds(mark({ central: 0 }, { size }).shapes)).toEqual(['dot'])
  expect(kinds(mark({ central: 20 }, { size, zero: undefined }).shapes)).toEqual(['dot'])
  expect(kinds(mark({ low: 10, central: 12, high: 20 }, { size }).shapes)).toContain('dot')
})

test('at least is open to the right, behind its stem', () => {
  const { shapes, extent } = mark({ central: 20, qualifier: 'at-least' })
  expect(kinds(shapes)).toEqual(['bar', 'line', 'arrow', 'dot'])
  expect(find(shapes, 'line')[0]).toMatchObject({ from: [300, 50], to: [300 + openReach, 50] })
  expect(find(shapes, 'arrow')[0]).toMatchObject({ at: [313, 50], toward: 'right' })
  expect(extent).toEqual([290, 315])
})

test('up to fades towards zero, or is open to the left no farther than the edge', () => {
  const { shapes, extent } = mark({ central: 20, qualifier: 'up-to' })
  expect(kinds(shapes)).toEqual(['bar', 'dot'])
  expect(find(shapes, 'bar')[0]).toMatchObject({ fill: 'fade', box: { x: 100, width: 200 } })
  expect(extent).toEqual([290, 310])
  expect(find(mark({ central: 0, qualifier: 'up-to' }).shapes, 'arrow')[0]?.at).toEqual([87, 50])
  const held = mark({ central: 0, qualifier: 'up-to' }, { leftEdge: 95 })
  expect(find(held.shapes, 'arrow')[0]?.at).toEqual([95, 50])
})

test('an error is joined to nothing, and on a log scale nothing is read as a length', () => {
  expect(kinds(mark({ central: 20 }, { status: 'error' }).shapes)).toEqual(['cross'])
  expect(kinds(mark({ central: 20 }, { zero: undefined }).shapes)).toEqual(['dot'])
})

test.each([
  ['exact', undefined],
  ['about', undefined],
  ['at-least', 'right'],
  ['more-than', 'right'],
  ['up-to', 'left'],
  ['less-than', 'left'],
] as const)('what is %s is open to the %s', (qualifier, side) => {
  expect(openSide(given({ central: 1, qualifier }))).toBe(side)
})

test('each status has a mark of its own', () => {
  const drawn = statuses.map((status) =>
    JSON.stringify(statusMark(status, [0, 0])).replaceAll(status, ''),
  )
  expect(new Set(drawn).size).toBe(statuses.length)
  const brackets = find(statusMark('disputed', [50, 20]), 'brackets')
  expect(brackets[0]).toMatchObject({ from: [42, 20], to: [58, 20], r: 7 })
})

test('what recedes has another tone and the same shape', () => {
  for (const status of statuses) {
    const [own, quiet] = [
      mark({ central: 20 }, { status }),
      mark({ central: 20 }, { status, tone: 'ink-2' }),
    ]
    expect(JSON.stringify(quiet).replaceAll('ink-2', '')).toBe(
      JSON.stringify(own).replaceAll(status, ''),
    )
  }
})

test('no open end reaches farther from its value than a mark is large', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.constantFrom(...qualifiers),
      fc.constantFrom(...statuses),
      fc.constantFrom(...Object.values(markSizes)),
      (central, qualifier, status, size) => {
        const zero = 300
        const x = (value: number) => zero + value / 1e13 // 100 px either way
        const { shapes } = quantityMark({
          ...{ quantity: given({ central, qualifier }), drawn: 'both' as const, status },
          ...{ x, zero, y: 50, leftEdge: 0, size },
        })
        for (const shape of shapes) {
          const box = boxOfShape(shape)
          const allowed = openReach + arrowSize
          expect(box.x).toBeGreaterThanOrEqual(Math.min(zero, x(central)) - allowed)
          expect(box.x + box.width).toBeLessThanOrEqual(Math.max(zero, x(central)) + allowed)
        }
      },
    ),
  )
  expect(openReach).toBeGreaterThanOrEqual(12)
  expect(openReach).toBeLessThanOrEqual(14)
})
