import { expect, test } from 'vitest'
import { listAround, sayList, sayOrder } from './list.ts'

test.each([
  [[], '', '', ''],
  [['a'], 'a', 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b', 'a then b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c', 'a, b then c'],
])('%j is joined', (words, all, either, order) => {
  expect(sayList(words)).toBe(all)
  expect(sayList(words, 'or')).toBe(either)
  expect(sayOrder(words)).toBe(order)
})

test('things keep their places between the words that join them', () => {
  const links = [{ to: 'a' }, { to: 'b' }, { to: 'c' }]
  expect(listAround(links)).toEqual([links[0], ', ', links[1], ' and ', links[2]])
})
