import { serialize } from 'node:v8'
import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { readCase } from '../fixtures/read-case.ts'
import { readArticle } from '../read-article.ts'
import { digestOfTree, openReading, unpackReading } from './packed-reading.ts'

const treeOf = (value: string): Root => ({ type: 'root', children: [{ type: 'text', value }] })

test('the same tree has the same digest, however the engine holds its words', () => {
  const words = 'the water stood by the old wall'
  // Cut from a text with other letters, it is held in twice the bytes.
  const cut = `${words} …`.slice(0, words.length)
  expect(serialize(treeOf(cut))).not.toEqual(serialize(treeOf(words)))
  expect(digestOfTree(treeOf(cut))).toBe(digestOfTree(treeOf(words)))
  expect(digestOfTree(treeOf(`${words}.`))).not.toBe(digestOfTree(treeOf(words)))
})

test('a reading says the same open, once it is packed, and unpacked by another process', () => {
  const { source, input } = readCase('fact')
  const made = readArticle(source, input)
  const { reading, pack } = openReading(made, input.path)
  const open = [reading.tree, reading.ownTree(), reading.treeDigest]
  expect(open).toEqual([made.tree, made.tree, made.treeDigest])
  const { tree, ...packed } = pack(() => tree)
  expect([reading.tree, reading.ownTree(), reading.treeDigest]).toEqual(open)
  const unpacked = unpackReading(packed, input.path, () => tree)
  const [one, other] = [reading, unpacked].map((each) => JSON.stringify(each))
  expect(one).toBe(other)
  expect(unpacked.prose.placeAt(3)).toEqual(made.prose.placeAt(3))
})

test('whoever changes an open tree of its own changes nobody else’s', () => {
  const { source, input } = readCase('fact')
  const { reading } = openReading(readArticle(source, input), input.path)
  const before = JSON.stringify(reading.tree)
  const change = (node: Root | Root['children'][number]): void => {
    if (node.type === 'element') node.properties['dataChanged'] = true
    if (!('children' in node)) return
    for (const child of node.children) change(child)
    node.children.pop()
  }
  change(reading.ownTree())
  expect(JSON.stringify(reading.tree)).toBe(before)
})
