import { Cite } from '@citation-js/core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceSchema, type Source } from '../model/source.ts'
import { cslItemOf, type CslItem } from './csl-item.ts'
import { writeItems } from './formats.ts'

const custom = { kind: 'other', access: { level: 'full' } }
const read = (item: object): Source => sourceSchema.parse({ custom, ...item })

const ward = { family: 'Ward', given: 'Ada' }
const berg = { family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }
const items: readonly CslItem[] = [
  {
    id: 'evening-post-1882-01-17-second-edition',
    type: 'article-newspaper',
    title: 'The town alight & the <i>Dynamo</i>: 5% of_it {all}',
    author: [berg],
    'container-title': 'Evening Post',
    issued: { 'date-parts': [[1882, 1, 17]] },
    URL: 'https://example.org/a_long%20address/that-is-longer-than-the-eighty-letters-of-a-line/?a=1&b=2',
  },
  {
    id: 'board-1882',
    type: 'webpage',
    title: 'Notice “on light” – 灯り',
    author: [ward, { literal: 'The Harbour Board' }],
    'container-title': 'Harbour and Town',
    number: 'A-1',
    genre: 'Notice',
    issued: { 'date-parts': [[1882, 1]] },
    URL: 'https://example.org/notice',
  },
  {
    id: 'on-steam',
    type: 'article-journal',
    title: 'On H<sub>2</sub>O',
    author: [ward],
    'container-title': 'Proceedings',
    volume: '3',
    issue: '2',
    page: '11-14',
    issued: { 'date-parts': [[1882]] },
    DOI: '10.5555/1',
  },
].map((item) => cslItemOf(read(item)))

const parse = (text: string) => new Cite(text).data

test('CSL-JSON is read back as it was, by us and by Citation.js', () => {
  const text = writeItems(items, 'csl.json')
  expect(parse(text)).toMatchObject(items)
  const back: readonly object[] = JSON.parse(text)
  expect(back.map((item) => cslItemOf(read(item)))).toEqual(items)
})

test('a source is what its CSL-JSON says, whatever form it was read from', () => {
  const sources = [
    { id: 'a', type: 'book', title: 'A', issued: { raw: '2016/..' } },
    { id: 'b', type: 'book', title: 'B', issued: { 'date-parts': [['1882']], season: 'Spring' } },
    { id: 'c', type: 'book', title: 'C', issued: '1882-01/1882-03', accessed: { literal: 'now' } },
    { id: 'd', type: 'book', title: '&lt;b> <span class="nocase">D</span>', volume: 3 },
  ].map(read)
  expect(sources.map((source) => sourceSchema.parse(cslItemOf(source)))).toEqual(sources)
})

test('BibTeX has each item under its id, with all letters, and is read back with what it has a word for', () => {
  const text = writeItems(items, 'bib')
  expect(text).toContain('@article{evening-post-1882-01-17-second-edition,')
  const back = parse(text)
  for (const [i, { title, URL, DOI, issued, 'container-title': container }] of items.entries()) {
    expect(back[i]).toMatchObject({
      title,
      issued,
      ...(URL ? { URL } : {}),
      ...(DOI ? { DOI } : {}),
    })
    expect([back[i]?.['container-title'], back[i]?.['publisher']]).toContain(container)
  }
  expect(back.map(({ author }) => author)).toEqual([
    [berg],
    [ward, { family: 'The Harbour Board' }],
    [ward],
  ])
  expect(back[1]).toMatchObject({ genre: 'Notice A-1' })
})

test('RIS keeps addresses whole, and authors and days of newspapers', () => {
  const text = writeItems(items, 'ris')
  expect(text.match(/^TY {2}- .*$/gm)).toEqual(['TY  - NEWS', 'TY  - ELEC', 'TY  - JOUR'])
  expect(text).toContain(`UR  - ${String(items[0]?.['URL'])}\n`)
  expect(text).toContain('AU  - van den Berg, Ada\n')
  expect(text).toContain('TI  - On H2O\n')
  expect(text.split('\n').filter((line) => !/^$|^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([])
  expect(text.match(/^DA {2}- .*$/gm)).toEqual([
    'DA  - 1882/01/17/',
    'DA  - 1882/01//',
    'DA  - 1882///',
  ])
})

test('RIS has ids whole, however long, so that no two become one', () => {
  expect(writeItems(items, 'ris').match(/^ID {2}- .*$/gm)).toEqual(
    items.map(({ id }) => `ID  - ${id}`),
  )
})

test('a page keeps its site where somebody else publishes it', () => {
  const page = read({
    id: 'a',
    type: 'webpage',
    title: 'A',
    publisher: 'The Harbour Board',
    'container-title': 'Harbour & Town',
    URL: 'https://example.org/a',
  })
  for (const format of ['bib', 'ris'] as const) {
    const [back] = parse(writeItems([cslItemOf(page)], format))
    expect(back).toMatchObject({ publisher: 'The Harbour Board', note: 'Harbour & Town' })
  }
})

test('every source of the fixture site is read back from its bibliography', () => {
  const path = join(import.meta.dirname, '../corpus/fixtures/clean/sources.json')
  const list: readonly object[] = JSON.parse(readFileSync(path, 'utf8'))
  const all = list.map((item) => cslItemOf(read(item)))
  for (const format of ['bib', 'csl.json', 'ris'] as const) {
    const back = parse(writeItems(all, format))
    expect(back.map(({ title, URL }) => [title, URL])).toEqual(
      all.map(({ title, URL }) => [title, URL]),
    )
  }
})

test('RIS of items that differ in their words and address alone differs in nothing else', () => {
  const page = (id: string, title: string): CslItem => ({
    ...{ id, type: 'webpage', title, author: [ward], 'container-title': 'Harbour and Town' },
    ...{ issued: { 'date-parts': [[1882, 1, 7]] }, URL: `https://example.org/claims/${id}/` },
  })
  const titles = ['It stood, 4,200 by count', `${'A long title that goes on, '.repeat(6)}and ends`]
  const [one = '', other = '', marked = ''] = [...titles, 'Is <i>it</i> “so” & so?'].map(
    (title, i) => writeItems([page(`claim-${i}`, title)], 'ris'),
  )
  expect(one.split('\n')).toEqual([
    ...['TY  - ELEC', 'AU  - Ward, Ada', 'DA  - 1882/01/07/', 'PY  - 1882', 'ID  - claim-0'],
    ...[
      'PB  - Harbour and Town',
      `TI  - ${titles[0]}`,
      'UR  - https://example.org/claims/claim-0/',
    ],
    ...['ER  - ', '', ''],
  ])
  const as = (i: number, title: string) =>
    one.replaceAll('claim-0', `claim-${i}`).replace(titles[0] ?? '', title)
  expect(other).toBe(as(1, titles[1] ?? ''))
  expect(marked).toBe(as(2, 'Is it “so” & so?'))
})
