import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { rehypeStretches } from './rehype-stretches.ts'

const block = (name: string, notes = 2): Element =>
  h('div.annotated', [h('p', name), h('section.notes', Array(notes).fill(h('section.note')))])

/** What the children of a text are called after it was laid into stretches. */
function laid(children: Element[]): readonly string[] {
  const tree: Root = { type: 'root', children: children.flatMap((each) => [each, text]) }
  rehypeStretches()(tree)
  return tree.children.flatMap((each) =>
    each.type === 'element' ? [each.tagName === 'h2' ? 'h2' : nameOf(each)] : [],
  )
}
const text = { type: 'text', value: '\n' } as const
const nameOf = ({ properties, children }: Element): string => {
  const blocks = children.filter((each) => each.type === 'element')
  return String(properties['className']) === 'stretch' ? `stretch of ${blocks.length}` : 'block'
}
const blocks = (count: number, notes?: number) =>
  Array.from({ length: count }, (_, i) => block(String(i), notes))

test('an article of a hundred claims is left as it is', () => {
  expect(laid(blocks(50))).toEqual(Array(50).fill('block'))
})

test('a longer one is laid into stretches of 4 blocks, but for the last block before anything else', () => {
  expect(laid([...blocks(3), h('h2'), ...blocks(30), h('h2'), ...blocks(1), ...blocks(0)])).toEqual(
    Array(3).fill('block').concat('h2', Array(30).fill('block'), 'h2', 'block'),
  )
  expect(laid([...blocks(3), h('h2'), ...blocks(50), h('h2'), ...blocks(1)])).toEqual([
    'stretch of 2',
    'block',
    'h2',
    ...Array<string>(12).fill('stretch of 4'),
    'stretch of 1',
    'block',
    'h2',
    'block',
  ])
})

test('nothing of it is lost or changes its place', () => {
  const children = [...blocks(20, 7), h('figure'), ...blocks(2)]
  const tree: Root = { type: 'root', children }
  rehypeStretches()(tree)
  const flat = tree.children.flatMap((each) =>
    each.type === 'element' && nameOf(each).startsWith('stretch') ? each.children : [each],
  )
  expect(flat).toEqual(children)
})
