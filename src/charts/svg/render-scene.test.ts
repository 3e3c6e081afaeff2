import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { boxOfText, type Scene, type SceneText } from '../scene/scene.ts'
import { renderScene } from './render-scene.ts'

const text = (words: string, y: number, on: SceneText['on']): SceneText => ({
  ...{ text: words, at: [10, y], size: 14, anchor: 'start', tone: 'ink', on },
})
const scene = (texts: readonly SceneText[]): Scene => ({
  ...{ width: 340, height: 90, guides: [], marks: [], texts },
})
const labels = (texts: readonly SceneText[]) =>
  toHtml(renderScene(scene(texts), 'a-figure', 'narrow')).split('class="labels"')[1] ?? ''

test('lines on a pattern stand on one ground of paper, which is under all of their letters', () => {
  const lines = [text('A wheel', 20, 'broken'), text('of five spokes', 38, 'broken')]
  const drawn = labels(lines)
  const grounds = [...drawn.matchAll(/<rect x="(\d+)" y="(\d+)" height="(\d+)" width="(\d+)"/g)]
  expect(grounds).toHaveLength(1)
  const [x = 0, y = 0, height = 0, width = 0] = (grounds[0] ?? []).slice(1).map(Number)
  for (const box of lines.map(boxOfText)) {
    expect(x).toBeLessThanOrEqual(box.x)
    expect(y).toBeLessThanOrEqual(box.y)
    expect(x + width).toBeGreaterThanOrEqual(box.x + box.width)
    expect(y + height).toBeGreaterThanOrEqual(box.y + box.height)
  }
  expect(drawn.indexOf('<rect')).toBeLessThan(drawn.indexOf('<text'))
  expect(drawn).toContain('var(--paper')
})

test('words on one ink, or on paper, have no ground drawn under them', () => {
  expect(labels([text('A wheel', 20, 'whole'), text('A dam', 50, undefined)])).not.toContain(
    '<rect',
  )
})
