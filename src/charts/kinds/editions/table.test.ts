import { expect, test } from 'vitest'
import { recordsOf } from '../../proof/gallery-case.ts'
import { periodGroups } from './revisions.ts'
import { editionsCsv, editionsTable } from './table.ts'

const edition = (publisher: string, date: string, central: number) => ({
  id: `${publisher}-${date}`,
  label: publisher,
  publisher,
  edition: date,
  measures: 'counted',
  scope: ['bridges'],
  source: 'a-source',
  points: [{ period: '1930', quantity: { central, unit: 'kW', qualifier: 'exact' } }],
})

const records = recordsOf({
  series: [edition('board', '1933', 50), edition('board', '1931', 42), edition('union', '1932', 7)],
})
const groups = periodGroups([...records.series.values()], records)

test('in the file the last count of each publisher is marked, and no earlier one', () => {
  const [head = '', ...lines] = editionsCsv(groups, records).trim().split('\n')
  const columns = head.split(',')
  const cell = (line: string, name: string) => line.split(',')[columns.indexOf(name)]
  expect(lines.map((line) => [cell(line, 'series_id'), cell(line, 'is_last_count')])).toEqual([
    ['board-1931', 'false'],
    ['board-1933', 'true'],
    ['union-1932', 'true'],
  ])
})

test('the table says of the same values which count stands', () => {
  const { head, rows } = editionsTable('Counts', groups, records)
  expect(rows.map((row) => row[head.indexOf('Stands')])).toEqual([
    'earlier count',
    'last count',
    'last count',
  ])
})
