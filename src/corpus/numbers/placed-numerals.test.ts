import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { edited, prose, healthy } from '../edited.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { Content } from '../read/content.ts'
import { readNumbers } from './read-numbers.ts'
import { faultsOf } from './record-numbers.ts'
import { recordTexts } from './record-texts.ts'

/** Numbers and dates that no record has, in the ways in which they may be written. */
const numerals = [
  ...'½ 7½ ３７７ ٣١٧ ७७ Ⅷ ⑦ 七 𝟕𝟕 77k 7‰ 77% $7.77 7e9 10² 3:1 1787 07:07 tenfold quintupled hundreds'.split(
    ' ',
  ),
  ...['３ billion', '$7.77 billion', 'seventy-seven percent', 'seventy-seven', 'one in three'],
  ...['three to one', 'two-fifths', 'seven thousand', 'tens of thousands', 'Executive Order 19876'],
  ...[
    'Resolution 7878',
    '4 October 1787',
    'in October 1787',
    'on the 17th',
    'Q3 1787',
    'the 1780s',
  ],
]
const numeral = fc.constantFrom(...numerals)

/** A text with words put in before one of its words, or behind the last. */
function placed(text: string, words: string, at: number): string {
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index)
  const gap = gaps[at % (gaps.length + 1)] ?? text.length
  return `${text.slice(0, gap)} ${words}${text.slice(gap)}`
}

describe.each(['content', 'src/corpus/fixtures/clean'])('in the record of %s', (contentDir) => {
  let content: Content
  beforeAll(() => {
    ;({ content } = loadedOnce(contentDir))
  }, 120_000)

  test('no number that nobody recorded passes, in whatever text and place', () => {
    const texts = [...recordTexts(content)]
    const kinds = [...new Set(texts.map(({ record }) => record?.collection))]
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(), numeral, fc.nat(), (kind, i, words, at) => {
        const own = texts.filter(({ record }) => record?.collection === kind)
        const held = own[i % own.length]
        if (!held) throw new Error('invalid kind: it has no text')
        const faults = (text: string) => {
          const changed = { ...held, text }
          return faultsOf({ held: changed, numbers: readNumbers(changed, content.corpus) }, content)
        }
        expect(faults(placed(held.text, words, at)).length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })
})

/** Where words of an article may stand. */
const places: readonly (readonly [place: string, from: string, to: (words: string) => string])[] = [
  ['title', 'title: The first', (words) => `title: The ${words} first`],
  ['dek', 'the night the town', (words) => `the night ${words} the town`],
  ['paragraph', '::figure', (words) => `The works ${words} stand there.\n\n::figure`],
  ['sentence of a claim', 'On that evening', (words) => `On that ${words} evening`],
  ['claim', 'the town took', (words) => `the town ${words} took`],
  ['term', 'public supply', (words) => `public ${words} supply`],
  ['heading', '::figure', (words) => `## The works ${words} then\n\n::figure`],
  ['list', '::figure', (words) => `- The works ${words} stand\n\n::figure`],
  ['cell', '::figure', (words) => `| a |\n| - |\n| the ${words} works |\n\n::figure`],
  ['emphasis', '::figure', (words) => `The *works ${words} stand* there.\n\n::figure`],
  ['link', '::figure', (words) => `The [works ${words} stand](/claims/).\n\n::figure`],
  ['alternative text', 'one chimney', (words) => `one ${words} chimney`],
  ['credit of a picture', 'Drawing: the', (words) => `Drawing ${words}: the`],
]

const ofNumbers = ['number-is-bound', 'number-is-read', 'number-matches-datum']

test.each(places)(
  'no such number passes in an article: %s',
  (_, from, to) => {
    const file = healthy.files.find(({ path }) => path === prose)
    expect(file?.text.split(from)).toHaveLength(2)
    for (const words of ['３ billion', 'Executive Order 19876', '七', 'tenfold']) {
      const { messages } = edited([[prose, from, to(words)]], {})
      // One message a sentence, under its heaviest rule.
      const told = messages.filter(
        ({ rule, what, place }) =>
          place.file.endsWith(prose) && (ofNumbers.includes(rule) || / counts nothing /.test(what)),
      )
      expect(told.map(({ what }) => what)).not.toEqual([])
    }
  },
  60_000,
)
