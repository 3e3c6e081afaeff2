import { expect, test } from 'vitest'
import type { Shape } from '../scene/scene.ts'
import { renderShapes } from './render-shape.ts'

const line = (y: number, weight = 1): Shape => ({
  shape: 'line',
  from: [0, y],
  to: [10, y],
  tone: 'ink',
  weight,
})
const area = (d: string, fill: 'none' | 'tint'): Shape => ({
  shape: 'path',
  d,
  fill,
  box: { x: 0, y: 0, width: 14, height: 9 },
  tone: 'ink',
  weight: 1,
})
const drawn = (...shapes: readonly Shape[]) =>
  renderShapes(shapes, () => 'a-hatch').map(({ tagName, properties }) => properties['d'] ?? tagName)

test('lines of one look that follow each other are one path', () => {
  expect(drawn(line(1), line(2))).toEqual(['M0 1h10m-10 1h10'])
  expect(drawn(line(1), line(2, 2), line(3))).toEqual(['M0 1h10', 'M0 2h10', 'M0 3h10'])
})

test('areas stay apart, or where they overlap would no longer be darker', () => {
  expect(drawn(area('M0,0h9v9z', 'tint'), area('M5,0h9v9z', 'tint'))).toHaveLength(2)
  expect(drawn(area('M0,0h9v9z', 'none'), area('M5,0h9v9z', 'none'))).toHaveLength(1)
})

test('dots of one look stay as many as they are', () => {
  const dot: Shape = { shape: 'dot', at: [1, 1], r: 3, fill: 'solid', tone: 'ink' }
  expect(drawn(dot, dot)).toEqual(['circle', 'circle'])
})
