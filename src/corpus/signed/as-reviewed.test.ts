import { expect, test } from 'vitest'
import { prose, whats } from '../edited.ts'

const bare = (called: string, disputes: string) =>
  whats('hedge-is-in-sentence', [
    [prose, 'called it', `${called} it`],
    [prose, 'society disputes', `society ${disputes}`],
  ])

test('a slip of the keys takes nobody’s word away', () => {
  expect(bare('callled', 'disptues')).toEqual([])
})

test('another word does, and a slip beside it', () => {
  expect(bare('owned', 'likes')).toHaveLength(1)
  expect(bare('owned', 'disptues')).toHaveLength(1)
})
