import fc from 'fast-check'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { addCatalogues } from '../../say/catalogues.ts'
import { remarkTypography } from './remark-typography.ts'
import { straightQuotes } from './straight-quotes.ts'

addCatalogues()

const parser = remark().use(remarkGfm)

/** The same text set as a whole, and block by block. */
const bothOf = (text: string) =>
  inSiteLanguage('en', () => {
    const whole = unified().use(remarkSmartypants, straightQuotes()).runSync(parser.parse(text))
    const blocks = unified().use(remarkTypography).runSync(parser.parse(text))
    return { whole: whole as Root, blocks: blocks as Root }
  })

const word = fc.constantFrom(
  ...[
    'it',
    's',
    'said',
    '1990',
    '80s',
    "it's",
    '"so',
    'so"',
    "'tis",
    '--',
    '...',
    '. . .',
    '“set”',
  ],
  ...['`code`', '*she*', '**"bold"**', "[a 'link'](/x/)", '(why?)', 'Mr.', 'end.', 'No!', '"', "'"],
)
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
const plain = fc.constantFrom('Nothing to set here.', 'And no full stop here', 'A question?')
const block = fc.oneof(
  plain,
  plain,
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `- ${text}\n- Plain.`),
  line.map((text) => `> ${text}`),
  line.map((text) => `| a | b |\n| - | - |\n| ${text} | x |`),
)

test('what is set block by block is what is set as a whole', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const { whole, blocks: set } = bothOf(blocks.join('\n\n'))
      expect(set).toEqual(whole)
    }),
    { numRuns: 500 },
  )
})

test('text that stands in no block is set, too', () => {
  const tree = (): Root => ({
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'Plain.' }] },
      { type: 'text', value: `it's "loose"` } as never,
    ],
  })
  const set = inSiteLanguage('en', () => unified().use(remarkTypography).runSync(tree()))
  expect(JSON.stringify(set)).toContain('it’s “loose”')
})
