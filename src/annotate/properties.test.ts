import fc from 'fast-check'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '../model/annotation.ts'
import { anyArticle, faultOfArticle } from './arbitrary.ts'
import { inputWith } from './fixtures/read-case.ts'
import { readArticle } from './read-article.ts'
import type { Reading } from './article/reading.ts'

/** The text of a source that no directive is looked for in. */
function textWithoutDirectives(source: string): string {
  const processor = remark()
    .use(remarkMdx)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkSmartypants)
    .use(remarkRehype)
  const tree = processor.runSync(processor.parse(source))
  return toString(tree)
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

const plainWords = fc.constantFrom(
  'lamps',
  'four',
  '10:30',
  '3:1',
  'a:b',
  '“lit”',
  "it's",
  '"x"',
  '—',
)
const colons = fc.constantFrom(
  ':',
  '::',
  ':::',
  ':a',
  '::b',
  ':::c',
  ':a[',
  '::b[',
  ']',
  '[',
  ':x[y]',
  ':x[*y* :z[w]]',
)
const breaks = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n- ', '\n> ', '\n# ', '\n::', '\n:::')
const prose = fc
  .array(fc.tuple(fc.oneof(plainWords, colons), breaks), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))

const ids = [
  'switched-on',
  'lamps',
  'no-doubt',
  'power',
  'core-damaged',
  'second-unit',
  'eight-lamps',
]
const words = fc.constantFrom(
  'four',
  'lamps,',
  '*lit*',
  '[the log](/a/)',
  '`p3`',
  '“so”',
  '(100 kW)',
  '**x**.',
)

/** A paragraph's worth of words with claims in it, some of them in each other. */
const { phrase } = fc.letrec<{ phrase: string; claim: string }>((tie) => ({
  phrase: fc
    .array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 2, arbitrary: tie('claim') }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join(' ')),
  claim: fc
    .tuple(fc.oneof({ maxDepth: 3 }, words, tie('phrase')), fc.constantFrom(...ids))
    .map(([inner, id]) => `:claim[${inner}]{#${id}}`),
}))

/** Claims anchored from outside to whole words of a text. */
function anchorsIn(
  text: string,
  picks: readonly (readonly [number, number, string])[],
): Annotation[] {
  return picks.flatMap(([at, length, claim]) => {
    const start = Math.floor(at * text.length)
    const exact = text.slice(start, start + length).trim()
    if (exact === '' || exact.includes('\n')) return []
    const from = text.indexOf(exact, start)
    const end = from + exact.length
    const context = {
      prefix: text.slice(Math.max(0, from - 40), from),
      suffix: text.slice(end, end + 40),
    }
    return [{ claim, mark: 'outside' as const, exact, ...context, reviewed: '2026-11-24' }]
  })
}

const picks = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 0.99, noNaN: true }),
    fc.integer({ min: 3, max: 30 }),
    fc.constantFrom(...ids),
  ),
  { maxLength: 4 },
)

const articles = fc
  .tuple(fc.array(phrase, { minLength: 1, maxLength: 3 }), picks)
  .map(([paragraphs, outside]) => {
    const source = paragraphs.join('\n\n')
    const annotations = anchorsIn(readArticle(source, inputWith()).text, outside)
    return readArticle(source, inputWith({ annotations }))
  })

/** The words of each mark as the tree has them: its pieces follow the place that carries its name. */
function drawnWords({ tree, marks }: Reading): Map<string, string> {
  const drawn = new Map<string, string>()
  for (const { claim, fragment, exact } of marks) {
    const uses = new Set(marks.flatMap((mark) => (mark.claim === claim ? [mark.fragment] : [])))
    let isOpen = false
    let words = ''
    visit(tree, 'element', (node: Element) => {
      if (node.properties['role'] === 'note') return SKIP
      const id = String(node.properties['id'])
      if (uses.has(id)) isOpen = id === fragment
      if (node.properties['dataClaim'] !== claim || node.tagName === 'a') return CONTINUE
      if (isOpen && words.length < exact.length) words += toString(node)
      return CONTINUE
    })
    drawn.set(fragment, words)
  }
  return drawn
}

describe('for any article', () => {
  test('text without our directives comes out as it would without directives at all', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const { text } = readArticle(source, inputWith())
        expect(withoutSpace(text)).toBe(withoutSpace(textWithoutDirectives(source)))
      }),
      // Brackets over two lines of a quotation, which few random texts have.
      { numRuns: 100, examples: [[':\n> :a[\n> ] ']] },
    )
  })

  test('the words of a mark are the text between its offsets, and its pieces are those words', () => {
    fc.assert(
      fc.property(articles, (reading) => {
        const drawn = drawnWords(reading)
        for (const { exact, start, end, fragment } of reading.marks) {
          expect(exact).toBe(reading.text.slice(start, end))
          expect(drawn.get(fragment)).toBe(exact)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('markers are numbered in the order a reader meets them, and each claim has one note', () => {
    fc.assert(
      fc.property(articles, ({ tree, claims }) => {
        const numbers: number[] = []
        const notes: string[] = []
        visit(tree, 'element', ({ properties }) => {
          const mark = properties['dataMark']
          if (mark !== undefined) numbers.push(Number(String(mark).slice(1)))
          if (String(properties['className']) === 'note')
            notes.push(String(properties['dataClaim']))
        })
        expect([...new Set(numbers)]).toEqual(claims.map((_, i) => i + 1))
        expect(notes).toEqual(claims)
      }),
      { numRuns: 100 },
    )
  })

  test('no link stands in a link, and every mark has a marker of its own', () => {
    fc.assert(
      fc.property(articles, ({ tree, marks }) => {
        const markers: string[] = []
        const walk = (node: Element, isInLink: boolean): void => {
          const isLink = node.tagName === 'a'
          expect(isLink && isInLink).toBe(false)
          if (isLink && node.properties['dataMark'] !== undefined)
            markers.push(String(node.properties['id']))
          for (const child of node.children)
            if (child.type === 'element') walk(child, isInLink || isLink)
        }
        for (const child of tree.children) if (child.type === 'element') walk(child, false)
        const named = marks.map(({ fragment }) => fragment.replace(/^c-/, 'r-'))
        expect(markers.toSorted()).toEqual(named.toSorted())
      }),
      { numRuns: 100 },
    )
  })

  test('whatever is written, reading it ends with messages at most', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        expect(faultOfArticle(source, inputWith())).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})
