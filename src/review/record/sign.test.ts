import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { basisOf } from '../../corpus/references/basis.ts'
import { boundOfRecord } from '../../corpus/signed/bound-numbers.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Records } from '../../model/records.ts'
import { debtsOf } from './debts.ts'
import { reviewRecords, type Reviews } from './review-records.ts'
import { keyOf, readLine, recordOf, sayLines, type ReviewLine } from './reviewed.ts'
import { signRecords } from './sign.ts'
import { suspectsIn } from './suspects.ts'

const { content } = loadFixture('clean')
const { corpus, reviews } = content
const bases = basisOf(corpus)
const numbersOf = boundOfRecord(content)
const { power, first } = Object.fromEntries(corpus.claims)

const sign = (records: Records, before: Reviews, ...names: string[]): readonly ReviewLine[] =>
  signRecords({
    found: reviewRecords(records, before, numbersOf),
    reviews: before,
    signed: new Map(names.map((name) => [name, undefined])),
    basisOf: (claim) => bases.get(claim.slice('claims/'.length)) ?? [],
    today: '2026-11-24',
    by: 'Somebody else',
  })

/** Reviews as the build would read them from the lines of a file. */
function asReviews(lines: readonly ReviewLine[]): Reviews {
  const records = new Map<string, Map<string, Extract<ReviewLine, { field: string }>>>()
  const written = sayLines(lines).trimEnd().split('\n')
  const read = written.flatMap((line) => readLine(line) ?? [])
  expect(read).toHaveLength(written.length)
  for (const line of read) {
    if (!('field' in line)) continue
    const name = line.field.slice(recordOf(line).length + 1)
    records.set(recordOf(line), (records.get(recordOf(line)) ?? new Map()).set(name, line))
  }
  const ofBases = read.flatMap((line) => ('record' in line ? [[line.record, line] as const] : []))
  return { records, bases: new Map(ofBases) }
}

const changedEstimate = (edit: Partial<Estimate>): Records => ({
  ...corpus,
  estimates: new Map(
    [...corpus.estimates].map(([id, each]) => [
      id,
      id === 'engineer-1882' ? { ...each, ...edit } : each,
    ]),
  ),
})
const suspects = (records: Records, of: Reviews) =>
  suspectsIn(reviewRecords(records, of, numbersOf), of).map(({ review, causes }) => [
    review.record,
    ...causes.map(({ record, how }) => `${how} ${record}`),
  ])

test('signing what is as it was changes no line', () => {
  const before = sayLines(
    [...reviews.records.values()].flatMap((fields) => [...fields.values()]).concat(),
  )
  const after = sign(corpus, reviews, ...content.recordReviews.keys())
  expect(sayLines(after.filter((line) => 'field' in line))).toBe(before)
  expect(after.filter((line) => 'record' in line)).toEqual([...reviews.bases.values()])
})

test('signing a change writes its one line anew, and leaves the days and names of the others', () => {
  const records = changedEstimate({ label: 'The engineer' })
  const after = sign(records, reviews, 'estimates/engineer-1882')
  const anew = after.filter(({ by }) => by === 'Somebody else')
  expect(anew.map(keyOf)).toEqual(['estimates/engineer-1882/label'])
})

test('a datum that changed makes the claims that rest on it suspect, signed or not, until they are signed', () => {
  const records = changedEstimate({ measures: 'aimed-at' })
  const engineer = 'estimates/engineer-1882'
  expect(suspects(records, reviews)).toEqual([['claims/power', `changed ${engineer}`]])
  const datumSigned = asReviews(sign(records, reviews, engineer))
  expect(suspects(records, datumSigned)).toEqual([['claims/power', `signed ${engineer}`]])
  const claimSigned = asReviews(sign(records, datumSigned, 'claims/power'))
  expect(suspects(records, claimSigned)).toEqual([])
})

test('a datum that says the same makes nothing suspect', () => {
  expect(suspects(changedEstimate({ label: 'Ada  Ward' }), reviews)).toEqual([])
})

test('a claim that was only looked at again leaves those that depend on it as they are', () => {
  const withDependant = new Map(corpus.claims)
  if (!power || !first) throw new Error('invalid fixture: no claims')
  withDependant.set('power', { ...power, related: [{ claim: 'first', relation: 'depends-on' }] })
  const records = { ...corpus, claims: withDependant }
  const of = basisOf({ ...records, articles: new Map() })
  expect(of.get('power')).toContain('claims/first')
  const signedAll = asReviews(
    signRecords({
      found: reviewRecords(records, reviews, numbersOf),
      reviews,
      signed: new Map([['claims/power', undefined]]),
      basisOf: () => of.get('power') ?? [],
      today: '2026-11-24',
      by: 'A',
    }),
  )
  const dated = new Map(withDependant).set('first', { ...first, reviewed: '2026-11-23' })
  expect(suspects({ ...corpus, claims: dated }, signedAll)).toEqual([])
  const doubted = new Map(withDependant).set('first', { ...first, confidence: 'high' })
  expect(suspects({ ...corpus, claims: doubted }, signedAll)).toEqual([
    ['claims/power', 'changed claims/first'],
  ])
})

test('what is signed as gone has no line left', () => {
  const claims = new Map([...corpus.claims].filter(([id]) => id !== 'first'))
  const after = sign({ ...corpus, claims }, reviews, 'claims/first')
  expect(after.filter((line) => recordOf(line) === 'claims/first')).toEqual([])
  expect(after.length).toBeGreaterThan(100)
})

test('another status, and other protected words of a statement, owe an entry of the history', () => {
  if (!first) throw new Error('invalid fixture: no claim')
  const debts = (
    edit: Partial<Extract<typeof first, { status: 'disputed' }>> | { status: 'fact' },
  ) => {
    const claims = new Map(corpus.claims).set('first', { ...first, ...edit } as typeof first) // one variant's fields
    const review = reviewRecords({ ...corpus, claims }, reviews, numbersOf).get('claims/first')
    return review && debtsOf(review)
  }
  const entry = { date: '2026-11-24', status: first.status, why: 'It was not.' }
  const paid = [...first.history, entry]
  const statement = 'It was not the first public supply in the county.'
  expect(debts({ status: 'fact' })).toEqual(['status'])
  expect(debts({ statement })).toEqual(['correction'])
  expect(debts({ statement: 'It was the first public service in the county.' })).toEqual([])
  expect(debts({ statement, history: paid })).toEqual([])
  expect(debts({ statement, history: [entry] })).toEqual(['correction'])
})
