import { expect, test } from 'vitest'
import { placeLeaders } from './leaders.ts'
import type { Shape } from './scene.ts'
import { frames } from './sizes.ts'

const endsOf = (guides: readonly Shape[]) =>
  guides.flatMap((shape) => (shape.shape === 'line' ? [shape.from, shape.to] : []))
const options = { top: 0, height: 40, frame: frames.wide }

test('words of a place on a bar are led out from its edge', () => {
  const { guides, barTop } = placeLeaders([{ x: 400, words: 'A wheel' }], options)
  expect(endsOf(guides)).toContainEqual([400, barTop + 40])
})

test.each([
  [100, 'over', -8],
  [500, 'under', 8],
])('words of marks in line with a bar are led out from these, at %i px', (x, _, reach) => {
  const to = { from: x, to: x + 32, reach: 8 }
  const { guides, barTop } = placeLeaders([{ x, words: 'No value given', to }], options)
  const edge = barTop + 20 + reach
  expect(endsOf(guides)).toContainEqual([x, edge])
  expect(endsOf(guides)).toContainEqual([x + 32, edge])
})

test.each([
  [100, 'over', -1],
  [500, 'under', 1],
])('words of several blocks together have a bracket along them, at %i px', (x, side, away) => {
  const over = [[x - 40, x + 60] as const]
  const { guides, barTop } = placeLeaders([{ x, words: '5 smaller', over }], options)
  const edge = barTop + (side === 'over' ? 0 : options.height)
  const ends = endsOf(guides)
  for (const end of [x - 40, x + 60])
    expect(ends.filter(([at]) => at === end).map(([, y]) => (y - edge) * away)).toEqual([4, 1, 4])
  expect(ends).toContainEqual([x, edge + 4 * away])
})
