import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import type { Corpus } from '../../model/records.ts'
import { dataSections } from './_tables.ts'

const clean = corpusOf()

/** The small healthy site: three published numbers, four incidents and one event. */
function corpusOf(): Corpus {
  const { corpus } = loadFixture('clean')
  if (!corpus) throw new Error('invalid fixture: clean')
  return corpus
}

const estimateRows = (corpus: Corpus) =>
  dataSections(corpus).find(({ id }) => id === 'estimates')?.rows ?? []

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
  expect(dataSections(clean).map(({ id }) => id)).toEqual([
    'estimates',
    'incidents',
    'entities',
    'events',
  ])
})

test('every row has a cell a column', () => {
  for (const { head, rows } of dataSections(clean)) {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length))
  }
})
