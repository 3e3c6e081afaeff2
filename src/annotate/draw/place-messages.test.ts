import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { inputWith } from '../fixtures/read-case.ts'
import { readArticle } from '../read-article.ts'
import { placeMessages } from './place-messages.ts'

const source =
  '---\ntitle: a\n---\n\nIt was lit.\n\nIt gave :claim[about 100 kW]{#power}.\n\nDone.\n'

function messageAt(place: Partial<Message['place']>, what = 'It is wrong.'): Message {
  const file = inputWith().path
  return {
    place: { file, line: 1, column: 1, ...place },
    severity: 'error',
    rule: 'number-is-bound',
    what,
    why: 'It matters.',
    mend: 'Mend it.',
  }
}

/** The blocks of the article with the given messages, in their order; a message by its rule. */
function blocks(...messages: readonly Message[]): readonly string[] {
  return blocksOf(treeWith(messages))
}

function treeWith(messages: readonly Message[]): Root {
  const { tree } = readArticle(source, inputWith())
  placeMessages(tree, messages, inputWith().path)
  return tree
}

const blocksOf = (tree: Root): readonly string[] =>
  tree.children.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'aside' ? ['message'] : [toString(node).trim().slice(0, 11)]
  })

test('a message stands behind the block of its line', () => {
  expect(blocks(messageAt({ line: 5, column: 4 }))).toEqual([
    'It was lit.',
    'message',
    'It gave abo',
    'Done.',
  ])
})

test('a message about a claim stands behind the words it is tied to', () => {
  const claim = messageAt({ file: 'content/claims/power.json' })
  const figure = messageAt({ file: 'content/data/estimates.json' }, 'Claim `power` differs.')
  const shown = ['It was lit.', 'It gave abo', 'message', 'Done.']
  expect(blocks(claim)).toEqual(shown)
  expect(blocks(figure)).toEqual(shown)
})

test('a message about the front matter stands first, and one about another file not at all', () => {
  expect(blocks(messageAt({ line: 2 }))[0]).toBe('message')
  expect(blocks(messageAt({ file: 'content/sources.json' }))).not.toContain('message')
})

test('a message says its four lines', () => {
  const tree = treeWith([messageAt({ line: 5 })])
  expect(toString(tree)).toContain(
    'index.mdx:5:1  error  number-is-bound\n  It is wrong.\n  It matters.\n  Mend it.',
  )
})

test('without messages nothing is added', () => {
  expect(blocks()).toEqual(['It was lit.', 'It gave abo', 'Done.'])
})
