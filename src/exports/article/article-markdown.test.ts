import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { articleMarkdown } from './article-markdown.ts'

const { corpus, annotated } = loadFixture('clean')
const article = corpus?.articles.get('the-first-evening')
const tree = annotated.get('the-first-evening')?.reading.tree
if (!corpus || !article || !tree) throw new Error('invalid fixture: clean')
const markdown = articleMarkdown(article, {
  tree,
  corpus,
  addressOf: (path) => `https://example.org${path}`,
})

test('an article begins with its title, what it is about, who wrote it and when', () => {
  expect(markdown).toMatch(
    /^# The first evening\n\n\*What is known of .*\*\n\nThe county society, 20 November 2026\. <https:\/\/example\.org\/articles\/the-first-evening\/>\n/,
  )
})

test('each claim’s words are followed by its status', () => {
  const statuses = [
    ...markdown.matchAll(/\[\\\[(\w+)\\\]\]\(https:\/\/example\.org\/claims\/(\w+)\//g),
  ]
  expect(statuses.map(([, status, id]) => [id, status])).toEqual([
    ['opened', 'fact'],
    ['power', 'estimate'],
    ['first', 'disputed'],
  ])
})

test('no HTML is left in it', () => {
  expect(markdown).not.toMatch(/<(?!https?:)[a-z/]/i)
})
