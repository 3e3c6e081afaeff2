import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { loadFixture } from '../../src/corpus/fixture.ts'
import { judgeProseLinks } from './prose-links.ts'

const { content } = loadFixture('clean')
const [slug = ''] = content.prose.keys()
const found = content.prose.get(slug)
if (!found) throw new Error('invalid fixture: no prose')
const prose = found

/** What is said of links that an article holds, on a site that has a method page, a table and its file. */
function told(...links: readonly string[]) {
  const root = newFolder('links')
  for (const [file, text] of [
    ['method/index.html', '<h2 id="evidence">Evidence</h2>'],
    ['data/events/index.html', '<table><tr id="opened"></tr></table>'],
    ['data/events.csv', 'id'],
    [`articles/${slug}/index.html`, '<p id="text"></p>'],
  ] as const) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const ties = links.map((to, i) => ({ kind: 'link' as const, to, start: i, end: i + 1 }))
  return judgeProseLinks(root, { ...content, prose: new Map([[slug, { ...prose, ties }]]) })
}

test('links to headings, rows and files that are there are passed over, and those to other hosts', () => {
  expect(
    told(
      '/method/#evidence',
      '../../data/events/#opened',
      '/data/events.csv',
      '#text',
      'https://example.org/#x',
    ),
  ).toEqual([])
})

test('a heading, a row or a file that is not there is told where its writer put it', () => {
  const messages = told(
    '/method/#evidance',
    '/data/events/#closed',
    '/data/event.csv',
    '/data/event/',
  )
  expect(messages.map(({ what, mend }) => [what, mend])).toEqual([
    [
      'The link `/method/#evidance` leads to a page that has no `#evidance`.',
      'Use `#evidence`, or link to the page alone.',
    ],
    [
      'The link `/data/events/#closed` leads to a page that has no `#closed`.',
      'Link to the page alone, or to one of its headings.',
    ],
    [
      'The link `/data/event.csv` leads to no file of this site.',
      'Write the address of a file that the site has.',
    ],
    [
      'The link `/data/event/` leads to no page of this site.',
      'Write the address of a page that the site has.',
    ],
  ])
  expect(messages[0]).toMatchObject({
    rule: 'link-leads-somewhere',
    severity: 'error',
    place: { file: expect.stringMatching(/index\.mdx$/), line: expect.any(Number) },
  })
})
