import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { writeMarkdown } from './markdown.ts'

// Words, and what means something in Markdown somewhere.
const parts = [
  ...['lamp', 'Öl', 'w', 'www', '1', '20', ' ', ' ', ',', '.', ':', '?', '“', '”', '—', '%'],
  ...['-', '+', '*', '_', '#', '>', '<', '=', '~', '`', '|', '[', ']', '(', ')', '!', '&', '\\'],
  ...['@', '/', '"', "'", 'https', 'amp;', '\n', '\t', 'www.lamp', '1. ', '1) '],
]
const words = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 7 })
const text = words.map((each): PhrasingContent => ({ type: 'text', value: each.join('') }))
const inline = fc.oneof(
  { weight: 3, arbitrary: text },
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'link', url: '/a/', children: [child] })),
  fc.constant<PhrasingContent>({ type: 'break' }),
  fc.constant<PhrasingContent>({
    type: 'imageReference',
    identifier: 'a',
    referenceType: 'shortcut',
    alt: 'a',
  }),
)
const trees = fc.array(inline, { minLength: 1, maxLength: 4 }).map((children): Root => {
  const paragraph = { type: 'paragraph', children } as const
  return {
    type: 'root',
    children: [
      paragraph,
      { type: 'heading', depth: 2, children },
      { type: 'list', children: [{ type: 'listItem', children: [paragraph] }] },
      { type: 'blockquote', children: [paragraph] },
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
      },
    ],
  }
})

test('words that mean nothing in Markdown are written as they would be if each mark were looked for', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(writeMarkdown(tree)).toBe(
        toMarkdown(tree, {
          extensions: [gfmToMarkdown()],
          bullet: '-',
          rule: '-',
          listItemIndent: 'one',
        }),
      )
    }),
    { numRuns: 3_000 },
  )
})
