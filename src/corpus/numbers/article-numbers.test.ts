import { describe, expect, test } from 'vitest'
import { loadFixture } from '../fixture.ts'
import { loadedOnce } from '../loaded-once.ts'
import { applyEdit } from '../lock/apply-edit.ts'
import { isNumeralWord } from '../../prose/lexicon/number-words.ts'
import type { Content } from '../read/content.ts'
import { articleNumbers, messagesOfArticle } from './article-numbers.ts'

/** The digits and number words of an article that are in no number of it, or in two. */
function uncovered(content: Content, slug: string): readonly string[] {
  const text = content.prose.get(slug)?.text ?? ''
  const numbers = articleNumbers(content, slug)
  return [...text.matchAll(/\p{N}|\p{L}+/gu)].flatMap(([word], i, all) => {
    const start = all[i]?.index ?? 0
    const inside = numbers.filter((one) => one.start <= start && start + word.length <= one.end)
    const counts = /\p{N}/u.test(word) || isNumeralWord(word.toLowerCase())
    return counts && inside.length !== 1 ? [word] : []
  })
}

test('every digit and number word of the articles is bound, named, waived or reported, once', () => {
  const { content } = loadedOnce('content')
  for (const slug of content.corpus.articles.keys()) {
    expect(uncovered(content, slug)).toEqual([])
    expect(articleNumbers(content, slug).filter(({ outcome }) => outcome.kind === 'fault')).toEqual(
      [],
    )
  }
})

describe('with other words in the place of a number', () => {
  const { content } = loadFixture('clean')
  const slug = 'the-first-evening'
  const text = content.corpus.articles.get(slug)?.text ?? ''
  const edited = (at: string, words: string) => {
    const start = text.indexOf(at)
    return applyEdit(content, { slug, field: 'text', start, end: start + at.length, words })
  }
  const said = (at: string, words: string) =>
    [...messagesOfArticle(edited(at, words), slug)].map(
      ({ severity, rule }) => `${severity} ${rule}`,
    )

  test('a claim says which datum each of its numbers is', () => {
    expect(articleNumbers(content, slug).map(({ words, outcome }) => [words, outcome])).toEqual([
      ['12 January 1882', { kind: 'bound', ref: 'events/opening', role: 'date' }],
      ['about 100 kW', { kind: 'bound', ref: 'estimates/engineer-1882', role: 'quantity' }],
    ])
  })

  test.each([
    ['about １00 kW', []],
    ['about ½ kW', ['error number-matches-datum']],
    ['about 100‰', ['error number-matches-datum']],
    ['14,9 kW', ['error number-is-read']],
    ['hundreds of kW', ['error number-is-read']],
    ['three to one', ['error number-is-read']],
    ['a tenfold, one in three', ['error number-matches-datum']],
    ['its fourth', ['error number-matches-datum']],
    ['under Executive Order 13722', ['error number-is-read']],
    ['two ways', ['warning number-is-bound']],
    ['a zero-day', ['warning number-is-bound']],
    ['half the trouble', ['warning number-is-bound']],
  ])('%s', (words, messages) => {
    expect(said('about 100 kW', words)).toEqual(messages)
  })

  test('outside claims a month, a day and an amount are reported', () => {
    const at = 'by the engineer’s own reading'
    expect(said(at, 'in March')).toEqual(['error number-is-bound'])
    expect(said(at, 'on a Tuesday')).toEqual(['error number-is-bound'])
    expect(said(at, 'or about 100 kW, or 14,9')).toEqual(['error number-is-bound'])
  })

  test('outside claims a turn of speech is a warning, and how much more an error', () => {
    const at = 'by the engineer’s own reading'
    expect(said(at, 'as they said twice over')).toEqual(['warning number-is-bound'])
    expect(said(at, 'twice the sum')).toEqual(['error number-is-bound'])
    expect(said(at, 'the wrong one of the two')).toEqual(['warning number-is-bound'])
    expect(said(at, 'by zero-day users')).toEqual(['warning number-is-bound'])
  })

  test('nothing is proposed that counts something else than what was written', () => {
    const [message] = messagesOfArticle(edited('about 100 kW', 'about 100‰'), slug)
    expect(message?.expected).toEqual([])
  })
})
