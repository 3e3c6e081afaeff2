import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import type { Article } from '../../model/records.ts'
import { compareReview } from '../../review/article/compare-review.ts'
import { loadedOnce } from '../loaded-once.ts'
import { applyEdit } from '../lock/apply-edit.ts'
import { isOpen, sentencesIn } from './reviews.ts'

const { content } = loadedOnce('content')
// What is published here may be in another language than English.
const inItsLanguage = <T>(run: () => T): T => inSiteLanguage(content.corpus.site.language, run)
const articles = [...content.corpus.articles.values()]

/** Whether an article's edited words need a sign-off. */
function isTold(article: Article, start: number, end: number, words: string): boolean {
  return inItsLanguage(() => {
    const edited = applyEdit(content, { slug: article.slug, field: 'text', start, end, words })
    const after = edited.corpus.articles.get(article.slug) ?? article
    return compareReview(article.review ?? [], sentencesIn(edited, after)).some(isOpen)
  })
}

test('the articles are reviewed whole', () => {
  expect(articles.length).toBeGreaterThan(0)
  for (const article of articles) {
    const edits = inItsLanguage(() =>
      compareReview(article.review ?? [], sentencesIn(content, article)),
    )
    expect(edits.filter(({ state }) => state !== 'unchanged')).toEqual([])
  }
})

describe('a word of an article that becomes another is never silent', () => {
  test.each(articles.map((article) => [article.slug, article] as const))('%s', (_, article) => {
    const words = Array.from(article.text.matchAll(/\p{L}{2,}/gu), ({ 0: word, index }) => ({
      word,
      index,
    }))
    const word = fc.constantFrom(...words)
    fc.assert(
      fc.property(word, word, ({ word, index }, other) => {
        // Words that only differ in their capital are one word at the head of a sentence; a and an are one word.
        fc.pre(word.toLowerCase() !== other.word.toLowerCase())
        fc.pre(![word, other.word].every((each) => /^(?:an?|that|which)$/i.test(each)))
        expect(isTold(article, index, index + word.length, other.word)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test.each(articles.map((article) => [article.slug, article] as const))(
    '%s, a word taken out',
    (_, article) => {
      const words = Array.from(article.text.matchAll(/\p{L}+ /gu), ({ 0: word, index }) => ({
        word,
        index,
      }))
      fc.assert(
        fc.property(fc.constantFrom(...words), ({ word, index }) => {
          fc.pre(!/^(?:that|of|on|in|order) $/i.test(word))
          expect(isTold(article, index, index + word.length, '')).toBe(true)
        }),
        { numRuns: 60 },
      )
    },
  )
})
