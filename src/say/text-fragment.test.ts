import { expect, test } from 'vitest'
import { textFragment } from './text-fragment.ts'

const mark = {
  claim: 'power',
  fragment: 'c-power',
  exact: 'about 100 kW',
  prefix: 'was low.\nIt produced ',
  suffix: ', though',
  start: 20,
  end: 32,
  note: 1,
  from: 'prose',
} as const

test('a fragment names the mark, the words before it and its words', () => {
  expect(textFragment(mark)).toBe('c-power:~:text=It%20produced-,about%20100%20kW')
})

test('a hyphen, a comma and an ampersand are encoded', () => {
  expect(textFragment({ ...mark, prefix: '', exact: 'two-thirds, R&D' })).toBe(
    'c-power:~:text=two%2Dthirds%2C%20R%26D',
  )
})

test('a long stretch is named by its first and last words', () => {
  const exact = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  expect(textFragment({ ...mark, prefix: '', exact })).toBe(
    'c-power:~:text=one%20two%20three%20four,ten%20eleven%20twelve%20thirteen',
  )
})
