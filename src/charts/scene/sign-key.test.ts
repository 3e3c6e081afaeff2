import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { statusFaces, statuses } from '../../model/status.ts'
import { drawFigure } from '../draw.ts'
import { collisions } from '../proof/collisions.ts'
import { parseCase } from '../proof/gallery-case.ts'
import type { Scene } from './scene.ts'
import { withoutSignKey } from '../svg/without-sign-key.ts'
import { withSignKey } from './sign-key.ts'
import { frames } from './sizes.ts'

const gallery = join(import.meta.dirname, '..', 'gallery')
const cases = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test.each(cases)('%s explains each sign that stands before its words, and no other', (name) => {
  const file: unknown = JSON.parse(readFileSync(join(gallery, name, 'figure.json'), 'utf8'))
  const { figure, records } = parseCase(name, file)
  const { wide, narrow } = drawFigure(figure, records)
  for (const svg of [wide, narrow]) {
    const lines = linesOf(svg)
    const foot = lines.find(({ text }) => text.startsWith('How firmly each stands:'))?.y ?? Infinity
    const key = lines.filter(({ y }) => y >= foot).map(({ text }) => text)
    const said = lines.filter(({ y }) => y < foot).map(({ text }) => text)
    expect(signsIn(key)).toEqual(signsIn(said.map(withoutSaid)))
  }
})

test('a quotation mark and a sign with its word beside it need no key', () => {
  const said = sceneOf(['as “about $3 million”', '≈\u00a0estimate', 'who?'])
  expect(withSignKey(said, frames.wide)).toBe(said)
})

test('a key stands under all else, with a sign and its word in one line', () => {
  for (const frame of Object.values(frames)) {
    const keyed = withSignKey(sceneOf(['“ about $3 million', '≈', '≠\u00a0$5 million'], 12), frame)
    const lines = keyed.texts.slice(3).map(({ text }) => text)
    expect(lines.join(' ')).toBe(
      'How firmly each stands: “\u00a0attributed, ≈\u00a0estimate, ≠\u00a0disputed',
    )
    expect(collisions({ ...keyed, width: frame.width })).toEqual([])
  }
})

const sceneOf = (texts: readonly string[], size = 13): Scene => ({
  ...{ width: 340, height: 24 * texts.length, guides: [], marks: [] },
  texts: texts.map((text, i) => ({
    ...{ text, size, at: [0, 16 + 24 * i], anchor: 'start', tone: 'ink' },
  })),
})

test.each(cases)('%s is the same without its key, but for the key and its room', (name) => {
  const file: unknown = JSON.parse(readFileSync(join(gallery, name, 'figure.json'), 'utf8'))
  const { figure, records } = parseCase(name, file)
  const drawing = drawFigure(figure, records)
  const bare = withoutSignKey(drawing)
  for (const frame of ['wide', 'narrow'] as const) {
    const lines = linesOf(drawing[frame])
    const foot = lines.find(({ text }) => text.startsWith('How firmly each stands:'))?.y ?? Infinity
    expect(linesOf(bare[frame])).toEqual(lines.filter(({ y }) => y < foot))
    const [whole, cut] = [drawing, bare].map((each) => Number(each[frame].properties['height']))
    if (foot < Infinity) expect(cut).toBeLessThan(whole ?? 0)
    else expect(cut).toBe(whole)
    const lowest = Math.max(0, ...linesOf(bare[frame]).map(({ y }) => y))
    expect(lowest).toBeLessThanOrEqual(cut ?? 0)
  }
})

type Line = { readonly text: string; readonly y: number }

function linesOf(svg: Element): readonly Line[] {
  const lines: Line[] = []
  visit(svg, 'element', (element) => {
    if (element.tagName === 'text')
      lines.push({ text: toString(element), y: Number(element.properties['y']) })
  })
  return lines
}

/** A line without signs that have their word beside them. */
const withoutSaid = (line: string): string =>
  line.replaceAll(/\S\u00a0(?:fact|attributed|estimate|disputed|speculation|error)\b/g, '')

const signsIn = (lines: readonly string[]): readonly string[] =>
  statuses
    .map((status) => statusFaces[status].glyph)
    .filter((glyph) => lines.some((line) => line.split(/\s/).includes(glyph)))
