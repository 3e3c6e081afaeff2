import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { rehypeSentences, wrapSentences } from './rehype-sentences.ts'

const wrap = (...children: (ElementContent | string)[]) =>
  toHtml(wrapSentences(h('p', children).children as ElementContent[])) // what a paragraph holds

const claim = (status: string, words: string) => h('span.claim', { dataStatus: status }, words)

test('each sentence stands in a span, and the space between them outside', () => {
  expect(wrap('It ran. It stopped.')).toBe(
    '<span class="sentence">It ran.</span> <span class="sentence">It stopped.</span>',
  )
})

test('a sentence carries the weakest status of its claims', () => {
  expect(
    wrap(claim('fact', 'It ran'), ' and ', claim('speculation', 'might run again'), '.'),
  ).toMatch(/^<span class="sentence" data-weakest="speculation">/)
})

test('a marker behind closing punctuation belongs to the sentence it ends', () => {
  const marker = h('a.marker')
  expect(wrap(claim('estimate', 'About 100 kW'), '.', marker, ' It ran.')).toBe(
    '<span class="sentence" data-weakest="estimate"><span class="claim" data-status="estimate">About 100 kW</span>.<a class="marker"></a></span> <span class="sentence">It ran.</span>',
  )
})

test('sentences that one claim spans are held back as one', () => {
  expect(wrap(claim('disputed', 'It ran. It stopped.'), ' It cooled.')).toBe(
    '<span class="sentence" data-weakest="disputed"><span class="claim" data-status="disputed">It ran. It stopped.</span></span> <span class="sentence">It cooled.</span>',
  )
})

test('the last of sentences that a choice holds back together says how many they are', () => {
  const statuses = ['error', 'attributed', 'disputed', 'fact', 'speculation', 'estimate', 'error']
  const words = statuses.flatMap((status) => [claim(status, 'It ran.'), ' '])
  const tree = h(null, [h('div.annotated', [h('p', words)])])
  rehypeSentences()(tree)
  const told = [...toHtml(tree).matchAll(/data-weakest="(\w+)"([^>]*)>/g)].map(
    ([, status, counts = '']) => `${status}${counts}`,
  )
  expect(told).toEqual([
    'error data-facts="0"',
    'attributed data-facts="0"',
    'disputed data-facts="3"',
    'fact',
    'speculation data-facts="0"',
    'estimate data-facts="0"',
    'error data-facts="3"',
  ])
})

test('what is said of a run is for the choice that makes it one', () => {
  const tree = h(null, [
    h('div.annotated', [h('p', [claim('error', 'It ran.'), ' ', claim('disputed', 'It fell.')])]),
  ])
  rehypeSentences()(tree)
  expect(toHtml(tree)).toMatch(
    /"error" data-facts="0" data-estimates="0">.* data-facts="2" data-estimates="2">/,
  )
})

test('a block whose claims have their notes elsewhere is held back as any, and one without claims is left', () => {
  const again = () => claim('disputed', 'It fell')
  const tree = h(null, [
    h('p', [again(), '.']),
    h('blockquote', [h('p', ['It ran. ', again(), '.'])]),
    h('ul', [h('li', [again(), '.']), h('li', 'It ran.')]),
    h('p', 'It ran. It stopped.'),
  ])
  rehypeSentences()(tree)
  const held = '<span class="sentence" data-weakest="disputed">'
  expect(toHtml(tree).split(held)).toHaveLength(4)
  expect(toHtml(tree)).toContain(`<blockquote><p><span class="sentence">It ran.</span> ${held}`)
  expect(toHtml(tree)).toMatch(/<p>It ran. It stopped.<\/p>$/)
})

test('a claim is held back wherever it stands', () => {
  const fell = () => claim('disputed', 'It fell')
  const tree = h(null, [
    h('h2', [fell()]),
    h('table', [
      h('tr', [h('th', [fell()]), h('td', 'It ran.'), h('td', ['It ran. ', fell(), '.'])]),
    ]),
    h('ul', [h('li', ['It ran.', h('ul', [h('li', [fell()])]), fell()])]),
  ])
  rehypeSentences()(tree)
  const held = '<span class="sentence" data-weakest="disputed"><span class="claim"'
  const html = toHtml(tree)
  expect(html.split('<span class="claim"')).toHaveLength(6)
  expect(html.split(held)).toHaveLength(6)
  expect(html).toContain('<td>It ran.</td>')
})

test('a note says from which choice on its words are held back and it is not', () => {
  const note = (id: string, status: string) =>
    h('section.note', { dataClaim: id, dataStatus: status })
  const mark = (id: string, status: string, words: string) =>
    h('span.claim', { dataClaim: id, dataStatus: status }, words)
  const block = (...content: (ElementContent | string)[]) => h('div.annotated', content)
  const tree = h(null, [
    block(
      h('p', [mark('ran', 'fact', 'It ran'), ', but was ', mark('new', 'error', 'new'), '.']),
      h('section.notes', [note('ran', 'fact'), note('new', 'error')]),
    ),
    block(
      h('p', [mark('lit', 'fact', 'It lit'), ' ', mark('far', 'estimate', 'a mile'), '.']),
      h('section.notes', [note('lit', 'fact'), note('far', 'estimate')]),
    ),
    block(
      h('p', [mark('sold', 'fact', 'It sold'), ', ', mark('dear', 'disputed', 'dear'), '. ']),
      h('p', [mark('sold', 'fact', 'It sold'), '.']),
      h('section.notes', [note('sold', 'fact'), note('dear', 'disputed')]),
    ),
  ])
  rehypeSentences()(tree)
  const told = [
    ...toHtml(tree).matchAll(/class="note" data-claim="(\w+)"[^>]*?data-without="([^"]*)"/g),
  ]
  expect(told.map(([, id, choices]) => [id, choices])).toEqual([
    ['ran', 'estimates'],
    ['lit', 'facts'],
  ])
})
