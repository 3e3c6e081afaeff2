import { expect, test } from 'vitest'
import { recordsOf } from '../../proof/gallery-case.ts'
import { frames } from '../../scene/sizes.ts'
import { placeRepeats } from './place-repeats.ts'

type Ends = { readonly low: number; readonly high: number }

/** The marks of one repeat of a number of 10 to 20, drawn on a scale of 10 px a unit. */
function marksOf(repeated: Ends) {
  const estimate = (id: string, ends: Ends) => ({
    id,
    label: id,
    published: '1931',
    publisher: 'somebody',
    quantity: { ...ends, unit: 'kW', qualifier: 'exact' },
    measures: 'counted',
    scope: ['bridges'],
    source: 'a-source',
  })
  const records = recordsOf({
    estimates: [
      estimate('origin', { low: 10, high: 20 }),
      { ...estimate('repeat', repeated), repeats: { estimate: 'origin' } },
    ],
  })
  const [origin, repeat] = [...records.estimates.values()]
  if (!origin || !repeat) throw new Error('invalid case: no repeat')
  const { marks } = placeRepeats([repeat], {
    lead: origin,
    origin,
    x: 150,
    from: 20,
    top: 30,
    left: 0,
    frame: frames.wide,
    records,
    scale: (value) => 10 * value,
    zero: 0,
    recedes: () => false,
  })
  return marks.flatMap(({ shapes }) => shapes)
}

const ring = [expect.objectContaining({ shape: 'dot', at: [150, expect.any(Number)] })]

test('a repeat of the same interval is a ring under its origin’s mark', () => {
  expect(marksOf({ low: 10, high: 20 })).toEqual(ring)
})

test.each([
  ['high end', { low: 10, high: 30 }],
  ['low end', { low: 5, high: 20 }],
])('a repeat with another %s has a mark of its own, from end to end', (_, ends) => {
  const xs = marksOf(ends).flatMap((shape) => (shape.shape === 'line' ? [shape.from[0]] : []))
  expect(xs).toContain(10 * ends.low)
  expect(xs).toContain(10 * ends.high)
})
