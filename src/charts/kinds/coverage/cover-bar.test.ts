import { expect, test } from 'vitest'
import { recordsOf } from '../../proof/gallery-case.ts'
import { timeScale } from '../../scene/time-scale.ts'
import { coverBar } from './cover-bar.ts'

const scale = timeScale({ dates: ['1930', '1936'], range: [0, 700], size: 13 })

/** The bar of a count over 1931-03 to a last month, published in a month. */
function barOf({
  last,
  published,
  ours = false,
}: Record<'last' | 'published', string> & { ours?: boolean }) {
  const [estimate] = recordsOf({
    estimates: [
      {
        id: 'a-count',
        label: 'A count',
        published,
        publisher: 'somebody',
        quantity: { central: 1, unit: 'kW', qualifier: 'exact' },
        ours,
        measures: 'counted',
        scope: ['bridges'],
        period: ['1931-03', last],
        source: 'a-source',
      },
    ],
  }).estimates.values()
  const cover = estimate && coverBar(estimate, { scale, y: 10, status: 'fact', tone: 'ink' })
  if (!cover) throw new Error('invalid case: no bar')
  const ends = cover.shapes.flatMap((shape) =>
    shape.shape === 'bar' ? [shape.box.x + shape.box.width] : [],
  )
  return { ...cover, end: Math.max(...ends) }
}

test('a bar is cut at the publication of its count, which nobody counts past', () => {
  const { to, end } = barOf({ last: '1935-06', published: '1933-02' })
  expect(to).toBe(scale.end('1933-02'))
  expect(end).toBeCloseTo(scale.end('1933-02'), 6)
})

test('a period that ends before its publication is drawn to its own end', () => {
  const { to, end } = barOf({ last: '1932-06', published: '1933-02' })
  expect(to).toBe(scale.end('1932-06'))
  expect(end).toBeCloseTo(scale.end('1932-06'), 6)
})

test('a sum of ours has no publication to be cut at', () => {
  const { to, published } = barOf({ last: '1935-06', published: '1933-02', ours: true })
  expect(to).toBe(scale.end('1935-06'))
  expect(published).toBeUndefined()
})
