import { describe, expect, test } from 'vitest'
import type { HedgeKind } from '../lexicon/hedges.ts'
import { statuses, type Status } from '../../model/status.ts'
import { hedgesIn, reserveOf } from './sentence-hedges.ts'

/** True where a sentence carries what a claim of this status owes. */
const isKept = (status: Status, sentence: string): boolean => {
  const owed: readonly HedgeKind[] = reserveOf(status) ?? []
  return hedgesIn(sentence).some(({ kind }) => owed.includes(kind))
}

describe('a hedge or attribution is found in the words', () => {
  test.each([
    ['The Post said that it was the first.', 'says'],
    ['It was probably the first.', 'likely'],
    ['By our addition it is half.', 'reckoned'],
    ['According to the Post it burnt.', 'says'],
    ['Nobody has shown that it burnt.', 'unknown'],
    ['It very likely burnt.', 'very-likely'],
  ])('%s', (sentence, sense) => {
    expect(hedgesIn(sentence).map((hedge) => hedge.sense)).toContain(sense)
  })
})

test('a bare sentence has none', () => {
  expect(hedgesIn('It was the first public supply in the county.')).toEqual([])
})

describe('a sentence with the reserve that its status owes', () => {
  test.each<[Status, string]>([
    ['attributed', 'According to the Post, it was the first.'],
    ['attributed', 'It was allegedly the first.'],
    ['attributed', 'It was probably the first.'],
    ['estimate', 'It gave about 90 kW.'],
    ['estimate', 'By our sum it gave 90 kW.'],
    ['estimate', 'The Post said that it gave 90 kW.'],
    ['speculation', 'Nobody knows who lit it.'],
    ['speculation', 'Perhaps it was lit twice.'],
    ['speculation', 'It is a guess that it was lit twice.'],
  ])('%s: %s', (status, sentence) => {
    expect(isKept(status, sentence)).toBe(true)
  })
})

describe('a sentence whose hedge is of another kind', () => {
  test.each<[Status, string, string]>([
    ['attributed', 'about a value names no speaker', 'It gave about 90 kW.'],
    ['attributed', 'a floor names no speaker', 'It gave at least 90 kW.'],
    ['attributed', 'our own sum names no speaker', 'By our sum it gave 90 kW.'],
    ['attributed', 'what nobody knows names no speaker', 'Nobody knows who lit it.'],
    ['estimate', 'what nobody knows is no estimate', 'Nobody knows what it gave.'],
    ['estimate', 'a guess is no estimate', 'It is a guess that it gave 90 kW.'],
    ['speculation', 'a speaker is not enough', 'The Post said that it was lit twice.'],
    ['speculation', 'a rough value is not enough', 'It gave about 90 kW.'],
  ])('%s: %s: %s', (status, _, sentence) => {
    expect(isKept(status, sentence)).toBe(false)
  })
})

test('a status that states or shows both sides owes no reserve', () => {
  const owing = statuses.filter((status) => reserveOf(status) !== undefined)
  expect(owing).toEqual(['attributed', 'estimate', 'speculation'])
})
