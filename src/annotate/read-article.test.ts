import type { Element, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { inputWith, readCase, recordsWith } from './fixtures/read-case.ts'
import { blankFrontMatter, readArticle } from './read-article.ts'

const read = (source: string) => readArticle(source, inputWith())

describe('the running text', () => {
  test('is words without markup, notes and figures, one space for any white space, blocks on lines', () => {
    const { text } = read(
      '## *Light*\n\nIt  lit\nfour [lamps](/a/) :claim[now]{#lamps}.\n\n- a\n  - b\n\n```\ncode\n```',
    )
    expect(text).toBe('Light\nIt lit four lamps now.\na\nb')
  })

  test('has typographic quotes, and quotes pair across marks', () => {
    expect(read('He said "it :claim[was "lit" -- yes]{#lamps}" ...').text).toBe(
      'He said “it was “lit” — yes” …',
    )
  })

  test('knows what kind each of its blocks is', () => {
    const source = '# a\n\nb\n\n- c\n\n  d\n\n> e\n>\n> - f\n\n| g |\n| - |\n| h |'
    const { text, prose } = read(source)
    expect(prose.blocks.map(({ kind, start, end }) => `${text.slice(start, end)} ${kind}`)).toEqual(
      [
        'a heading',
        'b paragraph',
        'c list-item',
        'd list-item',
        'e quote',
        'f quote',
        'g cell',
        'h cell',
      ],
    )
  })

  test('leads each of its characters back to its place in the file', () => {
    const source =
      '---\ntitle: a\n---\n\nIt *lit* "four\\_ lamps" -- &amp; :claim[about\n100 kW]{#power} `end`\n\n> quoted\n> again'
    const { text, prose } = read(source)
    const placeOf = (words: string) => {
      const { line, column } = prose.placeAt(text.indexOf(words))
      return `${line}:${column}`
    }
    expect(placeOf('It')).toBe('5:1')
    expect(placeOf('lit')).toBe('5:5')
    expect(placeOf('four')).toBe('5:11')
    expect(placeOf('lamps')).toBe('5:18')
    expect(placeOf('&')).toBe('5:28')
    expect(placeOf('about')).toBe('5:41')
    expect(placeOf('100')).toBe('6:1')
    expect(placeOf('end')).toBe('6:18')
    expect(placeOf('again')).toBe('9:3')
  })
})

describe('waivers', () => {
  test('belong to the block they stand in, before, or at the end of the article', () => {
    const { source, input } = readCase('waivers')
    const { text, prose } = readArticle(source, input)
    const said = prose.waivers.map(({ rule, reason, block, place }) => {
      const { start = 0, end = 0 } = prose.blocks[block] ?? {}
      return [text.slice(start, end), rule, reason, place.line]
    })
    expect(said).toEqual([
      ['A thousand thanks.', 'number-is-bound', 'it is a figure of speech', 1],
      ['A thousand thanks.', 'hedge-is-in-sentence', 'the heading says so', 3],
      ['a', 'number-is-bound', '', 5],
      ['b', 'claim-is-used', 'at the end', 8],
    ])
  })
})

describe('what is used', () => {
  test('is listed in the order a reader meets it: evidence of claims, citations, figures', () => {
    const { source, input } = readCase('figure')
    const { claims, sources, figures } = readArticle(source, input)
    expect(claims).toEqual(['lamps', 'power'])
    expect(sources).toEqual(['operating-log', 'review-1955', 'evening-paper'])
    expect(figures).toEqual(['output'])
  })

  test('terms are listed once, unknown ids not at all', () => {
    const { terms, claims } = read(
      ':term[a]{#breeder} :term[b]{#breeder} :term[c]{#comet} :claim[d]{#comet}',
    )
    expect(terms).toEqual(['breeder'])
    expect(claims).toEqual([])
  })

  test('marks carry their words, their surroundings and the number of their note', () => {
    const { marks } = read('It lit :claim[four *lamps*]{#lamps}, then :claim[four]{#lamps}.')
    expect(marks).toEqual([
      {
        claim: 'lamps',
        exact: 'four lamps',
        prefix: 'It lit ',
        suffix: ', then four.',
        start: 7,
        end: 17,
        fragment: 'c-lamps',
        note: 1,
        from: 'prose',
      },
      {
        claim: 'lamps',
        exact: 'four',
        prefix: 'It lit four lamps, then ',
        suffix: '.',
        start: 24,
        end: 28,
        fragment: 'c-lamps-2',
        note: 1,
        from: 'prose',
      },
    ])
  })

  test('a second use is not named like the first use of another claim', () => {
    const lamps = {
      status: 'fact',
      confidence: 'high',
      statement: 'It lit.',
      because: 'So.',
      evidence: [{ source: 'operating-log', relation: 'supports' }],
    }
    const records = recordsWith({ claims: { 'lamps-2': lamps } })
    const source = ':claim[a]{#lamps} :claim[b]{#lamps} :claim[c]{#lamps-2} :claim[d]{#lamps-2}'
    const { marks } = readArticle(source, inputWith({ records }))
    expect(marks.map(({ fragment }) => fragment)).toEqual([
      'c-lamps',
      'c-lamps-3',
      'c-lamps-2',
      'c-lamps-2-2',
    ])
  })
})

describe('the tree', () => {
  test('has nothing but prose in its paragraphs', () => {
    const { source, input } = readCase('overlap')
    const { tree, text } = readArticle(source, input)
    const paragraphs: string[] = []
    visit(tree, 'element', (node, _, parent) => {
      if (node.tagName === 'p' && isBodyOf(parent)) paragraphs.push(toString(node))
    })
    expect(paragraphs.join('\n')).toBe(text)
  })

  test('has each id once', () => {
    for (const name of ['overlap', 'used-twice', 'nested', 'citations', 'in-heading', 'figure']) {
      const { source, input } = readCase(name)
      const ids: unknown[] = []
      visit(readArticle(source, input).tree, 'element', ({ properties }) => {
        if (properties['id'] !== undefined) ids.push(properties['id'])
      })
      expect(ids, name).toEqual([...new Set(ids)])
    }
  })

  test('is left as it is written where the article has no claims', () => {
    const { tree } = read('a\n\n- b')
    expect(tree.children.filter(isElement).map(({ tagName }) => tagName)).toEqual(['p', 'ul'])
  })
})

describe('front matter', () => {
  test('becomes spaces, so that lines and columns stay', () => {
    expect(blankFrontMatter('---\na: b\n---\nc')).toBe('   \n    \n   \nc')
    expect(blankFrontMatter('---\r\na\r\n---\r\nc')).toBe('   \r\n \r\n   \r\nc')
  })

  test('a rule between paragraphs is none', () => {
    expect(blankFrontMatter('a\n\n---\n\nb\n\n---\n')).toBe('a\n\n---\n\nb\n\n---\n')
  })
})

describe('an article that nobody would write', () => {
  test.each([
    ['is empty', ''],
    ['is front matter alone', '---\ntitle: a\n---'],
    ['is quoted a hundred times', `${'>'.repeat(100)} a`],
    ['is quoted a hundred thousand times', `${'>'.repeat(100_000)} a`],
    ['opens a thousand containers', ':::a\n'.repeat(1000)],
    ['opens a thousand brackets', `${'['.repeat(1000)}a`],
    ['opens a thousand claims', `${':claim['.repeat(1000)}a`],
    ['opens a thousand braces', `${'{'.repeat(1000)}a`],
    [
      'nests lists by the hundred',
      Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    ],
    ['is one very long line', 'lamp '.repeat(20_000)],
  ])('that %s is read without a stack trace', (_, source) => {
    const { messages, text } = read(source)
    expect(text.length).toBeLessThanOrEqual(source.length)
    for (const { what } of messages) expect(what).not.toMatch(/ at |undefined|Error/)
  })
})

const isElement = (node: RootContent): node is Element => node.type === 'element'
const isBodyOf = (parent: Root | RootContent | undefined): boolean =>
  parent?.type === 'root' ||
  (parent?.type === 'element' && String(parent.properties['className']) === 'annotated')
