import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { drawFigure, drawnIds } from './draw.ts'
import { parseCase } from './proof/gallery-case.ts'

const gallery = join(import.meta.dirname, 'gallery')
const cases = readdirSync(gallery)
  .filter((name) => /-(ordinary|emphasis|by-years|over-time|bars|unpriced|unknown)$/.test(name))
  .map((name) => {
    const text = readFileSync(join(gallery, name, 'figure.json'), 'utf8')
    return { name, ...parseCase('a-figure', JSON.parse(text)) }
  })

describe('what an annotation says', () => {
  for (const { name, figure, records } of cases)
    test(`stands on the drawing, whatever it is tied to: ${name}`, () => {
      for (const id of drawnIds(figure, records)) {
        const drawing = drawFigure({ ...figure, annotations: [{ at: id, text: word }] }, records)
        for (const width of ['wide', 'narrow'] as const)
          expect(wordsOf(drawing[width]), `${id}, ${width}`).toContain(word)
      }
    })
})

const word = 'Annotated'
const wordsOf = (drawing: Element): string => toString(drawing)
