import { describe, expect, test } from 'vitest'
import { csvOf, tableOf, type Column } from './columns.ts'
import { publishedColumn, quantityColumns, quantityInWords } from './shared-columns.ts'
import { estimateSchema } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'

type Lamp = { readonly id: string; readonly name: string; readonly watts?: number }
const columns: readonly Column<Lamp>[] = [
  { id: 'id', value: ({ id }) => id },
  {
    id: 'name',
    heading: 'Lamp',
    cell: ({ name }) => name.toUpperCase(),
    value: ({ name }) => name,
  },
  { id: 'watts', heading: 'Power', value: ({ watts }) => watts, set: 'number' },
  {
    id: 'power',
    heading: 'In words',
    cell: ({ watts }) => (watts === undefined ? '' : `${watts} W`),
  },
]
const lamps: readonly Lamp[] = [
  { id: 'a', name: 'first', watts: -1500 },
  { id: 'b', name: 'second' },
]

describe('a list of columns', () => {
  test('makes a table of what has a heading, in words', () => {
    expect(tableOf('Lamps', columns, { rows: lamps })).toEqual({
      caption: 'Lamps',
      head: ['Lamp', 'Power', 'In words'],
      rows: [
        ['FIRST', '−1,500', '-1500 W'],
        ['SECOND', '', ''],
      ],
      set: [undefined, 'number', undefined],
    })
  })

  test('makes a file of what has a value, as it is', () => {
    expect(csvOf(columns, lamps)).toBe('id,name,watts\na,first,-1500\nb,second,\n')
  })

  test('leaves a column that says nothing out of the table, and not out of the file', () => {
    const rows = lamps.slice(1)
    expect(tableOf('Lamps', columns, { rows }).head).toEqual(['Lamp'])
    expect(csvOf(columns, rows)).toBe('id,name,watts\nb,second,\n')
  })

  test('keeps the headings of the rows where nothing is listed', () => {
    expect(tableOf('Lamps', columns, { rows: [] })).toMatchObject({ head: ['Lamp'], rows: [] })
  })

  test('puts a last row under the columns it speaks of', () => {
    const { head, rows } = tableOf('Lamps', columns, {
      rows: [],
      foot: { name: 'Sum', watts: '3' },
    })
    expect([head, rows]).toEqual([['Lamp', 'Power'], [['Sum', '3']]])
  })
})

test('a quantity is said in one phrase or in its parts, and held the same', () => {
  const rows: readonly Quantity[] = [
    { central: 5, unit: 'kW', qualifier: 'at-least' },
    { low: 1, high: 2, unit: 'kW', qualifier: 'exact' },
  ]
  const file = 'low,central,high,qualifier,unit\n,5,,at-least,kW\n1,,2,exact,kW\n'
  const parts = quantityColumns<Quantity>((quantity) => quantity)
  const phrase = quantityInWords<Quantity>((quantity) => quantity)
  expect([csvOf(parts, rows), csvOf(phrase, rows)]).toEqual([file, file])
  expect(tableOf('', parts, { rows }).rows).toEqual([
    ['', '5', '', 'at least', 'kW'],
    ['1', '', '2', 'exact', 'kW'],
  ])
  expect(tableOf('', phrase, { rows }).rows).toEqual([['at least 5 kW'], ['1–2 kW']])
})

test('a sum of ours is dated in the file and not in the table', () => {
  const estimate = (ours: boolean) =>
    estimateSchema.parse({
      id: 'a',
      label: 'A',
      published: '1931-05',
      publisher: 'board',
      quantity: { central: 5, unit: 'kW', qualifier: 'exact' },
      measures: 'counted',
      scope: ['all'],
      source: 'a-source',
      ours,
    })
  const column = [publishedColumn((row: ReturnType<typeof estimate>) => row)]
  const rows = [estimate(false), estimate(true)]
  expect(tableOf('', column, { rows }).rows).toEqual([['May 1931'], ['']])
  expect(csvOf(column, rows)).toBe('published\n1931-05\n1931-05\n')
})
