import { describe, expect, test } from 'vitest'
import { recordSchemas, type RecordCollection } from '../../model/record-schemas.ts'
import { changesIn, type Change } from './changes.ts'
import { fieldsOf, type Field } from './fields.ts'
import { isMeaning } from './review-records.ts'
import type { ReviewedField } from './reviewed.ts'

const claim = {
  statement: 'It was the first public supply in the county.',
  status: 'disputed',
  confidence: 'low',
  saidBy: ['a', 'b'],
  because: 'The newspaper says so; the society does not.',
  evidence: [
    { source: 'post', relation: 'supports', quote: 'the first' },
    { source: 'society', relation: 'contradicts', locator: 'page 12' },
  ],
  values: ['estimates/x', 'estimates/y'],
  related: [{ claim: 'other', relation: 'depends-on' }],
  reviewed: '2026-11-20',
  history: [{ date: '2026-11-20', status: 'disputed', why: 'First review.' }],
}
const estimate = {
  id: 'list',
  label: 'The list',
  published: '1882-01-14',
  publisher: 'a',
  quantity: { central: 100, unit: 'kW', qualifier: 'about' },
  measures: 'counted',
  scope: ['the whole town', 'by night'],
  source: 'post',
  parts: [
    { incident: 'one', measures: 'unpriced' },
    { incident: 'two', measures: 'unpriced', note: 'Nobody knows.' },
  ],
}

const fields = (collection: RecordCollection, raw: object): readonly Field[] =>
  fieldsOf(collection, recordSchemas[collection].parse(raw))

const signed = (all: readonly Field[]): ReadonlyMap<string, ReviewedField> =>
  new Map(
    all.map(({ name, value }) => [name, { field: name, value, reviewed: '2026-11-20', by: 'A' }]),
  )

const changes = (collection: RecordCollection, was: object, is: object): readonly Change[] =>
  changesIn({ fields: fields(collection, is), reviewed: signed(fields(collection, was)) })

const told = (all: readonly Change[]): readonly string[] =>
  all.map((change) => `${isMeaning(change) ? change.state : 'harmless'} ${change.name}`)

describe('a change is told of the field that changed', () => {
  test.each<[string, object, string[]]>([
    ['a word', { because: 'The newspaper says so; the society does.' }, ['changed because']],
    ['a speaker', { saidBy: ['a', 'c'] }, ['changed saidBy']],
    ['confidence', { confidence: 'high' }, ['changed confidence']],
    [
      'a relation',
      { evidence: [claim.evidence[0], { ...claim.evidence[1], relation: 'context' }] },
      ['changed evidence/society/relation'],
    ],
    [
      'a source put in the place of another, as two entries and not as ten fields',
      { evidence: [{ ...claim.evidence[0], source: 'times' }, claim.evidence[1]] },
      ['added evidence/times', 'removed evidence/post'],
    ],
    ['a field that came', { reviewBy: '2027-01-01' }, ['added reviewBy']],
    [
      'an entry of the history rewritten',
      { history: [{ ...claim.history[0], why: 'Later.' }] },
      ['changed history/1/why'],
    ],
    [
      'an entry of the history added',
      { history: [...claim.history, { ...claim.history[0], why: 'Again.' }] },
      ['added history/2'],
    ],
    ['related claims that went', { related: [] }, ['removed related']],
  ])('%s', (_, edit, expected) => {
    expect(told(changes('claims', claim, { ...claim, ...edit }))).toEqual(expected)
  })

  test('a qualifier, and what a list holds in its order', () => {
    const about = { ...estimate, quantity: { ...estimate.quantity, qualifier: 'up-to' } }
    expect(told(changes('estimates', estimate, about))).toEqual(['changed quantity/qualifier'])
    const turned = { ...estimate, parts: estimate.parts.toReversed() }
    expect(told(changes('estimates', estimate, turned))).toEqual(['changed parts'])
    const fewer = { ...estimate, parts: estimate.parts.slice(1) }
    expect(told(changes('estimates', estimate, fewer))).toEqual(['removed parts/one'])
  })

  test('a unit is a code: no other way of writing it is proven the same', () => {
    const other = { ...estimate, quantity: { ...estimate.quantity, unit: 'KW' } }
    expect(told(changes('estimates', estimate, other))).toEqual(['changed quantity/unit'])
  })
})

describe('what says the same is no change', () => {
  test('keys in another order, lists in which it means nothing, defaults written out', () => {
    const { statement, ...rest } = claim
    const same = {
      ...rest,
      saidBy: claim.saidBy.toReversed(),
      evidence: claim.evidence.toReversed(),
      values: claim.values.toReversed(),
      statement,
    }
    expect(changes('claims', claim, same)).toEqual([])
    const spelt = { ...estimate, ours: false, attributedTo: [], scope: estimate.scope.toReversed() }
    expect(changes('estimates', estimate, spelt)).toEqual([])
  })

  test('words in the same normal form, alone and in a set', () => {
    const because = 'The newspaper says so;  the society doesn’t.'
    expect(told(changes('claims', claim, { ...claim, because }))).toEqual(['harmless because'])
    const scope = ['the whole  town', 'by night']
    expect(told(changes('estimates', estimate, { ...estimate, scope }))).toEqual(['harmless scope'])
  })

  test('but an id that is nearly another is another', () => {
    expect(
      told(changes('claims', claim, { ...claim, values: ['estimates/x', 'estimates/yy'] })),
    ).toEqual(['changed values'])
  })
})
