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

test.each([
  [['the mayor, by letter', 'the clerk'], 'the mayor, by letter; and the clerk'],
  [['Bread and Sons', 'the mill', 'the bank'], 'Bread and Sons; the mill; and the bank'],
  [['the mill', 'bread or cake'], 'the mill; and bread or cake'],
  [
    ['the mill (1882, 1883)', 'a report “of this and that”'],
    'the mill (1882, 1883) and a report “of this and that”',
  ],
  [['$2,225.5 million', '$81 million'], '$2,225.5 million and $81 million'],
  [['Bread and Sons'], 'Bread and Sons'],
])('%j is joined so that its members stay apart', (words, joined) => {
  expect(sayList(words)).toBe(joined)
})

test('things keep their places between the words that join them', () => {
  const links = [{ to: 'a' }, { to: 'b' }, { to: 'c' }]
  expect(listAround(links)).toEqual([links[0], ', ', links[1], ' and ', links[2]])
})
