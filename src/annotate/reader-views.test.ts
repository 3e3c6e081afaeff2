import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Claim } from '../model/claim.ts'
import { statusFaces } from '../model/status.ts'
import { extractors, squeezed, textOf } from './fixtures/extractors.ts'
import { inputWith, recordsWith } from './fixtures/read-case.ts'
import { readArticle } from './read-article.ts'
import type { Reading } from './article/reading.ts'

/** Words that extractors take for the furniture of a page where they stand in an id or a class. */
const furniture = [
  ...['ad', 'author', 'banner', 'breadcrumbs', 'comment', 'community', 'cookie', 'date', 'disqus'],
  ...[
    'extra',
    'footer',
    'gdpr',
    'header',
    'hidden',
    'legends',
    'menu',
    'meta',
    'nav',
    'newsletter',
  ],
  ...['pager', 'popup', 'promo', 'related', 'remark', 'replies', 'rss', 'share', 'sidebar'],
  ...['skyscraper', 'social', 'sponsor', 'subscribe', 'supplemental', 'tags', 'toc', 'widget'],
]

const anyWord = fc.oneof(fc.constantFrom(...furniture), fc.stringMatching(/^[a-z0-9]{1,8}$/))
const anyId = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))
const anyHeading = fc
  .array(anyWord, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' ').replace(/^\d+/, 'a'))

const station = recordsWith()
const kinds = ['switched-on', 'no-doubt', 'power', 'core-damaged', 'second-unit', 'eight-lamps']
const figure = {
  kind: 'estimates',
  title: 'It made about 100 kilowatts',
  measure: 'Output',
  estimates: ['output-1951'],
}

/** The station's claims, one of each status, under other names. */
function claimsNamed(ids: readonly string[]): ReadonlyMap<string, Claim> {
  return new Map(
    ids.flatMap((id, i) => {
      const claim = station.claims.get(kinds[i] ?? '')
      return claim ? [[id, { ...claim, id }] as const] : []
    }),
  )
}

/** An article that marks six claims, as long as the shortest that a reader view takes for one. */
function articleWith(ids: readonly string[], heading: string, figureId: string): Reading {
  const [fact, attributed, estimate, disputed, speculation, error] = ids
  const source = `
The engineers of the first station had spent the autumn on its pipes, and on that evening, in the presence of sixteen guests, it was :claim[switched on]{#${fact}} at last.
The director wrote that :claim[nobody in the room doubted it]{#${attributed}}, and the guests signed the wall.

## ${heading}

On that evening :claim[about 100 kW]{#${estimate}}, by the engineer’s own reading, came out of the turbine; what it had been before was not written down.

- That :claim[the core was damaged]{#${disputed}} in the first week is denied by those who ran it.
- A :claim[second unit]{#${speculation}} may have been meant.

::figure{#${figureId}}

The morning paper had :claim[eight lamps]{#${error}} in its picture, and the same number in its headline, which was set before the picture came.`
  const own = recordsWith({ figures: { [figureId]: figure } })
  const records = { ...own, claims: claimsNamed(ids) }
  return readArticle(source, inputWith({ records }))
}

/** An article’s HTML in a page like the site’s. */
const pageOf = ({ tree }: Reading): string => `<!doctype html><html lang="en"><head>
<title>The first station · Notes</title></head><body>
<header class="site-head"><nav><ul><li><a href="/">Home</a></li><li><a href="/claims/">Claims</a></li></ul></nav></header>
<main id="main"><article class="article columns"><header class="article-head"><h1>The first station</h1></header>
<div class="body" id="text">${toHtml(tree)}</div>
<footer class="article-foot columns"><h2>Sources</h2><ol><li>The log</li></ol></footer></article></main>
<footer class="site-foot"><nav><a href="/method/">Method</a></nav></footer></body></html>`

/** What is gone from a reading in what an extractor kept: blocks of its text, and standings of its claims. */
function lostFrom({ prose, marks }: Reading, claims: ReadonlyMap<string, Claim>, kept: string) {
  const text = textOf(kept)
  const blocks = prose.blocks.map(({ start, end }) => prose.text.slice(start, end))
  const standings = marks.map(({ claim, exact, note }) => {
    const { status } = claims.get(claim) ?? { status: 'fact' }
    return { words: `“${exact}”`, standing: `${note} ${statusFaces[status].label}` }
  })
  return [
    ...blocks.filter((block) => !text.includes(squeezed(block))),
    ...standings.flatMap(({ words, standing }) =>
      new RegExp(`${squeezed(words)}\\W?${squeezed(standing)}`, 'u').test(text) ? [] : [standing],
    ),
  ]
}

const sixIds = fc.uniqueArray(anyId, { minLength: 6, maxLength: 6 })

test.each(Object.entries(extractors))(
  '%s keeps every block and every standing, whatever claims, headings and figures are called',
  async (_name, extract) => {
    await fc.assert(
      fc.asyncProperty(sixIds, anyHeading, anyId, async (ids, heading, figureId) => {
        const reading = articleWith(ids, heading, figureId)
        expect(reading.marks).toHaveLength(6)
        expect(lostFrom(reading, claimsNamed(ids), await extract(pageOf(reading)))).toEqual([])
      }),
      {
        numRuns: 25,
        examples: [
          [
            ['coin-share', 'sponsor-a', 'comment-1', 'footer', 'social-banner', 'related'],
            'The firm’s share',
            'comments-by-year',
          ],
        ],
      },
    )
  },
)

test('words of an error are struck out in the HTML, not by a style sheet', () => {
  const { tree } = articleWith(kinds, 'The paper', 'output')
  expect(toHtml(tree)).toMatch(/<s class="claim"[^>]*>eight lamps<\/s>/)
})

test('no element with words has an id made of a writer’s words, and every address still answers', () => {
  const { tree } = articleWith(kinds, 'The paper', 'output')
  const { document } = parseHTML(`<html><body>${toHtml(tree)}</body></html>`)
  const named = [...document.querySelectorAll('[id]')].map((element) => [
    element.id,
    element.textContent === '',
  ])
  const withWords = named.flatMap(([id, isEmpty]) => (isEmpty ? [] : [id]))
  expect(withWords.filter((id) => !/^(?:h|words)-\d+$/.test(String(id)))).toEqual([])
  const addresses = named.map(([id]) => id)
  const owed = kinds.flatMap((id) => [`c-${id}`, `r-${id}`, `note-${id}`])
  expect(addresses).toEqual(expect.arrayContaining([...owed, 'figure-output', 'the-paper']))
})
