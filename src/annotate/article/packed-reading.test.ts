import { serialize } from 'node:v8'
import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { digestOfTree } from './packed-reading.ts'

const treeOf = (value: string): Root => ({ type: 'root', children: [{ type: 'text', value }] })

test('the same tree has the same digest, however the engine holds its words', () => {
  const words = 'the water stood by the old wall'
  // Cut from a text with other letters, it is held in twice the bytes.
  const cut = `${words} …`.slice(0, words.length)
  expect(serialize(treeOf(cut))).not.toEqual(serialize(treeOf(words)))
  expect(digestOfTree(treeOf(cut))).toBe(digestOfTree(treeOf(words)))
  expect(digestOfTree(treeOf(`${words}.`))).not.toBe(digestOfTree(treeOf(words)))
})
