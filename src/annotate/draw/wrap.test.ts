import type { Element, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import type { Span } from '../../model/span.ts'
import { cutTexts } from './cut.ts'
import { wrapRange } from './wrap.ts'

/** A paragraph with ranges wrapped one after the other, as HTML with `b`, `i`, … for the ranges. */
function wrapped(
  paragraph: Element,
  ranges: readonly (readonly [tagName: string, start: number, end: number])[],
): string {
  const texts = new Map<Text, Span>()
  let at = 0
  visit(paragraph, 'text', (text) => {
    texts.set(text, { start: at, end: at + text.value.length })
    at += text.value.length
  })
  cutTexts(paragraph, new Set(ranges.flatMap(([, start, end]) => [start, end])), texts)
  const drawn = new Set<Element>()
  for (const [tagName, start, end] of ranges) {
    wrapRange(
      paragraph,
      { start, end },
      {
        texts,
        isWrapper: (element) => drawn.has(element),
        wrapper(children) {
          const element = h(tagName, children)
          drawn.add(element)
          return element
        },
      },
    )
  }
  return toHtml(paragraph.children)
}

test('words within one text are one piece', () => {
  expect(wrapped(h('p', 'lit four lamps'), [['b', 4, 8]])).toBe('lit <b>four</b> lamps')
})

test('whole siblings go into one piece with their markup', () => {
  const paragraph = h('p', ['lit ', h('em', 'four'), ' ', h('a', ['lamps']), '.'])
  expect(wrapped(paragraph, [['b', 4, 14]])).toBe('lit <b><em>four</em> <a>lamps</a></b>.')
})

test('a range that ends inside markup is cut at its edge', () => {
  const paragraph = h('p', ['lit ', h('em', 'four lamps'), ' now'])
  expect(wrapped(paragraph, [['b', 0, 8]])).toBe('<b>lit </b><em><b>four</b> lamps</em> now')
})

test('a range wrapped later is inside those wrapped before, even where it covers them', () => {
  expect(
    wrapped(h('p', 'lit four lamps'), [
      ['b', 4, 8],
      ['i', 0, 14],
    ]),
  ).toBe('<i>lit </i><b><i>four</i></b><i> lamps</i>')
})

test('ranges that cross are cut where they cross', () => {
  expect(
    wrapped(h('p', 'lit four lamps'), [
      ['b', 0, 8],
      ['i', 4, 14],
    ]),
  ).toBe('<b>lit <i>four</i></b><i> lamps</i>')
})
