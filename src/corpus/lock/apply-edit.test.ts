import { expect, test } from 'vitest'
import { loadFixture } from '../fixture.ts'
import { applyEdit } from './apply-edit.ts'

const { content } = loadFixture('clean')
const slug = 'the-first-evening'
const article = content.corpus.articles.get(slug)
if (!article) throw new Error('invalid fixture: the first evening is not there')
const at = (words: string) => article.text.indexOf(words)

/** The article after the words are put in place of others. */
function edited(from: string, words: string) {
  const start = at(from)
  const after = applyEdit(content, { slug, field: 'text', start, end: start + from.length, words })
  const now = after.corpus.articles.get(slug)
  if (!now) throw new Error('invalid edit: the article went')
  return { now, prose: after.prose.get(slug) }
}

test.each([
  [
    'in a mark',
    '12 January',
    '3 January',
    ['The station opened on 3 January 1882', 'the town took about 100 kW'],
  ],
  [
    'at its beginning',
    'The station',
    'It',
    ['It opened on 12 January 1882', 'the town took about 100 kW'],
  ],
  [
    'at its end',
    '1882',
    '1882 at noon',
    ['The station opened on 12 January 1882 at noon', 'the town took about 100 kW'],
  ],
  [
    'before it',
    'On that evening',
    'Then',
    ['The station opened on 12 January 1882', 'the town took about 100 kW'],
  ],
  [
    'over its beginning',
    'evening the town',
    'day a town',
    ['The station opened on 12 January 1882', ' took about 100 kW'],
  ],
])('marks move with a change %s', (_, from, words, marks) => {
  const { now, prose } = edited(from, words)
  expect(now.text).toBe(article.text.replace(from, words))
  expect(prose?.text).toBe(now.text)
  expect(now.marks.map(({ exact }) => exact).slice(0, 2)).toEqual(marks)
  for (const { start, end, exact } of now.marks) expect(now.text.slice(start, end)).toBe(exact)
})

test('blocks move with the text, and what stood at a place is found there', () => {
  const before = content.prose.get(slug)
  const { prose } = edited('12 January', 'the third of January')
  const words = (text = '', blocks: readonly { start: number; end: number }[] = []) =>
    blocks.map(({ start, end }) => text.slice(start, end))
  expect(words(prose?.text, prose?.blocks)).toEqual(
    words(before?.text, before?.blocks).map((block) =>
      block.replace('12 January', 'the third of January'),
    ),
  )
  for (const word of ['The station', 'On that', 'county']) {
    expect(prose?.placeAt(prose.text.indexOf(word))).toEqual(before?.placeAt(at(word)))
  }
})

test('its sentences are those of the words that stand there then', () => {
  const { prose } = edited('The station opened', 'Who knows. The station, it is said, opened')
  const words = prose?.sentences.flat().map(({ start, end }) => prose.text.slice(start, end))
  expect(words?.slice(0, 2)).toEqual([
    'Who knows.',
    expect.stringMatching(/^The station, it is said, opened .*\.$/),
  ])
})

test('a title is changed alone', () => {
  const edit = { slug, start: 0, end: 3, words: 'A' }
  const { frontMatter, text } =
    applyEdit(content, { ...edit, field: 'title' }).corpus.articles.get(slug) ?? article
  expect(frontMatter.title).toBe('A first evening')
  expect([frontMatter.dek, text]).toEqual([article.frontMatter.dek, article.text])
})

test('an article that is not there is no article to change', () => {
  const edit = { slug: 'none', field: 'text', start: 0, end: 0, words: '' } as const
  expect(() => applyEdit(content, edit)).toThrow('invalid article: none')
})
