import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { annotationCollection } from './collection.ts'
import { locateMark } from './locate-mark.ts'
import { pageText } from './page-text.ts'
import { quoteOf } from './quote-of.ts'

const html = `<!doctype html><html><head><title>Not seen</title></head><body>
<p>Lamps: <span id="c-a"></span><span>four <b>lamps</b>
  burned</span>.</p><template><p id="c-b">Not text</p></template><p>Four lamps burned 🕯.
<span id="c-c"></span> again</p></body></html>`
const page = pageText(html)

test('a page’s text is that of its body, without templates', () => {
  expect(page.text.startsWith('\nLamps: four lamps\n  burned.Four')).toBe(true)
  expect(page.text).not.toMatch(/Not/)
})

test('a page’s text is as a browser has it, whatever element it stands in', () => {
  const whole = `<!doctype html><html lang=en><head><title>Not <b>seen</b></title><style>p > a {}</style></head>
    <body class="a>b" id=top>1 &lt; 2 &amp;amp; 3&nbsp;&#x3C;<!-- <p>no words</p> --><textarea>&lt;iframe src=&quot;a&quot;></textarea>
    <template id="held"><p id="within">no</p><template>no</template>no</template><svg><title>A &amp; B</title><path d="M0 0"/></svg>
    <script>if (1 < 2 && '<p>') {}</script><noscript><p id='n'>without script</p></noscript><br><p id="n">twice</p></body></html>
  `
  const parsed: string[] = []
  const starts = new Map<string, number>()
  visit(rehype().parse(whole), (node, _, parent) => {
    if (node.type === 'element' && typeof node.properties.id === 'string')
      if (!starts.has(node.properties.id)) starts.set(node.properties.id, parsed.join('').length)
    if (node.type === 'element' && node.tagName === 'head') return SKIP
    if (node.type === 'text' && parent?.type === 'element' && parent.tagName !== 'html')
      parsed.push(node.value)
    return undefined
  })
  const { text, startOf } = pageText(whole)
  expect(text).toBe(parsed.join(''))
  expect(startOf).toEqual(starts)
})

test('a mark is found behind its landing place, whatever white space the page has', () => {
  const span = locateMark({ fragment: 'c-a', exact: 'four lamps burned' }, page)
  expect(span && page.text.slice(span.start, span.end)).toBe('four lamps\n  burned')
  expect(locateMark({ fragment: 'c-c', exact: 'again' }, page)).toMatchObject({
    start: page.text.indexOf('again'),
  })
})

test('other words, or no place at all, are not taken for a mark', () => {
  expect(locateMark({ fragment: 'c-a', exact: 'five lamps burned' }, page)).toBeUndefined()
  expect(locateMark({ fragment: 'c-z', exact: 'four' }, page)).toBeUndefined()
})

test('a quotation gets as much context as makes it the only one', () => {
  const text = `${'The same long words, the same. '.repeat(4)}Here they end. ${'The same long words, the same. '.repeat(4)}`
  const at = text.indexOf('long')
  const { exact, prefix, suffix } = quoteOf(text, { start: at, end: at + 4 })
  expect(exact).toBe('long')
  expect(text.split(prefix + exact + suffix)).toHaveLength(2)
  expect(prefix.length).toBeLessThanOrEqual(32)
  const short = quoteOf('a b c', { start: 2, end: 3 })
  expect(short).toMatchObject({ prefix: 'a ', exact: 'b', suffix: ' c' })
})

test('context does not begin or end within a character', () => {
  const text = `${'🕯'.repeat(40)} x ${'🕯'.repeat(40)}`
  const at = text.indexOf('x')
  const { prefix, suffix } = quoteOf(text, { start: at, end: at + 1 })
  expect([prefix, suffix].every((part) => part.isWellFormed())).toBe(true)
})

const { corpus } = loadFixture('clean')
const article = corpus?.articles.get('the-first-evening')
if (!corpus || !article) throw new Error('invalid fixture: clean')
const addressOf = (path: string) => `https://example.org${path}`

test('a page that lacks the words of a mark is a fault of the program', () => {
  expect(() => annotationCollection(article, { corpus, page, addressOf })).toThrow(
    'invalid page: #c-opened lacks “The station opened on 12 January 1882”',
  )
})

test('positions count characters, not halves of them', () => {
  const marks = [{ ...(article.marks[0] ?? never()), fragment: 'c-c', exact: 'again' }]
  const { first } = annotationCollection({ ...article, marks }, { corpus, page, addressOf })
  const position = first.items[0]?.target.selector.find(
    ({ type }) => type === 'TextPositionSelector',
  )
  const start = page.text.indexOf('again') - 1 // the candle before it takes two units
  expect(position).toMatchObject({ start, end: start + 5 })
})

function never(): never {
  throw new Error('invalid fixture: clean')
}
