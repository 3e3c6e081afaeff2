import type { Element, Root, RootContent } from 'hast'
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
  if (!isStretch({ properties })) return 'block'
  const within = children.filter((each) => each.type === 'element')
  const what = within.every(isStretch) ? 'stretche' : 'block'
  return `stretch of ${within.length} ${what}${within.length > 1 ? 's' : ''}`
}
const isStretch = ({ properties }: Pick<Element, 'properties'>): boolean =>
  [properties['className']].flat().includes('stretch')
const blocks = (count: number, notes?: number) =>
  Array.from({ length: count }, (_, i) => block(String(i), notes))

test('an article of a hundred claims is left as it is', () => {
  expect(laid(blocks(50))).toEqual(Array(50).fill('block'))
})

test('a longer one is laid into stretches of 2 blocks, but for the last block before anything else', () => {
  expect(laid([...blocks(3), h('h2'), ...blocks(30), h('h2'), ...blocks(1), ...blocks(0)])).toEqual(
    Array(3).fill('block').concat('h2', Array(30).fill('block'), 'h2', 'block'),
  )
  expect(laid([...blocks(4), h('h2'), ...blocks(31, 4), h('h2'), ...blocks(1)])).toEqual([
    'stretch of 2 blocks',
    'stretch of 1 block',
    'block',
    'h2',
    ...Array<string>(15).fill('stretch of 2 blocks'),
    'block',
    'h2',
    'block',
  ])
})

test('more than 16 stretches are laid into stretches of their own', () => {
  expect(laid(blocks(33, 4))).toEqual([...Array<string>(16).fill('stretch of 2 blocks'), 'block'])
  expect(laid(blocks(70, 4))).toEqual([
    'stretch of 16 stretches',
    'stretch of 16 stretches',
    'stretch of 3 stretches',
    'block',
  ])
})

test('nothing of it is lost or changes its place', () => {
  const children = [...blocks(20, 7), h('figure'), ...blocks(70)]
  const tree: Root = { type: 'root', children }
  rehypeStretches()(tree)
  const flat = (each: RootContent): readonly RootContent[] =>
    each.type === 'element' && isStretch(each) ? each.children.flatMap(flat) : [each]
  expect(tree.children.flatMap(flat)).toEqual(children)
})
