import { expect, test } from 'vitest'
import type { Mark } from '../model/records.ts'
import { pairUp, type Entry } from './pair-up.ts'

const mark = (claim: string, exact: string, from: Mark['from'] = 'prose', prefix = ''): Mark => ({
  claim,
  exact,
  prefix,
  suffix: '',
  start: 0,
  end: exact.length,
  fragment: `c-${claim}`,
  note: 1,
  from,
})

const entry = (
  index: number,
  claim: string,
  exact: string,
  from: Mark['from'] = 'prose',
  prefix = '',
): Entry => ({
  index,
  annotation: { claim, exact, prefix, suffix: '', mark: from, reviewed: '2026-11-20' },
})

const pairsOf = (marks: readonly Mark[], entries: readonly Entry[]) => {
  const { pairs, rest } = pairUp(marks, entries)
  return {
    pairs: marks.map((one) => pairs.get(one)?.index),
    rest: rest.map(({ index }) => index),
  }
}

test('a claim that is marked twice has each mark with the entry of its own words', () => {
  const marks = [mark('flood', 'the flood reached the mill'), mark('flood', 'it fell by noon')]
  const entries = [entry(0, 'flood', 'it fell by noon'), entry(1, 'flood', 'the flood came here')]
  expect(pairsOf(marks, entries)).toEqual({ pairs: [1, 0], rest: [] })
})

test('where the words are the same, what stands before them decides', () => {
  const marks = [mark('flood', 'it fell', 'prose', 'By noon '), mark('flood', 'it fell')]
  const entries = [entry(0, 'flood', 'it fell'), entry(1, 'flood', 'it fell', 'prose', 'By noon ')]
  expect(pairsOf(marks, entries)).toEqual({ pairs: [1, 0], rest: [] })
})

test('words weigh more than what stands beside them', () => {
  const marks = [mark('flood', 'the river rose at dawn', 'prose', 'By noon ')]
  const entries = [
    entry(0, 'flood', 'all was quiet there', 'prose', 'By noon '),
    entry(1, 'flood', 'the river rose at dawn', 'prose', 'In May '),
  ]
  expect(pairsOf(marks, entries)).toEqual({ pairs: [1], rest: [0] })
})

test('an entry of another claim or of the other side is left over', () => {
  const marks = [mark('flood', 'it fell')]
  const entries = [entry(0, 'mill', 'it fell'), entry(1, 'flood', 'it fell', 'outside')]
  expect(pairsOf(marks, entries)).toEqual({ pairs: [undefined], rest: [0, 1] })
})

test('each entry is taken once', () => {
  const marks = [mark('flood', 'it fell'), mark('flood', 'it fell')]
  expect(pairsOf(marks, [entry(0, 'flood', 'it fell')]).pairs).toEqual([0, undefined])
})

test('words weigh more than what stands beside them, however long that is', () => {
  const long = 'by noon the water had come up to the second step of the old mill and '
  const marks = [mark('flood', 'it fell', 'prose', long)]
  const entries = [
    entry(0, 'flood', 'all was quiet', 'prose', long),
    entry(1, 'flood', 'it fell', 'prose', 'In May '),
  ]
  expect(pairsOf(marks, entries)).toEqual({ pairs: [1], rest: [0] })
})

test('one side that is the same decides between two that are not', () => {
  const marks = [mark('flood', 'it fell', 'prose', 'By noon of the day ')]
  const entries = [
    entry(0, 'flood', 'it fell', 'prose', 'In May or June '),
    entry(1, 'flood', 'it fell', 'prose', 'By noon of a day '),
  ]
  expect(pairsOf(marks, entries).pairs).toEqual([1])
})
