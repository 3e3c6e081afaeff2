import { expect, test } from 'vitest'
import {
  everything,
  fold,
  inOrder,
  isChosen,
  readChoice,
  sayChoice,
  type ClaimRow,
} from './claim-choice.ts'

const row: ClaimRow = {
  status: 'disputed',
  confidence: 'low',
  articles: ['the-first-evening'],
  sources: ['evening-post-1882', 'society-history-1955'],
  text: fold('It was the county’s first café.'),
  origins: 1,
  reviewed: '2026-11-20',
}

test('every part of a choice has to let a line through', () => {
  expect(isChosen(row, everything)).toBe(true)
  const both = { ...everything, status: 'disputed', find: 'county’s cafe' }
  expect(isChosen(row, both)).toBe(true)
  expect(isChosen(row, { ...both, status: 'fact' })).toBe(false)
  expect(isChosen(row, { ...both, find: 'mill' })).toBe(false)
  expect(isChosen(row, { ...both, source: 'society-history-1955' })).toBe(true)
  expect(isChosen(row, { ...both, source: 'council-minutes-1882' })).toBe(false)
  expect(isChosen(row, { ...both, article: 'the-storms' })).toBe(false)
  expect(isChosen(row, { ...both, confidence: 'high' })).toBe(false)
})

test('a choice is in the address and back, and everything leaves the address bare', () => {
  const choice = { ...everything, status: 'fact', find: 'a & b', sort: 'origins' }
  expect(sayChoice(choice)).toBe('?status=fact&find=a+%26+b&sort=origins')
  expect(readChoice(sayChoice(choice))).toEqual(choice)
  expect(sayChoice(everything)).toBe('')
  expect(readChoice('?utm=1')).toEqual(everything)
})

test('what rests on fewest origins comes first, and what was reviewed longest ago', () => {
  const rows = [
    { ...row, origins: 2, reviewed: '2026-11-22', id: 'a' },
    { ...row, origins: 1, reviewed: '2026-11-23', id: 'b' },
    { ...row, origins: 1, reviewed: '2026-11-21', id: 'c' },
  ]
  const order = (sort: string) => inOrder(rows, sort).map(({ id }) => id)
  expect(order('origins')).toEqual(['b', 'c', 'a'])
  expect(order('reviewed')).toEqual(['c', 'a', 'b'])
  expect(order('')).toEqual(['a', 'b', 'c'])
})
