import { describe, expect, test } from 'vitest'
import { statuses, type Status } from '../../model/status.ts'
import type { Span } from '../../model/span.ts'
import { isReserveKept, owesReserve } from './reserve.ts'
import { sayingsIn } from './sayings.ts'

/** Whether a sentence, with its claim in square brackets and other claims in braces, keeps what a status owes. */
function isKept(status: Status, marked: string, neighbours: readonly string[] = []): boolean {
  let sentence = ''
  const open: number[] = []
  const others: Span[] = []
  let words: Span = { start: 0, end: 0 }
  for (const character of marked) {
    if ('[{'.includes(character)) open.push(sentence.length)
    else if (character === ']') words = { start: open.pop() ?? 0, end: sentence.length }
    else if (character === '}') others.push({ start: open.pop() ?? 0, end: sentence.length })
    else sentence += character
  }
  const names = [...sentence.matchAll(/\b(?:Post|Board)\b/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }))
  return isReserveKept(status, {
    sentence,
    words,
    others,
    sayings: sayingsIn(sentence, names),
    neighbours,
    maySay: ({ kind }) => kind === 'named' || kind === 'described',
  })
}

describe('kept', () => {
  test.each<[Status, string]>([
    ['attributed', 'According to the Post, [it was the first].'],
    ['attributed', 'The Post [called it the first].'],
    ['attributed', 'It was [the first], the Post reported.'],
    ['attributed', 'It said so: [it was the first].'],
    ['attributed', 'It was allegedly [the first].'],
    ['attributed', 'It [was apparently the first].'],
    ['estimate', 'It gave [about 90 kW].'],
    ['estimate', 'It gave about [90 kW].'],
    ['estimate', 'By our sum it gave [90 kW].'],
    ['estimate', 'The Post said that it gave [90 kW].'],
    ['speculation', 'Nobody knows [who lit it].'],
    ['speculation', 'Perhaps [it was lit twice].'],
    ['speculation', 'It is a guess that [it was lit twice].'],
    ['disputed', 'It was [the first], which the Board disputes.'],
    ['disputed', 'The Post said that [it was the first].'],
    ['disputed', 'It was [likely the first].'],
  ])('%s: %s', (status, sentence) => {
    expect(isKept(status, sentence)).toBe(true)
  })

  test('disputed, where the sentence beside it says so', () => {
    expect(isKept('disputed', 'It was [the first].', ['That is disputed.'])).toBe(true)
  })
})

describe('not kept', () => {
  test.each<[Status, string, string]>([
    ['attributed', 'a participle', 'What was found there, linked to it, was [the first].'],
    ['attributed', 'a word in another sense', 'Books about it put [the lamps out].'],
    ['attributed', 'another clause', 'The Post said that it rained; [it was the first].'],
    ['attributed', 'what turns away', 'The Post said that it rained, but [it was the first].'],
    ['attributed', 'another claim', '{The Post said that it rained} and [it was the first].'],
    [
      'attributed',
      'a hedge far before',
      'Apparently wet by the rain of the whole night, [it burnt].',
    ],
    ['attributed', 'an attempt', 'They [attempted to light it].'],
    ['attributed', 'what the claim says itself', 'At once [it named none of them].'],
    ['attributed', 'a value', 'It gave [about 90 kW].'],
    ['attributed', 'our own sum', 'By our sum it gave [90 kW].'],
    ['attributed', 'a month', 'It was lit [in May 1882].'],
    ['estimate', 'what nobody knows', 'Nobody knows what [it gave].'],
    ['estimate', 'a guess', 'It is a guess that it gave [90 kW].'],
    ['speculation', 'a speaker', 'The Post said that [it was lit twice].'],
    ['speculation', 'a rough value', 'It gave [about 90 kW].'],
    ['disputed', 'nothing', 'It was [the first].'],
    ['disputed', 'a value', 'It was [about the first].'],
  ])('%s: %s: %s', (status, _, sentence) => {
    expect(isKept(status, sentence)).toBe(false)
  })
})

test('a status that states owes nothing', () => {
  expect(statuses.filter(owesReserve)).toEqual([
    'attributed',
    'estimate',
    'disputed',
    'speculation',
  ])
})
