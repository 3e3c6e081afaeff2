import { expect, test } from 'vitest'
import { changedTokens } from './changed-tokens.ts'

test.each([
  ['the works were not opened', 'the works were opened', ['not']],
  ['never, never opened', 'never opened', ['never']],
  ['it cost about 40 pounds', 'it cost 40 pounds', ['about']],
  ['if the dam holds', 'the dam holds', ['if']],
  ['IF the dam holds', 'if the dam holds', []],
  ['the Clerk said so', 'it was so', ['said']],
  ['it is estimated so', 'it is so', ['estimated']],
  ['in May 1882', 'in spring', ['May 1882']],
  ['the old works', 'the works', []],
  ['not, and not, and not', 'so', ['not']],
])('of “%s”, beside “%s”, the meaning hangs on %j', (text, other, words) => {
  expect(changedTokens(text, other)).toEqual(words)
})

test('what both have as often is no change, in whatever order', () => {
  expect(changedTokens('not five, if any', 'if any, five not')).toEqual([])
})

test('what the other has oftener is no change of this one', () => {
  expect(changedTokens('not opened', 'not, not opened')).toEqual([])
})
