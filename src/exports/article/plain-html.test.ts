import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { wholeArticle } from './whole-article.ts'

const { corpus, annotated } = loadFixture('clean')
const article = corpus?.articles.get('the-first-evening')
const tree = annotated.get('the-first-evening')?.reading.tree
if (!corpus || !article || !tree) throw new Error('invalid fixture: clean')
const before = JSON.stringify(tree)
const addressOf = (path: string) => `https://example.org${path}`
const html = toHtml(wholeArticle(article, { tree, corpus, addressOf }))

test('behind the words of each claim its status stands in words, with the way to its page', () => {
  expect(html).toContain(
    'the town took about 100 kW, <a href="https://example.org/claims/power/">[estimate]</a> by the',
  )
})

test('a citation names its source as the page does', () => {
  expect(html).toContain(
    '<a href="https://example.org/sources/society-history-1955/">[The county society 1955, page 12]</a>',
  )
})

test('a note says whose words it is about, how they stand and why, and how much evidence there is', () => {
  expect(html).toMatch(
    /<blockquote><p>“the town took about 100 kW” <strong>≈ 2 Estimate: about 100 kW\.<\/strong>.*?Evidence for: 2 sources/s,
  )
})

test('a figure is a picture with its finding, its words and the way to its numbers', () => {
  expect(html).toContain('<img src="https://example.org/figures/first-evening.png" alt="')
  expect(html).toContain('href="https://example.org/figures/first-evening/"')
  expect(html).toMatch(/src="https:\/\/example\.org\/articles\/the-first-evening\/works[^"]*\.png"/)
})

test('nothing is left that needs a style sheet, a script or the page around it', () => {
  expect(html).not.toMatch(/<(?:svg|span|div|section|details|form|script)\b/)
  expect(html).not.toMatch(/ (?:class|id|style|data-[a-z]+|aria-[a-z]+)="/)
  expect(html).not.toMatch(/(?:href|src)="(?!https:\/\/)/)
})

test('sources are listed with how they were read, and words with their meaning', () => {
  expect(html).toMatch(/<h2>Words<\/h2>.*public supply.*<h2>Sources<\/h2>.*Read in full\./s)
})

test('the tree of the article is left as it was', () => {
  expect(JSON.stringify(tree)).toBe(before)
})
