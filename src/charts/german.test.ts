import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteLanguage, useSiteLanguage } from '../model/site-language.ts'
import { addCatalogues } from '../say/catalogues.ts'
import { onlyEnglish, wordsIn } from '../say/interface-words.ts'
import type { Table } from './data/drawing.ts'
import { drawFigure } from './draw.ts'
import { parseCase } from './proof/gallery-case.ts'

const gallery = join(import.meta.dirname, 'gallery')
const cases = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const before = siteLanguage()
beforeAll(() => {
  addCatalogues()
  useSiteLanguage('de')
})
afterAll(() => {
  useSiteLanguage(before)
})

const textsOf = (element: Element): readonly string[] =>
  element.children.flatMap((child) =>
    child.type === 'text'
      ? [child.value]
      : child.type === 'element'
        ? [...attributesOf(child), ...textsOf(child)]
        : [],
  )
const attributesOf = ({ properties }: Element): readonly string[] =>
  ['ariaLabel', 'title'].flatMap((name) => (properties[name] ? [String(properties[name])] : []))
const cellsOf = ({ caption, head, rows }: Table) => [caption, ...head, ...rows.flat()]

describe('a drawing of a German site says no English word of the interface', () => {
  test.each(cases)('%s', (name) => {
    const file = readFileSync(join(gallery, name, 'figure.json'), 'utf8')
    const { figure, records } = parseCase(name, JSON.parse(file))
    const drawing = drawFigure(figure, records)
    const said = [
      ...[drawing.wide, drawing.narrow, ...(drawing.form ? [drawing.form] : [])].flatMap(textsOf),
      drawing.description,
      ...cellsOf(drawing.table),
      ...drawing.variants.flatMap(({ label, description, table }) => [
        label,
        description,
        ...cellsOf(table),
      ]),
    ]
    // What the record says is the writer's, and one of a unit is not its plural.
    const given = new Set(wordsIn(file).flatMap((word) => [word, word.replace(/s$/, '')]))
    const foreign = said.filter((text) =>
      wordsIn(text).some((word) => onlyEnglish.has(word) && !given.has(word)),
    )
    expect(said.length).toBeGreaterThan(1)
    expect([...new Set(foreign)]).toEqual([])
  })
})
