import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { checkFigure, drawFigure } from '../../charts/draw.ts'
import { parseCase } from '../../charts/proof/gallery-case.ts'
import { pictureOf } from './_picture.ts'

const folder = 'src/charts/gallery'
/** What JSON allows in a text and XML forbids or reads as markup, and what a style would be. */
const hostile = ']]> var(--ink, red) <b attr="x"> & &nope; \'" <![CDATA[ --> <?x?>'

const seen = new Set(['title', 'measure', 'label', 'row', 'note', 'name', 'inProse', 'place'])

/** A case whose texts that readers see have something hostile at their ends. */
const withHostile = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) =>
    seen.has(key) && typeof value === 'string' ? `${value} ${hostile}` : value,
  )

test.each(readdirSync(folder))(
  'the picture of %s is well-formed XML, whatever its texts hold',
  (name) => {
    const file = readFileSync(join(folder, name, 'figure.json'), 'utf8')
    const { figure, records } = parseCase(name, withHostile(file))
    if (checkFigure(figure, records).length > 0) return
    const svg = pictureOf(figure, drawFigure(figure, records), `Sources: ${hostile}`)
    expect(svg.includes('var(--ink, red)'), 'a text is left as it is').toBe(true)
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
  },
)
