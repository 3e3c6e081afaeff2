import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Element } from 'hast'
import { checkFigure, drawFigure } from './draw.ts'
import { parseCase } from './proof/gallery-case.ts'

const gallery = join(import.meta.dirname, 'gallery')
const cases = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe('the gallery', () => {
  for (const name of cases)
    test(`${name} is drawn as it was when somebody looked at it`, async () => {
      const file: unknown = JSON.parse(readFileSync(join(gallery, name, 'figure.json'), 'utf8'))
      const { figure, records } = parseCase(name, file)
      const drawing = drawFigure(figure, records)
      const path = (part: string) => join(gallery, name, part)
      await expect(svgText(drawing.wide)).toMatchFileSnapshot(path('wide.svg'))
      await expect(svgText(drawing.narrow)).toMatchFileSnapshot(path('narrow.svg'))
      const faults = checkFigure(figure, records).map(
        ({ what, why, mend }) => `! ${what} ${why} ${mend}`,
      )
      const variants = drawing.variants.map(({ label, description }) => `${label}: ${description}`)
      const words = [drawing.description, ...variants, ...faults].join('\n\n')
      await expect(`${words}\n`).toMatchFileSnapshot(path('description.txt'))
    })
})

/** The file a browser opens: the drawing with the namespace that a page does not need. */
function svgText(svg: Element): string {
  const file = { ...svg, properties: { xmlns: 'http://www.w3.org/2000/svg', ...svg.properties } }
  return `${toHtml(file, { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`
}
