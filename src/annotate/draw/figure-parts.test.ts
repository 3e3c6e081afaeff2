import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import { s } from 'hastscript'
import { expect, test } from 'vitest'
import type { Drawing } from '../../charts/data/drawing.ts'
import { inputWith } from '../fixtures/read-case.ts'
import { heldLines } from './figure-held.ts'
import { leadOf, publishersOf, signsOf, tableBox } from './figure-parts.ts'

const { records } = inputWith()
const figure = (notes: readonly string[]) => ({ notes }) as Parameters<typeof leadOf>[0] // all that is read
const drawingOf = (
  statuses: readonly string[],
  sources: readonly string[] = [],
  signs: readonly string[] = [],
  words = '',
  claims: readonly string[] = [],
) =>
  ({
    wide: s('svg', [s('text', words)]),
    marks: statuses,
    claims,
    sources,
    signs,
  }) as unknown as Drawing // all that is read

test('one sentence of the notes stands under a drawing, and nothing of them is lost', () => {
  expect(leadOf(figure(['One. Two.', 'Three.']))).toEqual({
    lead: 'One.',
    rest: ['Two.', 'Three.'],
  })
  expect(leadOf(figure(['Four rows give no sum; one repeats another.']))).toEqual({
    lead: 'Four rows give no sum; one repeats another.',
    rest: [],
  })
  expect(leadOf(figure([]))).toEqual({ lead: undefined, rest: [] })
})

test('each choice has a line that counts the marks it holds back', () => {
  const lines = heldLines(drawingOf(['fact', 'estimate', 'attributed', 'disputed']))
  expect(lines.map(toString)).toEqual([
    '3 marks of 4, weaker than a fact, in outline.',
    '1 mark of 4, weaker than an estimate, in outline.',
  ])
  expect(lines.map(({ properties }) => properties['dataFor'])).toEqual(['facts', 'estimates'])
})

test('a figure with nothing left says so, and one with nothing held back says nothing', () => {
  expect(heldLines(drawingOf(['speculation'])).map(toString)).toEqual([
    'No mark of this figure stands as firmly as a fact: 1 mark in outline.',
    'No mark of this figure stands as firmly as an estimate: 1 mark in outline.',
  ])
  expect(heldLines(drawingOf(['fact', 'fact']))).toEqual([])
  expect(heldLines(drawingOf([]))).toEqual([])
})

test('publishers are named each once, and past four the rest is counted', () => {
  const known = [...records.sources.keys()]
  const said = toString(publishersOf(drawingOf([], [...known, ...known]), records))
  expect(said).toMatch(/^Sources: [^;]+(?:; [^;]+)*\.$/)
  expect(said.split('; ').length).toBeLessThanOrEqual(4)
})

test('the signs of what is drawn are told where no key stands beside it, firmest first, and no others', () => {
  expect(
    signsOf(drawingOf(['disputed', 'attributed', 'disputed']), records).map((each) =>
      toString(each),
    ),
  ).toEqual(['How firmly each stands: “ attributed · ≠ disputed.'])
  expect(signsOf(drawingOf([]), records)).toEqual([])
  const [summed] = signsOf(drawingOf(['attributed'], [], [], 'Lost: ≈ about 9 kW'), records)
  expect(summed && toString(summed)).toBe('How firmly each stands: “ attributed · ≈ estimate.')
  const [others] = signsOf(drawingOf([], [], ['open', 'unpriced']), records)
  expect(others && toString(others)).toBe(
    'Open arrow: no end was given on that side. Broken ring: no value given.',
  )
  const [pressed] = signsOf(drawingOf(['fact'], [], [], '', ['a-claim']), records)
  expect(pressed && toString(pressed)).toBe(
    'How firmly each stands: ✓ fact. Press a mark for its claim.',
  )
})

test('columns of a table are set by their longest cell, and what a column says of itself comes first', () => {
  const table = tableBox(
    {
      caption: 'Numbers',
      head: ['Who', 'Value', 'As', 'Where', 'Why'],
      rows: [['A', '1', 'about', 'in a town on the river', 'because '.repeat(12)]],
      set: [undefined, 'number', undefined, undefined, undefined],
    },
    records,
  )
  expect(toHtml(table)).toContain(
    '<th scope="col" role="columnheader" class="solid">Who</th>' +
      '<th scope="col" role="columnheader" class="number">Value</th>' +
      '<th scope="col" role="columnheader" class="solid">As</th>' +
      '<th scope="col" role="columnheader">Where</th>' +
      '<th scope="col" role="columnheader" class="words">Why</th>',
  )
})
