import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import type { Corpus } from './records.ts'
import { articlesCiting, claimsResting, dataResting, repeatersOf } from './cross-references.ts'

const clean = corpusOf()

/** The small healthy site: three claims in one article, four sources, and an article of damage by storms. */
function corpusOf(): Corpus {
  const { corpus } = loadFixture('clean')
  if (!corpus) throw new Error('invalid fixture: clean')
  return corpus
}

test('a source lists the claims that cite it, each with what it takes from this source alone', () => {
  const resting = claimsResting('society-history-1955', clean)
  expect(resting.map(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual([
    ['page 12'],
    ['page 31'],
  ])
  expect(claimsResting('nothing', clean)).toEqual([])
})

test('a source lists the sources that repeat it, and not those that repeat another', () => {
  const repeaters = repeatersOf('engineer-report-1882', clean)
  expect(repeaters.map(({ source }) => source.id)).toEqual(['evening-post-1882'])
  expect(repeaters[0]?.edge.source).toBe('engineer-report-1882')
  expect(repeatersOf('evening-post-1882', clean)).toEqual([])
})

test('a source lists the articles that cite it, and no others', () => {
  expect(articlesCiting('engineer-report-1882', clean).map(({ slug }) => slug)).toEqual([
    'the-first-evening',
  ])
  expect(articlesCiting('nothing', clean)).toEqual([])
})

test('a source lists the data that stand in it, and no others', () => {
  const byReport = dataResting('engineer-report-1882', clean)
  expect(byReport).toMatchObject([{ label: 'Ada Ward' }])
  expect(byReport[0]?.path).toMatch(/^\/data\/(?:estimates|incidents|events)\/#/)
  const everything = [...clean.sources.keys()].flatMap((id) => dataResting(id, clean))
  const { estimates, events, incidents, series } = clean
  expect(everything).toHaveLength(estimates.size + events.size + incidents.size + series.size)
  expect(dataResting('nothing', clean)).toEqual([])
})
