import { expect, test } from 'vitest'
import { withoutIdleItalic } from './without-idle-italic.ts'

const upright = '<link rel="preload" href="/b/fonts/serif-400.woff2" as="font" crossorigin>'
const italic = '<link rel="preload" href="/b/fonts/serif-400-italic.woff2" as="font" crossorigin>'
const page = (id: string, words: string) =>
  `<head>${upright}${italic}</head><body><div id="${id}">${words}</div></body>`

test.each([
  ['stressed words in an article', 'text', '<p>It was <em>not</em> so.</p>', true],
  ['a quote of evidence', 'entries', '<blockquote lang="de">Ja.</blockquote>', true],
  ['a quote in an article', 'text', '<blockquote>Yes.</blockquote>', false],
  ['the title of a book, which is in the sans', 'entries', '<p><i>A Book</i>, 1955.</p>', false],
  ['neither', 'entries', '<p>Embers.</p>', false],
])('the italic is loaded ahead for %s in %s: %s, %s', (_, id, words, isAhead) => {
  const whole = page(id, words)
  expect(withoutIdleItalic(whole)).toBe(isAhead ? whole : whole.replace(italic, ''))
})
