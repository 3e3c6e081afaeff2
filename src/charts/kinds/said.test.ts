import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { drawFigure } from '../draw.ts'
import { parseCase } from '../proof/gallery-case.ts'

const gallery = join(import.meta.dirname, '../gallery')
const cases = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('a number beside a mark stands in the words or the table too, and what we worked out is not in a drawing alone:', () => {
  test.each(cases)('%s', (name) => {
    const file: unknown = JSON.parse(readFileSync(join(gallery, name, 'figure.json'), 'utf8'))
    const { figure, records } = parseCase(name, file)
    const drawing = drawFigure(figure, records)
    const elsewhere = [
      // What an author wrote, which the lock of numbers holds.
      JSON.stringify(figure),
      ...[drawing, ...drawing.variants].flatMap(({ description, table }) => [
        description,
        ...table.rows.flat(),
      ]),
    ]
    const said = new Set(elsewhere.flatMap(numbersIn))
    const isSaid = (words: string) => numbersIn(words).every((number) => said.has(number))
    const drawn = [drawing.wide, drawing.narrow].flatMap((svg) =>
      [...toHtml(svg).matchAll(/>([^<]*)<\/text>/g)].map(([, words = '']) => words),
    )
    expect(
      drawn.filter((words) => !isTick(words, elsewhere) && !counts.test(words) && !isSaid(words)),
    ).toEqual([])
  })
})

const numbersIn = (words: string): readonly string[] => words.match(/\d[\d,.]*\d|\d/g) ?? []

/** A number of an axis, in a unit that other values are said in. */
function isTick(words: string, elsewhere: readonly string[]): boolean {
  const [, unit] = /^[−£$]*[\d,.]+(.*)$/.exec(words) ?? []
  return (
    unit !== undefined &&
    (/^( [mb]illion)?$/.test(unit) || elsewhere.some((each) => each.includes(unit)))
  )
}

/** How many there are of what is drawn, which anybody can count. */
const counts =
  /^\d+ (?:others?|smaller|rows?)\b|^our sum of \d+ rows$|looks like \d+ sources|\d+ others\.$/
