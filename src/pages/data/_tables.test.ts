import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3'
import { expect, test } from 'vitest'
import { parseCase } from '../../charts/proof/gallery-case.ts'
import { loadFixture } from '../../corpus/fixture.ts'
import { rowObjects } from '../../exports/data/row-objects.ts'
import type { Corpus } from '../../model/records.ts'
import type { DataTable } from './_table-of.ts'
import { dataTables } from './_tables.ts'

const clean = corpusOf()

/** The small healthy site: three published numbers, four incidents and one event. */
function corpusOf(): Corpus {
  const { corpus } = loadFixture('clean')
  if (!corpus) throw new Error('invalid fixture: clean')
  return corpus
}

const tablesOf = (corpus: Corpus): readonly DataTable[] =>
  dataTables(corpus, (path) => `https://example.org${path}`)
const wordsOf = ({ rows }: DataTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text))

function estimateRows(corpus: Corpus) {
  const table = tablesOf(corpus).find(({ id }) => id === 'estimates')
  return table ? wordsOf(table) : []
}

test('a number that is our own sum says so beside its name, and no other does', () => {
  const [id, ours] = [...clean.estimates][0] ?? []
  if (id === undefined || ours === undefined) throw new Error('invalid fixture: no estimate')
  const estimates = new Map([...clean.estimates, [id, { ...ours, ours: true }]])
  const named = estimateRows({ ...clean, estimates }).map(([name]) => name)
  expect(named).toContain(`${ours.label} (our sum)`)
  expect(named.filter((name) => name?.includes('(our sum)'))).toHaveLength(1)
  expect(estimateRows(clean).join()).not.toContain('our sum')
})

test('a collection without records makes no table', () => {
  expect(tablesOf(clean).map(({ id }) => id)).toEqual([
    'estimates',
    'incidents',
    'entities',
    'events',
    'claims',
    'evidence',
    'sources',
  ])
})

test('every row has a cell a column', () => {
  for (const { head, rows } of tablesOf(clean)) {
    expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => head.length))
  }
})

const gallery = join(import.meta.dirname, '../../charts/gallery')

/** The records of a case of the charts' gallery, as a corpus without articles. */
function galleryCorpus(name: string): Corpus {
  const file: unknown = JSON.parse(readFileSync(join(gallery, name, 'figure.json'), 'utf8'))
  return { ...parseCase(name, file).records, articles: new Map() }
}

function sectionOf(name: string, id: string) {
  const section = tablesOf(galleryCorpus(name)).find((each) => each.id === id)
  if (!section) throw Error(`invalid section: ${id}`)
  const { head } = section
  const said = wordsOf(section).map((row) =>
    Object.fromEntries(row.map((text, i) => [head[i] ?? '', text])),
  )
  return { said, held: csvParse(section.csv) }
}

test('a sum of ours is published by nobody', () => {
  const { said, held } = sectionOf('estimates-ordinary', 'estimates')
  const ours = held.findIndex((row) => row['our_own_sum'] === 'true')
  expect(said[ours]).toMatchObject({
    Number: 'Sum of the inquiry’s table (our sum)',
    Published: '',
  })
})

test('people read a quantity as one phrase, and machines its parts', () => {
  const { said, held } = sectionOf('estimates-ordinary', 'estimates')
  const at = held.findIndex(({ id }) => id === 'union')
  expect(said[at]).toMatchObject({
    Quantity: 'at least £30 million',
    Counts: 'counted and aimed at',
  })
  expect(held[at]).toMatchObject({
    central: '30',
    qualifier: 'at-least',
    unit: 'GBP million',
    measures: 'both',
  })
})

test('an incident whose attribution a party disputes is disputed, and says by whom', () => {
  const { said, held } = sectionOf('composition-ordinary', 'incidents')
  const [disputed] = said.filter(({ Attribution }) => Attribution === 'Disputed')
  expect(disputed).toMatchObject({ What: 'Railway Bridge', Date: '26 Jan 1932' })
  const rail = held.find(({ id }) => id === 'rail')
  expect(rail).toMatchObject({ attribution: 'disputed', disputed_by: 'Steel Company' })
})

test('a series has a row for each value of each edition', () => {
  const corpus = galleryCorpus('editions-ordinary')
  const { held } = sectionOf('editions-ordinary', 'series')
  const points = [...corpus.series.values()].flatMap((series) => series.points)
  expect(held.map(({ central }) => central)).toEqual(
    points.map(({ quantity }) => String(quantity.central ?? '')),
  )
})

test('tables and files have the same rows', () => {
  for (const { rows, csv } of tablesOf(galleryCorpus('estimates-ordinary')))
    expect(csvParse(csv)).toHaveLength(rows.length)
})

/** What a record says of itself beside its values, wherever in it: notes, reasons, descriptions, grounds. */
function qualifying(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) =>
    typeof held === 'string' && /^(?:note|because|describedAs|basis)$/.test(key)
      ? [held]
      : qualifying(held),
  )
}

/** The small healthy site with something said of each record beside its values. */
function wordyCorpus(): Corpus {
  const { estimates, incidents, entities, events } = clean
  const [repeated = ''] = estimates.keys()
  const [party = ''] = entities.keys()
  const each = <T>(records: ReadonlyMap<string, T>, more: (id: string, record: T) => object) =>
    // The same records with texts that their schemas allow.
    new Map([...records].map(([id, record]) => [id, { ...record, ...more(id, record) } as T]))
  const claim = (by: string, words: string) => ({ by, to: [], source: 'a-source', note: words })
  return {
    ...clean,
    estimates: each(estimates, (id) => ({
      note: `A note on ${id}.`,
      repeats: { estimate: repeated, inferred: true, because: `The words of ${id} are the same.` },
    })),
    incidents: each(incidents, (id) => ({
      note: `A note on ${id}.`,
      attributedBy: [claim(party, `A suspicion on ${id}.`)],
      disputedBy: [claim(party, `A doubt on ${id}.`)],
    })),
    entities: each(entities, (id) => ({
      note: `A note on ${id}.`,
      describedAs: `What is said of ${id}.`,
      designations: [
        {
          date: '1882',
          by: party,
          authority: 'a decree',
          basis: `The ground for ${id}.`,
          source: 's',
        },
      ],
    })),
    events: each(events, (id) => ({ note: `A note on ${id}.` })),
  }
}

test('what qualifies a datum reaches the readers of /data/, as a text and in the file', () => {
  const corpus = wordyCorpus()
  const { estimates, incidents, entities, events } = corpus
  const sections = tablesOf(corpus)
  const said = sections.flatMap((section) => wordsOf(section).flat()).join('\n')
  const held = sections.map(({ csv }) => csv).join('\n')
  const texts = [estimates, incidents, entities, events].flatMap((records) =>
    [...records.values()].flatMap((record) => qualifying({ ...record, parts: [] })),
  )
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((text) => !said.includes(text.replace(/\.$/, '')))).toEqual([])
  const grounds = texts.filter((text) => !text.startsWith('The ground'))
  expect(grounds.filter((text) => !held.includes(text))).toEqual([])
})

test('a row leads to its source and its claim, and has an address of its own', () => {
  const [first] = tablesOf(clean).find(({ id }) => id === 'estimates')?.rows ?? []
  const paths = first?.cells.flatMap(({ path }) => path ?? [])
  expect(first?.fragment).toBe([...clean.estimates.keys()][0])
  expect(paths?.some((path) => path.startsWith('/sources/'))).toBe(true)
  expect(paths?.some((path) => path.startsWith('/claims/'))).toBe(true)
  for (const { rows } of tablesOf(clean))
    expect(new Set(rows.map(({ fragment }) => fragment)).size).toBe(rows.length)
})

test.each(readdirSync(gallery))('every column of the data of %s is described', (name) => {
  for (const { fields, values, key } of tablesOf(galleryCorpus(name))) {
    expect(fields.map(({ about }) => about).filter((about) => !about.endsWith('.'))).toEqual([])
    expect(fields.map(({ name: each }) => each)).toEqual(expect.arrayContaining([...key]))
    for (const [i, { isRequired, oneOf }] of fields.entries()) {
      const column = values.map((row) => row[i])
      if (isRequired) expect(column).not.toContain(undefined)
      if (oneOf) expect([...oneOf, undefined]).toEqual(expect.arrayContaining(column))
    }
  }
})

test('an unknown is null for machines, and no column is left out of a row', () => {
  for (const table of tablesOf(clean)) {
    const names = table.fields.map(({ name }) => name)
    const rows = rowObjects(table)
    for (const row of rows) expect(Object.keys(row)).toEqual(names)
    expect(rows.flatMap((row) => Object.values(row))).not.toContain('')
  }
})
