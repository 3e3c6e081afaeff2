import { expect, test } from 'vitest'
import { judgeField } from '../record/judge-field.ts'
import { reboundIn, sayBinding } from './rebound.ts'

const four = (ref: string) => ({ words: 'four', ref })

test.each([
  ['as it was', [four('a')], [four('a')], []],
  ['to another datum', [four('a')], [four('b')], [{ words: 'four', was: 'a', is: 'b' }]],
  ['to nothing', [four('a')], [], [{ words: 'four', was: 'a', is: undefined }]],
  ['for the first time', [], [four('b')], [{ words: 'four', was: undefined, is: 'b' }]],
  [
    'twice, and one of them elsewhere',
    [four('a'), four('a')],
    [four('a'), four('b')],
    [{ words: 'four', was: 'a', is: 'b' }],
  ],
])('a number is bound %s', (_, was, is, rebound) => {
  expect(reboundIn(was, is)).toEqual(rebound)
})

test('who signs is told both data', () => {
  const [one] = reboundIn([four('a')], [four('b')])
  expect(one && sayBinding(one)).toBe(
    '“four” was bound to `a` when it was signed, and is bound to `b`.',
  )
})

const verdict = (was: readonly string[], is: readonly string[]) =>
  judgeField({ name: 'note#numbers', at: ['note'], kind: 'numbers', value: is }, was)

test.each([
  ['unchanged', ['four = a', 'five = b'], ['five = b', 'four = a']],
  ['harmless', ['$571 million = a'], ['$571m = a']],
  ['meaning', ['four = a'], ['four = b']],
  ['meaning', ['four = a', 'five = b'], ['four = b', 'five = a']],
  ['meaning', ['four = a'], []],
])('the numbers of a field are %s where %j became %j', (expected, was, is) => {
  expect(verdict(was, is)).toBe(expected)
})
