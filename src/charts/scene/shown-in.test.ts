import { expect, test } from 'vitest'
import type { Scene, Shape } from './scene.ts'
import { shownIn } from './shown-in.ts'

const scene = (shapes: readonly Shape[], guides: readonly Shape[] = []): Scene => ({
  ...{ width: 1, height: 1, guides, texts: [] },
  marks: shapes.map((shape) => ({ status: 'fact', claim: 'said', shapes: [shape] })),
})
const bar = (fill: 'solid' | 'outline' | 'fade'): Shape => ({
  ...{ shape: 'bar', box: { x: 0, y: 0, width: 1, height: 1 }, fill, tone: 'fact' },
})
const arrow = (head: 'open' | 'full'): Shape => ({
  ...{ shape: 'arrow', head, at: [0, 0], toward: 'right', tone: 'ink' },
})
const ring: Shape = {
  ...{ shape: 'dot', at: [0, 0], r: 4, fill: 'paper', tone: 'ink', dash: 'dashed' },
}

test('signs are told each once, wherever they are drawn', () => {
  expect(shownIn(scene([ring, bar('outline'), ring], [arrow('open')])).signs).toEqual([
    ...['aimed-at', 'open', 'unpriced'],
  ])
  expect(shownIn(scene([bar('fade')])).signs).toEqual(['up-to'])
})

test('what leads from one thing to another is no open end', () => {
  expect(shownIn(scene([bar('solid'), arrow('full')])).signs).toEqual([])
})

test('marks are counted as they are drawn, and their claim is named once', () => {
  const { claims, marks } = shownIn(scene([bar('solid'), bar('solid')]))
  expect(marks).toEqual(['fact', 'fact'])
  expect(claims).toEqual(['said'])
})
