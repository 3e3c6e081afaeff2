import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Element } from 'hast'
import { qualifiers } from '../model/quantity.ts'
import type { Drawing, Table } from './data/drawing.ts'
import { checkFigure, drawFigure } from './draw.ts'
import { parseCase } from './proof/gallery-case.ts'

const gallery = join(import.meta.dirname, 'gallery')
const cases = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe('the gallery', () => {
  for (const name of cases)
    test(`${name} is drawn as it was when somebody looked at it`, async () => {
      const { figure, records } = readCase(name)
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
      const tables = [drawing.table, ...drawing.variants.map(({ table }) => table)]
      await expect(tables.map(tableText).join('\n')).toMatchFileSnapshot(path('table.txt'))
      await expect(drawing.csv).toMatchFileSnapshot(path('data.csv'))
      if (!drawing.form) return
      const form = toHtml(drawing.form).replaceAll('><', '>\n<')
      await expect(`${form}\n`).toMatchFileSnapshot(path('form.html'))
    })
})

describe('the files of the gallery', () => {
  const files = cases.map((name) => csvParse(drawCase(name).csv))

  test('name a qualifier as the records do, in every file', () => {
    const said = files.flatMap((rows) => rows.flatMap(({ qualifier }) => qualifier || []))
    expect([...new Set(said)].sort()).toEqual([...qualifiers].sort())
  })

  test('have a column for each thing that a quantity never goes without', () => {
    const parts = ['low', 'central', 'high', 'qualifier', 'unit']
    for (const { columns } of files) {
      const held = parts.filter((part) => columns.includes(part))
      expect([[], parts]).toContainEqual(held)
    }
  })

  test('begin with the id of what a row tells of, and name no column twice', () => {
    for (const { columns } of files) {
      expect(columns[0]).toMatch(/^(?:\w+_)?id$/)
      expect(new Set(columns).size).toBe(columns.length)
    }
  })
})

test.each(cases)('%s breaks no line between a number and its scale or its unit', (name) => {
  const { wide, narrow, page } = drawCase(name)
  for (const svg of [wide, narrow, page ?? []].flat()) {
    const texts = [...toHtml(svg).matchAll(/<text x="(\d+)" y="(\d+)"[^>]*>([^<]*)/g)].map(
      ([, x, y, words = '']) => ({ x, y: Number(y), words }),
    )
    for (const { x, y, words } of texts.filter(({ words }) => /\d$/.test(words))) {
      const next = texts.find((other) => other.x === x && other.y > y && other.y - y <= 24)
      expect(`${words} / ${next?.words}`).not.toMatch(
        /\d \/ (?:thousand|million|billion|trillion|per cent|kW|tonnes|people)\b/,
      )
    }
  }
})

test.each(cases)('%s names the source of each of its rows, and none twice', (name) => {
  const { csv, sources } = drawCase(name)
  const rows = csvParse(csv).flatMap(({ source_id = '' }) => source_id.split('; ').filter(Boolean))
  expect(rows.filter((id) => !sources.includes(id))).toEqual([])
  expect(sources).toEqual([...new Set(sources)])
  expect(sources.length > 0 || rows.length === 0).toBe(true)
})

describe('the tables of the gallery', () => {
  const tables = cases.flatMap((name) => {
    const { table, variants } = drawCase(name)
    return [table, ...variants.map((variant) => variant.table)]
  })

  test('say a number with its unit and its qualifier wherever they say one', () => {
    for (const { head, rows } of tables) {
      const [value, qualifier, unit] = ['Value', 'Said as', 'Unit'].map((each) =>
        head.indexOf(each),
      )
      for (const row of rows.filter((each) => each[value ?? -1]))
        expect([row[qualifier ?? -1], row[unit ?? -1]]).not.toContain(undefined)
    }
  })

  test('have as many cells in each row as headings, and head each row', () => {
    for (const { head, rows, set } of tables) {
      expect(set).toHaveLength(head.length)
      for (const row of rows) {
        expect(row).toHaveLength(head.length)
        expect(row[0]).not.toBe('')
      }
    }
  })
})

function readCase(name: string): ReturnType<typeof parseCase> {
  return parseCase(name, JSON.parse(readFileSync(join(gallery, name, 'figure.json'), 'utf8')))
}

function drawCase(name: string): Drawing {
  const { figure, records } = readCase(name)
  return drawFigure(figure, records)
}

/** A table as a person reads it in a diff: its caption, then a row a line. */
const tableText = ({ caption, head, rows }: Table): string =>
  [caption, ...[head, ...rows].map((row) => row.join(' | '))].map((line) => `${line}\n`).join('')

/** The file a browser opens: the drawing with the namespace that a page does not need. */
function svgText(svg: Element): string {
  const file = { ...svg, properties: { xmlns: 'http://www.w3.org/2000/svg', ...svg.properties } }
  return `${toHtml(file, { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`
}
